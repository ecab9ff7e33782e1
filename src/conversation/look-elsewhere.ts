import { mailboxOf } from '../domain/mail';
import { readInboxRules } from '../guidance/read-inbox-rules';
import { type Elsewhere } from '../recovery/elsewhere';
import { findLiveMail } from '../recovery/find-live-mail';
import { type SearchSummary } from '../recovery/search-outcome';
import { canTrace, liesApart, traceRules } from '../recovery/trace-rules';
import { type Desk } from './desk';

/**
 * Looks for mail that is missing and not deleted, cheap first: one search of the whole mailbox; then the rules, where it
 * found nothing or found it where a rule may have put it.
 */
export async function lookElsewhere({ ports }: Desk, search: SearchSummary): Promise<Elsewhere> {
  const { criteria } = search;
  const mailbox = mailboxOf(search);
  const live = await findLiveMail(ports, mailbox, criteria);
  const isAnswered = live.found.length > 0 && !liesApart(live);
  if (isAnswered || !canTrace(criteria)) return { live, rules: [] };
  const rules = await readInboxRules(ports.inboxRules, mailbox);
  if (rules === null) return { live, rules: [] };
  return { live, rules: await traceRules(ports.folders, mailbox, { rules, criteria, live }) };
}
