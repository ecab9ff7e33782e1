import { seedCalendar } from './calendar';
import { LOST_FOR_GOOD, NEWSLETTER_SWEEP, PURGED } from './data/deleted-for-good';
import { LOST_IN_DELETED_ITEMS, OLD_CAMPAIGN } from './data/deleted-items';
import { LOST_ON_TUESDAY } from './data/deleted-tuesday';
import { FRESH_SERIES, FRESH_THREADS } from './data/fresh';
import { BILL_FOLDER, billIssue, BILLS } from './data/invoices';
import { LETTERS } from './data/letters';
import { NORTHWIND_THREADS } from './data/northwind';
import { NOTICES_SERIES } from './data/notices';
import { OFFICE_THREADS } from './data/office';
import { OTHER_PROJECT_THREADS } from './data/other-projects';
import { ROUTINE } from './data/routine';
import { STATUS_REPORTS } from './data/status-reports';
import { type Letter } from './letter';
import { lossLetter, seriesLetters, threadLetters } from './letters';
import { type Series } from './story';

/** Mail was deleted from this folder, and then the folder itself. */
export const GONE_FOLDERS: readonly string[] = ['Inbox/Projects/Adventure Works'];

/** Alex Morgan's mailbox over sixty days, oldest first. Deterministic for one `now` and zone; nothing lies after `now`. */
export function seededMailbox(now: Date, zone: string): readonly Letter[] {
  const calendar = seedCalendar(now, zone);
  const threads = [
    ...NORTHWIND_THREADS,
    ...STATUS_REPORTS,
    ...OFFICE_THREADS,
    ...OTHER_PROJECT_THREADS,
    ...FRESH_THREADS,
  ];
  const bills: readonly Series[] = BILLS.map((bill) => ({
    folder: BILL_FOLDER,
    from: bill.supplier,
    form: 'plain',
    issues: [billIssue(bill)],
  }));
  const series = [...LETTERS, ...bills, ...NOTICES_SERIES, ...ROUTINE, ...OLD_CAMPAIGN, ...FRESH_SERIES];
  const losses = [
    ...LOST_ON_TUESDAY,
    ...LOST_IN_DELETED_ITEMS,
    ...LOST_FOR_GOOD,
    ...NEWSLETTER_SWEEP,
    ...PURGED,
  ];
  return [
    ...threads.flatMap((thread) => threadLetters(thread, calendar)),
    ...series.flatMap((issues) => seriesLetters(issues, calendar)),
    ...losses.map((loss) => lossLetter(loss, calendar)),
  ].sort((a, b) => a.sentAt.toMillis() - b.sentAt.toMillis());
}
