import { mailboxOf } from '../domain/mail';
import { type ArchiveStanding } from '../domain/archive-standing';
import { ARCHIVED_AFTER_DAYS } from '../domain/retention';
import { DAY_MS } from '../domain/time';
import { checkArchive } from '../guidance/check-archive';
import { readInboxRules } from '../guidance/read-inbox-rules';
import { type Elsewhere } from '../recovery/elsewhere';
import { findLiveMail } from '../recovery/find-live-mail';
import { type SearchSummary } from '../recovery/search-outcome';
import { canTrace, liesApart, traceRules } from '../recovery/trace-rules';
import { type Desk } from './desk';

/**
 * Looks for mail that is missing and not deleted, cheap first: one search of the whole mailbox; then the rules, where it
 * found nothing or found it where a rule may have put it, and the archive, where it found nothing.
 */
export async function lookElsewhere(desk: Desk, search: SearchSummary): Promise<Elsewhere> {
  const { ports } = desk;
  const { criteria } = search;
  const mailbox = mailboxOf(search);
  const live = await findLiveMail(ports, mailbox, criteria);
  const isAnswered = live.found.length > 0 && !liesApart(live);
  if (isAnswered) return { live, rules: [] };
  const archive = live.found.length === 0 && mayBeArchived(search, desk) ? await archiveOf(desk) : null;
  const elsewhere: Elsewhere = { live, rules: [], ...(archive && { archive }) };
  if (!canTrace(criteria)) return elsewhere;
  const rules = await readInboxRules(ports.inboxRules, mailbox);
  if (rules === null) return elsewhere;
  return { ...elsewhere, rules: await traceRules(ports.folders, mailbox, { rules, criteria, live }) };
}

/** Whether the person has an archive mailbox; see `checkArchive`. */
export function archiveOf({ ports, mailbox, viewer }: Desk): Promise<ArchiveStanding> {
  return checkArchive(ports, mailbox, viewer.policy, () => ports.owners.addressesOf(mailbox));
}

/** Younger mail is not archived by the default policy, nor is mail of another mailbox told of by one's own archive. */
function mayBeArchived({ criteria, shared }: SearchSummary, { viewer }: Desk): boolean {
  const start = criteria.interval?.start ?? null;
  return shared === undefined && (start === null || start < viewer.now - ARCHIVED_AFTER_DAYS * DAY_MS);
}
