import { ExpiringMap } from '../../domain/expiring-map';
import { type EpochMs } from '../../domain/time';
import { belongsTo, claimsOf } from '../../domain/token-claims';
import { type ChatAccount } from './ports';

/** Another replica may have signed the person out meanwhile: not kept longer than this. */
const KEPT_MS = 2 * 60_000;
/** What ends sooner is not given away: a search takes a while. */
const LEAST_MS = 60_000;
const MOST = 2_000;

/** Tokens in use, in memory and for minutes, so that a search of a hundred requests asks for one token. */
export class TokenKeeper {
  private readonly kept: ExpiringMap<string>;

  constructor(private readonly now: () => EpochMs) {
    this.kept = new ExpiringMap({ most: MOST, lifeMs: KEPT_MS, now });
  }

  find(personId: string): string | null {
    return this.kept.get(personId) ?? null;
  }

  /** Keeps the token where it is that person's; false where it is not, or nobody can tell. */
  accept(token: string, account: ChatAccount): boolean {
    const claims = claimsOf(token);
    if (claims === null || !belongsTo(claims, account)) return false;
    const until = Math.min(this.now() + KEPT_MS, claims.expiresAt - LEAST_MS);
    this.kept.set(account.personId, token, until);
    return true;
  }

  forget(personId: string): void {
    this.kept.delete(personId);
  }
}
