import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { within } from '../domain/deadline';
import { type BotCredentials, sdkOptions } from './credentials';

type Authentication = ConfigurationBotFrameworkAuthentication;

/** Who sent a request, as the SDK hands it from the check to the turn. */
export type RequestIdentity = Awaited<ReturnType<Authentication['authenticateRequest']>>;

type Claims = Parameters<Authentication['createConnectorFactory']>[0];
type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
type UserTokenClient = Awaited<ReturnType<Authentication['createUserTokenClient']>>;

/** What a client of the SDK sends requests with; private there, therefore read with care. */
interface Pipeline {
  removePolicy(which: { readonly name: string }): unknown;
  addPolicy(policy: {
    readonly name: string;
    sendRequest<R>(
      request: { abortSignal?: AbortSignal },
      next: (request: unknown) => Promise<R>,
    ): Promise<R>;
  }): unknown;
}

/** The channel answers in well under a second; what takes longer is lost. */
const CHANNEL_TIMEOUT_MS = 10_000;

/**
 * Takes the SDK's own retries and redirects out and puts a time limit in. Left alone it waits as long as a `Retry-After` says, however
 * long, asks again up to three times for errors that Teams says never to repeat, and waits for ever for an answer.
 * Where a later SDK builds its client another way, this does nothing, and the tests of throttling fail.
 */
function tame<Client extends object>(client: Client): Client {
  const inner = (client as unknown as { client?: { pipeline?: Pipeline } }).client;
  inner?.pipeline?.removePolicy({ name: 'defaultRetryPolicy' });
  // The channel redirects nobody; whoever does would be handed the bot's token.
  inner?.pipeline?.removePolicy({ name: 'redirectPolicy' });
  inner?.pipeline?.addPolicy({
    name: 'channelTimeout',
    sendRequest: (request, next) => {
      // The SDK's own timeout leaves its timer behind where a connection breaks.
      request.abortSignal = AbortSignal.timeout(CHANNEL_TIMEOUT_MS);
      return next(request);
    },
  });
  return client;
}

function tamed(factory: ConnectorFactory): ConnectorFactory {
  const create = factory.create.bind(factory);
  factory.create = async (serviceUrl, audience) => tame(await create(serviceUrl, audience));
  return factory;
}

/** @throws Error where it takes longer than the channel may. Also for the bot's own token, which no client's limit covers. */
export async function inTime<T>(asking: Promise<T>): Promise<T> {
  const answer = await within(asking, CHANNEL_TIMEOUT_MS);
  if (answer === 'late') throw new ChannelSilent();
  return answer;
}

/** Named as what the SDK throws where an answer got lost. */
class ChannelSilent extends Error {
  override readonly name = 'AbortError';

  constructor() {
    super('no answer in time');
  }
}

/** The SDK's authentication of requests and its clients of the channel, the latter with our limits. */
export class ChannelAuthentication extends ConfigurationBotFrameworkAuthentication {
  constructor(credentials: BotCredentials) {
    super(sdkOptions(credentials));
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<RequestIdentity> {
    // The channel's keys may have to be asked for first, and the SDK waits for them as long as it takes.
    const result = await inTime(super.authenticateRequest(activity, header));
    return result.connectorFactory === undefined
      ? result
      : { ...result, connectorFactory: tamed(result.connectorFactory) };
  }

  /** A client of the Bot Framework's token service, in the bot's name. */
  async tokenClient(appId: string): Promise<UserTokenClient> {
    // All that is asked of the claims is whom they name; the SDK's own class for them is not exported here.
    const claims = { getClaimValue: () => appId } as unknown as Claims;
    const client = await inTime(this.createUserTokenClient(claims));
    tame((client as unknown as { client: object }).client);
    return client;
  }

  override createConnectorFactory(claims: Claims): ConnectorFactory {
    return tamed(super.createConnectorFactory(claims));
  }
}
