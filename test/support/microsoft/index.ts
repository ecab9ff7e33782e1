import { FakeChannel } from '../channel';
import { ChannelIssuer } from './channel-issuer';
import { newCertificate } from './client-proof';
import { Entra } from './entra';
import { type HostAnswer, type HostRequest, Internet } from './internet';
import { FakeTokenService } from './token-service';

export const APP = '11111111-1111-1111-1111-111111111111';
export const TENANT = '22222222-2222-2222-2222-222222222222';
export const SECRET = 'MARK-secret-of-the-bot';
export const CERTIFICATE = newCertificate();
export const CONNECTION = 'graph-connection';
export const SERVICE_URL = 'https://smba.trafficmanager.net/teams/';

/** Everything of Microsoft's that a bot with credentials talks to, Graph left out, under its real addresses. */
export interface Microsoft {
  readonly entra: Entra;
  readonly tokens: FakeTokenService;
  readonly issuer: ChannelIssuer;
  readonly channel: FakeChannel;
  stop(): Promise<void>;
}

export async function startMicrosoft(): Promise<Microsoft> {
  const entra = new Entra({ appId: APP, secret: SECRET, tenantId: TENANT, certificate: CERTIFICATE });
  const tokens = new FakeTokenService(entra, CONNECTION, APP);
  const issuer = new ChannelIssuer(APP, SERVICE_URL);
  const channel = await FakeChannel.start();
  const internet = await Internet.start({
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
