import { type Correspondent } from './data/correspondents';
import { type AttachmentName } from './data/attachments';
import { type AttachedFile } from './attached-file';

/**
 * A moment relative to the start of the demo, in the employee's time zone:
 *
 * - `w5 09:12`: five working days before today;
 * - `d9 16:40`: nine days ago;
 * - `tue 08:55`, `tue-4 14:02`, `tue+1 10:15`: the last Tuesday before today, days before it or after it;
 * - `h290`: that many hours ago.
 */
export type Moment =
  | `${'w' | 'd'}${number} ${number}:${number}`
  | `tue${'' | `-${number}` | `+${number}`} ${number}:${number}`
  | `h${number}`;

/** How and when a mail was deleted. */
export interface SeedDeletion {
  readonly stage: 'deleteditems' | 'deletions' | 'purges';
  readonly at: Moment;
  /** False where the mailbox does not say which folder it was deleted from. */
  readonly lastParent?: false;
}

/** One mail of a thread. */
export interface SeedMail {
  readonly from: Correspondent;
  /** Left out: the employee, or in the employee's own mails whoever wrote before. */
  readonly to?: readonly Correspondent[];
  readonly cc?: readonly Correspondent[];
  readonly at: Moment;
  /** Without greeting and name, which the writer's habits add. */
  readonly text: string;
  readonly attach?: readonly (AttachmentName | AttachedFile)[];
  readonly deleted?: SeedDeletion;
  /** Left out: the thread's folder, Sent Items for the employee's own. */
  readonly folder?: string;
}

/** Mails that answer each other. */
export interface Thread {
  readonly folder: string;
  readonly subject: string;
  readonly mails: readonly SeedMail[];
}

/** Mails of one sender that stand alone: newsletters, invoices, notices. */
export interface Series {
  readonly folder: string;
  readonly from: Correspondent;
  /** `html` as mailing programs send it, `plain` as machines do. */
  readonly form: 'html' | 'plain';
  readonly issues: readonly SeriesIssue[];
}

export interface SeriesIssue {
  readonly at: Moment;
  readonly subject: string;
  readonly text: string;
  readonly attach?: readonly (AttachmentName | AttachedFile)[];
  readonly deleted?: SeedDeletion;
}
