import { type ArchiveStanding } from '../domain/archive-standing';
import { type LiveMail, NO_LIVE_MAIL } from './find-live-mail';
import { type RuleTrail } from './trace-rules';

/** Where mail may be that is missing and not deleted. */
export interface Elsewhere {
  readonly live: LiveMail;
  readonly rules: readonly RuleTrail[];
  /** Absent where what is looked for is too young to be there, or was found. */
  readonly archive?: ArchiveStanding;
}

export const NOWHERE: Elsewhere = { live: NO_LIVE_MAIL, rules: [] };
