import { type EpochMs } from '../../domain/time';
import { belongsTo, claimsOf } from '../../domain/token-claims';
import { type ChatAccount } from './ports';

/** Another replica may have signed the person out meanwhile: not kept longer than this. */
const KEPT_MS = 2 * 60_000;
/** What ends sooner is not given away: a search takes a while. */
const LEAST_MS = 60_000;
const MOST = 2_000;

interface Kept {
  readonly token: string;
  readonly until: EpochMs;
}

/** Tokens in use, in memory and for minutes, so that a search of a hundred requests asks for one token. */
export class TokenKeeper {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly now: () => EpochMs) {}

  find(personId: string): string | null {
    const entry = this.kept.get(personId);
    return entry !== undefined && this.now() < entry.until ? entry.token : null;
  }

  /** Keeps the token where it is that person's; false where it is not, or nobody can tell. */
  accept(token: string, account: ChatAccount): boolean {
    const claims = claimsOf(token);
    if (claims === null || !belongsTo(claims, account)) return false;
    this.kept.delete(account.personId);
    this.kept.set(account.personId, {
      token,
      until: Math.min(this.now() + KEPT_MS, claims.expiresAt - LEAST_MS),
    });
    const oldest = this.kept.keys().next();
    if (this.kept.size > MOST && oldest.done !== true) this.kept.delete(oldest.value);
    return true;
  }

  forget(personId: string): void {
    this.kept.delete(personId);
  }
}
