import { type Activity } from 'botbuilder';
import { type ChannelAuthentication, inTime } from '../authentication';
import { type KnownConversation } from '../ports';
import { type ChatAccount, type Invitation } from './ports';

type Client = Awaited<ReturnType<ChannelAuthentication['createUserTokenClient']>>;

/** What the service gives: a token, or its words why there is none. */
export type Given =
  { readonly kind: 'token'; readonly token: string } | { readonly kind: 'none'; readonly because: string };

function given(answer: unknown): Given {
  const { token, error } = (answer ?? {}) as {
    readonly token?: unknown;
    readonly error?: { readonly message?: unknown };
  };
  if (typeof token === 'string' && token !== '') return { kind: 'token', token };
  return { kind: 'none', because: typeof error?.message === 'string' ? error.message : '' };
}

/**
 * The Bot Framework's token service: it keeps people's tokens for one connection of the bot and renews them, so that we
 * keep none. Every method rejects where the service does not answer or refuses the bot itself.
 */
export class TokenService {
  private client: Promise<Client> | null = null;

  constructor(
    private readonly authentication: ChannelAuthentication,
    private readonly appId: string,
    readonly connectionName: string,
  ) {}

  /** @param code what the page told the person at the end; only for the sign-in under way */
  async find({ userId, channelId }: ChatAccount, code?: string): Promise<Given> {
    const client = await this.ready();
    // The SDK types the code as required; it is not.
    const asking = client.getUserToken(userId, this.connectionName, channelId, code as unknown as string);
    return given(await inTime(asking));
  }

  async exchange({ userId, channelId }: ChatAccount, ssoToken: string): Promise<Given> {
    const client = await this.ready();
    const asking = client.exchangeToken(userId, this.connectionName, channelId, { token: ssoToken });
    return given(await inTime(asking));
  }

  async signOut({ userId, channelId }: ChatAccount): Promise<void> {
    await inTime((await this.ready()).signOutUser(userId, this.connectionName, channelId));
  }

  async invite({ reference, conversationId }: KnownConversation): Promise<Invitation> {
    const { channelId, serviceUrl, conversation, bot, user } = reference;
    const origin = {
      channelId,
      serviceUrl,
      conversation: conversation ?? { id: conversationId },
      recipient: bot,
      from: user,
    } as unknown as Activity;
    const client = await this.ready();
    const resource = await inTime(
      client.getSignInResource(this.connectionName, origin, undefined as unknown as string),
    );
    const { signInLink, tokenExchangeResource, tokenPostResource } = resource;
    return {
      connectionName: this.connectionName,
      link: signInLink ?? null,
      ...(tokenExchangeResource && { exchange: { ...tokenExchangeResource } }),
      ...(tokenPostResource && { post: { ...tokenPostResource } }),
    };
  }

  private ready(): Promise<Client> {
    this.client ??= this.authentication.tokenClient(this.appId).catch((error: unknown) => {
      this.client = null;
      throw error;
    });
    return this.client;
  }
}
