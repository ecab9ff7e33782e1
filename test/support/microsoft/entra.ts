import { type Proof, proofFault, type RegisteredCertificate } from './client-proof';
import { type HostAnswer, type HostRequest } from './internet';
import { inSeconds, SigningKey } from './signing-key';

export interface Registration {
  readonly appId: string;
  readonly secret: string;
  readonly tenantId: string;
  readonly certificate?: RegisteredCertificate;
}

/** A registration that asks for Graph in its own name. */
export type Application = Pick<Registration, 'appId' | 'secret'>;

/** A person as Entra knows them. */
export interface Account {
  readonly oid: string;
  readonly tid: string;
}

export const GRAPH = 'https://graph.microsoft.com';
const CHANNEL = 'https://api.botframework.com';

/** One for all stand-ins of a process: the SDK keeps the bot's token until it ends. */
const KEY = new SigningKey('entra-1');

const DEVICE_CODE = {
  status: 200,
  body: {
    device_code: 'code-of-the-device',
    user_code: 'ABCD-EFGH',
    verification_uri: 'https://microsoft.com/devicelogin',
    expires_in: 900,
    interval: 1,
    message: 'Open https://microsoft.com/devicelogin and enter the code ABCD-EFGH.',
  },
} as const;

/** Entra's token endpoint: gives the bot its own tokens, and people's in exchange for those of Teams. */
export class Entra {
  readonly key = KEY;
  /** Grants asked for, in order. */
  readonly grants: string[] = [];
  /** How each was proved, and in which tenant it was asked for. */
  readonly proofs: { readonly proof: Proof; readonly tenant: string }[] = [];
  /** Where a test's bot lives at another time than its machine. */
  now = Date.now;
  /** What the next on-behalf-of is refused with, e.g. `AADSTS65001`. */
  refuseWith: string | null = null;

  /** Where Graph is, as scopes name it. */
  graph = GRAPH;

  /** @param application the second registration, where there is one: for directory and eDiscovery, not for people */
  constructor(
    private readonly registration: Registration,
    private readonly application?: Application,
  ) {}

  /** Teams' own token of a person, for this bot. */
  ssoToken({ oid, tid }: Account, more: object = {}): string {
    return this.key.token({ aud: this.registration.appId, oid, tid, exp: inSeconds(3_600), ...more });
  }

  /** A token for Graph in a person's name. */
  graphToken({ oid, tid }: Account, more: object = {}): string {
    return this.key.token({ aud: GRAPH, oid, tid, jti: Math.random(), exp: inSeconds(3_600), ...more });
  }

  /** The bot's own token for the channel. */
  botToken(): string {
    return this.key.token({ aud: CHANNEL, appid: this.registration.appId, exp: inSeconds(3_600) });
  }

  /** True for a token of the bot for the channel and the token service. */
  knowsBot(authorization = ''): boolean {
    const claims = this.key.claims(authorization.replace(/^Bearer /, ''));
    return claims?.['aud'] === CHANNEL && claims['appid'] === this.registration.appId;
  }

  /** True for a token of the second registration for Graph. */
  knowsApplication(token: string): boolean {
    const claims = this.key.claims(token);
    return claims?.['idtyp'] === 'app' && claims['appid'] === this.application?.appId;
  }

  /** Whose token of Teams this is; null where it is none for this bot. */
  ownerOfSso(token: string): Account | null {
    const claims = this.key.claims(token);
    return claims?.['aud'] === this.registration.appId ? accountIn(claims) : null;
  }

  /** Whose token for Graph this is. */
  ownerOfGraph(token: string): Account | null {
    const claims = this.key.claims(token);
    return claims?.['aud'] === GRAPH && claims['idtyp'] === undefined ? accountIn(claims) : null;
  }

  /** Who enters the code on another device, at the second look; null: nobody ever does. */
  entersCode: Account | null = null;
  /** How often it was looked whether they have. */
  looks = 0;

  readonly host = ({ method, url, body }: HostRequest): HostAnswer => {
    if (method === 'POST' && url.pathname.endsWith('/oauth2/v2.0/devicecode')) return DEVICE_CODE;
    const code = new URLSearchParams(body).get('device_code');
    if (method === 'POST' && code !== null) return this.byCode(code);
    if (method !== 'POST' || !url.pathname.endsWith('/oauth2/v2.0/token')) return { status: 404 };
    const form = new URLSearchParams(body);
    const tenant = url.pathname.split('/')[1] ?? '';
    this.grants.push(form.get('grant_type') ?? '');
    this.proofs.push({ proof: form.has('client_assertion') ? 'certificate' : 'secret', tenant });
    const asking = form.get('client_id') === this.application?.appId ? this.application : this.registration;
    const fault = proofFault(form, asking, tenant, this.now());
    if (fault !== null) return refusal('invalid_client', fault, 401);
    if (form.get('grant_type') === 'client_credentials') {
      return this.ownToken(asking.appId, (form.get('scope') ?? '').split(' '));
    }
    return this.onBehalfOf(form);
  };

  /** Each registration gets tokens for what it is there for, and for nothing else. */
  private ownToken(appId: string, scopes: readonly string[]): HostAnswer {
    const isBot = appId === this.registration.appId;
    if (!scopes.includes(`${isBot ? CHANNEL : this.graph}/.default`))
      return refusal('invalid_scope', 'AADSTS70011');
    const claims = { aud: GRAPH, appid: appId, idtyp: 'app', exp: inSeconds(3_600) };
    return granted(isBot ? this.botToken() : this.key.token(claims));
  }

  /** For a public client: neither secret nor certificate is shown. */
  private byCode(code: string): HostAnswer {
    this.grants.push('device_code');
    if (code !== DEVICE_CODE.body.device_code) return refusal('bad_verification_code', 'AADSTS50126');
    this.looks++;
    if (this.looks < 2 || this.entersCode === null) return refusal('authorization_pending', 'AADSTS70016');
    return granted(this.graphToken(this.entersCode));
  }

  private onBehalfOf(form: URLSearchParams): HostAnswer {
    const owner = this.ownerOfSso(form.get('assertion') ?? '');
    if (form.get('requested_token_use') !== 'on_behalf_of' || owner === null)
      return refusal('invalid_grant', 'AADSTS500131: Assertion audience does not match.');
    if (this.refuseWith !== null) return refusal('interaction_required', `${this.refuseWith}: as told.`);
    return granted(this.graphToken(owner));
  }
}

function accountIn(claims: Readonly<Record<string, unknown>>): Account {
  return { oid: String(claims['oid']), tid: String(claims['tid']) };
}

function granted(token: string): HostAnswer {
  return { status: 200, body: { token_type: 'Bearer', expires_in: 3_599, access_token: token } };
}

function refusal(error: string, description: string, status = 400): HostAnswer {
  return { status, body: { error, error_description: description } };
}
