import { FakeChannel } from '../channel';
import { ChannelIssuer } from './channel-issuer';
import { newCertificate } from './client-proof';
import { Entra } from './entra';
import { type Host, type HostAnswer, type HostRequest, Internet } from './internet';
import { FakeTokenService } from './token-service';

export const APP = '11111111-1111-1111-1111-111111111111';
export const TENANT = '22222222-2222-2222-2222-222222222222';
export const SECRET = 'MARK-secret-of-the-bot';
/** The registration for directory and eDiscovery. */
export const GRAPH_APPLICATION = {
  appId: '33333333-3333-3333-3333-333333333333',
  secret: 'MARK-secret-of-the-application',
};
export const CERTIFICATE = newCertificate();
export const CONNECTION = 'graph-connection';
export const SERVICE_URL = 'https://smba.trafficmanager.net/teams/';

/** Everything of Microsoft's that a bot with credentials talks to, Graph left out, under its real addresses. */
export interface Microsoft {
  readonly entra: Entra;
  readonly tokens: FakeTokenService;
  readonly issuer: ChannelIssuer;
  readonly channel: FakeChannel;
  /** Where another process finds the hosts, and what it has to trust. */
  readonly internet: Pick<Internet, 'port' | 'certificate'>;
  stop(): Promise<void>;
}

/** @param more further hosts, by name */
export async function startMicrosoft(more: Readonly<Record<string, Host>> = {}): Promise<Microsoft> {
  const entra = new Entra(
    { appId: APP, secret: SECRET, tenantId: TENANT, certificate: CERTIFICATE },
    GRAPH_APPLICATION,
  );
  const tokens = new FakeTokenService(entra, CONNECTION, APP);
  const issuer = new ChannelIssuer(APP, SERVICE_URL);
  const channel = await FakeChannel.start();
  const internet = await Internet.start({
    ...more,
    'login.microsoftonline.com': entra.host,
    'login.botframework.com': issuer.host,
    'api.botframework.com': tokens.host,
    'smba.trafficmanager.net': (request) =>
      entra.knowsBot(request.headers['authorization']) ? chat(channel, request) : { status: 401 },
  });
  return {
    entra,
    tokens,
    issuer,
    channel,
    internet,
    stop: async () => {
      await internet.stop();
      await channel.stop();
    },
  };
}

/** Hands a request for the chat service on to the fake one. */
async function chat(channel: FakeChannel, { method, url, body }: HostRequest): Promise<HostAnswer> {
  const path = url.pathname.replace(/^\/teams\//, '');
  const answer = await fetch(new URL(path, channel.url), { method, ...(body !== '' && { body }) });
  return { status: answer.status, body: await answer.json() };
}
