import { type LiveMail, NO_LIVE_MAIL } from './find-live-mail';
import { type RuleTrail } from './trace-rules';

/** Where mail may be that is missing and not deleted. */
export interface Elsewhere {
  readonly live: LiveMail;
  readonly rules: readonly RuleTrail[];
}

export const NOWHERE: Elsewhere = { live: NO_LIVE_MAIL, rules: [] };
