import { type Language } from '../domain/language';
import { type EpochMs } from '../domain/time';
import { type Policy } from '../policy/policy';

/** Who reads: decides words, dates and figures. */
export interface Viewer {
  readonly language: Language;
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  /** IANA zone of the person. */
  readonly timezone: string;
  readonly now: EpochMs;
  /** The tenant's deleted item retention in days. */
  readonly retentionDays: number;
  /** Whether there is a helpdesk that requests can go to. */
  readonly helpdesk: boolean;
  /** What the organisation decides, as it stood when this was asked. */
  readonly policy: Policy;
}
