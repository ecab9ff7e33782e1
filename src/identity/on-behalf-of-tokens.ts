import { randomUUID } from 'node:crypto';
import { type TokenCredential } from '@azure/identity';
import { signInRootOf } from '../domain/cloud';
import { within } from '../domain/deadline';
import { RecoveryError } from '../domain/errors';
import { ExpiringMap } from '../domain/expiring-map';
import { refusalIn, type SignInOutcome, type TokenOwner } from '../domain/sign-in';
import { type EpochMs } from '../domain/time';
import { belongsTo, claimsOf } from '../domain/token-claims';
import { type TokenRequest, type UserTokens } from '../graph/ports';
import { clientAssertion, type SigningCertificate } from './client-assertion';

/** The application that asks in people's names, and its proof. */
export interface AskingApplication {
  readonly clientId: string;
  readonly proof: { readonly secret: string } | { readonly certificate: SigningCertificate };
}

interface Held {
  readonly owner: TokenOwner;
  /** Teams' own token of the person. In memory alone, until it ends. */
  readonly ssoToken: string;
  credential: Promise<TokenCredential> | null;
}

/** Within Teams' patience for the exchange. */
const ENTRA_MS = 10_000;
const MOST = 2_000;
/** As long as Teams' tokens live; each says its own end. */
const LIFE_MS = 60 * 60_000;

/**
 * People's tokens for Graph by the on-behalf-of flow, for tenants without an OAuth connection of the bot. Teams' token
 * lives about an hour and cannot be renewed without the person: a job that outlasts it stops and says so.
 */
export class OnBehalfOfTokens implements UserTokens {
  /** The client echoes the name of the connection; here is none. */
  readonly connectionName = '';
  private readonly held: ExpiringMap<Held>;

  /** @param graphEndpoint root of the cloud whose Graph is asked: the scope is its `/.default` */
  constructor(
    private readonly application: AskingApplication,
    private readonly graphEndpoint: string,
    private readonly now: () => EpochMs,
    private readonly patienceMs = ENTRA_MS,
  ) {
    this.held = new ExpiringMap({ most: MOST, lifeMs: LIFE_MS, now });
  }

  async tokenFor(personId: string, { fresh }: TokenRequest): Promise<string> {
    const held = this.held.get(personId);
    if (held === undefined) throw new RecoveryError('sign-in-needed');
    if (fresh) held.credential = null;
    const got = await this.ask(held);
    if (got.kind === 'token') return got.token;
    if (got.outcome.reason === 'unavailable') throw new RecoveryError('service-unavailable');
    this.held.delete(personId);
    throw new RecoveryError('sign-in-needed');
  }

  /** There is no page of ours to sign in at: the client tries silently, or asks for consent itself. */
  invite(): Promise<{
    readonly connectionName: string;
    readonly link: null;
    readonly exchange: { readonly id: string };
  }> {
    return Promise.resolve({ connectionName: '', link: null, exchange: { id: randomUUID() } });
  }

  async exchange(owner: TokenOwner, ssoToken: string): Promise<SignInOutcome> {
    const claims = claimsOf(ssoToken);
    if (claims === null || claims.expiresAt <= this.now()) return { kind: 'refused', reason: 'refused' };
    if (!belongsTo(claims, owner)) return { kind: 'refused', reason: 'somebody-else' };
    const { personId, tenantId } = owner;
    const held = { owner: { personId, tenantId }, ssoToken, credential: null };
    const got = await this.ask(held);
    if (got.kind === 'none') return got.outcome;
    this.held.set(personId, held, claims.expiresAt);
    return { kind: 'signed-in' };
  }

  /** No page, so no code. */
  redeem(): Promise<SignInOutcome> {
    return Promise.resolve({ kind: 'refused', reason: 'wrong-code' });
  }

  signOut({ personId }: TokenOwner): Promise<boolean> {
    this.held.delete(personId);
    return Promise.resolve(true);
  }

  /** The credential keeps Graph's token until shortly before its end. */
  private async ask(held: Held): Promise<Got> {
    held.credential ??= this.credentialFor(held);
    try {
      const asking = held.credential.then((one) => one.getToken(`${this.graphEndpoint}/.default`));
      const answer = await within(asking, this.patienceMs);
      if (answer === 'late') return { kind: 'none', outcome: { kind: 'refused', reason: 'unavailable' } };
      const token = answer?.token ?? '';
      const claims = claimsOf(token);
      if (claims !== null && belongsTo(claims, held.owner)) return { kind: 'token', token };
      return { kind: 'none', outcome: { kind: 'refused', reason: 'somebody-else' } };
    } catch (error) {
      return { kind: 'none', outcome: outcomeOf(error) };
    }
  }

  /** The library is loaded when the first token is wanted: it is large. */
  private async credentialFor({ owner: { tenantId }, ssoToken }: Held): Promise<TokenCredential> {
    const { OnBehalfOfCredential } = await import('@azure/identity');
    const { clientId, proof } = this.application;
    const authorityHost = signInRootOf(this.graphEndpoint);
    const common = { clientId, tenantId, authorityHost, userAssertionToken: ssoToken };
    if ('secret' in proof) return new OnBehalfOfCredential({ ...common, clientSecret: proof.secret });
    return new OnBehalfOfCredential({
      ...common,
      getAssertion: () =>
        Promise.resolve(clientAssertion(proof.certificate, clientId, tenantId, new Date(this.now()))),
    });
  }
}

type Refused = Extract<SignInOutcome, { kind: 'refused' }>;
type Got =
  { readonly kind: 'token'; readonly token: string } | { readonly kind: 'none'; readonly outcome: Refused };

/** Entra's words name its code; what has none is a network that does not answer. */
function outcomeOf(error: unknown): Refused {
  const { message, name } = (error ?? {}) as { readonly message?: unknown; readonly name?: unknown };
  const refusal = refusalIn(String(message));
  const answered = refusal.code !== undefined || String(name).startsWith('Authentication');
  return answered ? refusal : { kind: 'refused', reason: 'unavailable' };
}
