import { type Account, type Entra } from './entra';
import { type HostAnswer, type HostRequest } from './internet';

const CODE = '482915';

/** The Bot Framework's token service: keeps people's tokens for one connection, by the channel's id of the person. */
export class FakeTokenService {
  readonly tokens = new Map<string, string>();
  /** Requests as `METHOD /path userId`. */
  readonly asked: string[] = [];
  /** What the next exchanges are refused with. */
  refuseWith: string | null = null;
  /** Who signs in at the page, where it is another account than the one that chats. */
  signsInAs: Account | null = null;
  down = false;
  private readonly codes = new Map<string, string>();

  constructor(
    private readonly entra: Entra,
    readonly connectionName: string,
    private readonly appId: string,
  ) {}

  /** The person signs in at the page; the code it ends with. */
  signInAtPage(userId: string, account: Account): string {
    this.codes.set(CODE, userId);
    this.signsInAs = account;
    return CODE;
  }

  readonly host = (request: HostRequest): HostAnswer => {
    const { method, url, headers } = request;
    const userId = url.searchParams.get('userId') ?? '';
    this.asked.push(`${method} ${url.pathname} ${userId}`.trim());
    if (this.down) return { status: 503 };
    if (!this.entra.knowsBot(headers['authorization'])) return { status: 401 };
    if (url.pathname === '/api/botsignin/GetSignInResource') return this.resource(url);
    if (url.searchParams.get('connectionName') !== this.connectionName) return problem('connection unknown');
    if (url.searchParams.get('channelId') !== 'msteams') return problem('channel unknown');
    switch (`${method} ${url.pathname}`) {
      case 'GET /api/usertoken/GetToken':
        return this.find(userId, url.searchParams.get('code'));
      case 'POST /api/usertoken/exchange':
        return this.exchange(userId, (JSON.parse(request.body) as { token?: string }).token ?? '');
      case 'DELETE /api/usertoken/SignOut':
        this.tokens.delete(userId);
        return { status: 200, body: {} };
      default:
        return { status: 404 };
    }
  };

  private resource(url: URL): HostAnswer {
    const state = JSON.parse(Buffer.from(url.searchParams.get('state') ?? '', 'base64').toString('utf8')) as {
      connectionName?: string;
      msAppId?: string;
      conversation?: { user?: { id?: string } };
    };
    if (state.connectionName !== this.connectionName || state.msAppId !== this.appId)
      return problem('state unknown');
    if (state.conversation?.user?.id === undefined) return problem('state names nobody');
    const id = `exchange-${this.asked.length}`;
    const uri = `api://botid-${this.appId}`;
    return {
      status: 200,
      body: {
        signInLink: 'https://token.botframework.com/api/oauth/signin?signin=opaque',
        tokenExchangeResource: { id, uri, providerId: 'entra' },
      },
    };
  }

  private find(userId: string, code: string | null): HostAnswer {
    if (code !== null) {
      if (this.codes.get(code) !== userId || this.signsInAs === null) return { status: 404, body: {} };
      this.codes.delete(code);
      this.tokens.set(userId, this.entra.graphToken(this.signsInAs));
    }
    const token = this.tokens.get(userId);
    return token === undefined ? { status: 404, body: {} } : this.given(token);
  }

  private exchange(userId: string, ssoToken: string): HostAnswer {
    const owner = this.entra.ownerOfSso(ssoToken);
    if (owner === null) return problem('AADSTS500131: Assertion audience does not match.');
    if (this.refuseWith !== null) return problem(`${this.refuseWith}: as told.`);
    const token = this.entra.graphToken(owner);
    this.tokens.set(userId, token);
    return this.given(token);
  }

  private given(token: string): HostAnswer {
    const expiration = new Date(Date.now() + 3_600_000).toISOString();
    return {
      status: 200,
      body: { channelId: 'msteams', connectionName: this.connectionName, token, expiration },
    };
  }
}

function problem(message: string): HostAnswer {
  return { status: 400, body: { error: { code: 'BadRequest', message } } };
}
