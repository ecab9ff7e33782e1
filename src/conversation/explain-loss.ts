import { mailboxOf } from '../domain/mail';
import { readInboxRules } from '../guidance/read-inbox-rules';
import { whyGone } from '../guidance/why-gone';
import { presentLoss, presentLossInGeneral, presentError, presentSpent } from '../presentation';
import { type OutboundMessage } from '../presentation/message';
import { ANY_MAIL, type Criteria } from '../recovery/criteria';
import { rulesThatFit } from '../recovery/fit-rules';
import { type Match, type SearchSummary } from '../recovery/search-outcome';
import { type Wish } from '../escalation/draft-request';
import { localTimeOf } from '../domain/time';
import { type Intent } from '../understanding/intent';
import { takeAllowance } from './allowance';
import { criteriaFromIntent, slotsOf } from './criteria-from-intent';
import { type Desk } from './desk';
import { nameManager } from './name-manager';
import { openSearch, search, showFound } from './show-search';

/**
 * "Why is 2 gone?", "who deleted the mail from Anna?", "did a rule delete it?": what the record tells of that message.
 * Without a message it says what can be told at all.
 */
export async function explainLoss(desk: Desk, wish: Intent): Promise<OutboundMessage> {
  if (saysWhich(wish)) return explainFound(desk, wish);
  const open = await openSearch(desk);
  const pick = wish.picks?.[0] ?? (open?.total === 1 ? 1 : undefined);
  if (open === null || pick === undefined || pick < 1 || pick > open.total)
    return presentLossInGeneral((open?.total ?? 0) > 1, desk.viewer);
  return explainPick(desk, open, pick);
}

const saysWhich = (wish: Intent): boolean =>
  wish.picks === undefined &&
  (Object.keys(slotsOf(wish)).length > 0 || wish.start !== undefined || wish.end !== undefined);

/** What is not deleted, or not found, is answered as any search: with where it lies, and the rules that fit. */
async function explainFound(desk: Desk, wish: Intent): Promise<OutboundMessage> {
  const spent = await takeAllowance(desk.ports, desk.turn.person, 'searches');
  if (spent !== null) return presentSpent(spent, desk.viewer);
  const wanted = criteriaFromIntent(await nameManager(desk, wish), desk.viewer.timezone);
  const found = await search(desk, wanted);
  if (found.total === 0) return showFound(desk, found, wanted.missing);
  await desk.ports.searchTally.searched(desk.actor.tenantId, true);
  await desk.remember({ searchRef: found.ref, page: 1 });
  return explainPick(desk, found, 1);
}

/** @param pick from 1, in the list */
async function explainPick(desk: Desk, list: SearchSummary, pick: number): Promise<OutboundMessage> {
  const [match] = await desk.ports.searches.matches(list.ref, pick - 1, pick);
  if (match === undefined) return presentLossInGeneral(true, desk.viewer);
  const mailbox = mailboxOf(list);
  const { message } = match;
  const [preview, ownMove, rules] = await Promise.all([
    desk.ports.messages.preview(mailbox, message.id, message.folderId),
    desk.ports.ownMoves.latest(desk.actor.id, message.id),
    readInboxRules(desk.ports.inboxRules, mailbox),
  ]);
  if (preview === null) return presentError('item-gone', desk.viewer, desk.turn.correlationId);
  const fitting = rulesThatFit(rules ?? [], criteriaOf(match));
  const explanation = whyGone({ message, tag: preview.retention, ownMove, rules: fitting });
  await desk.remember({ asks: traceOf(desk, list, match) });
  return presentLoss({ match, explanation, seesRules: rules !== null, others: list.total - 1 }, desk.viewer);
}

/** A message as the rules would have had to take it. */
function criteriaOf({ message: { from, to, subject, hasAttachments } }: Match): Criteria {
  return {
    ...ANY_MAIL,
    senders: from === null ? [] : [from.address],
    recipients: to.map(({ address }) => address),
    subject: subject.trim() === '' ? [] : [subject],
    hasAttachments,
  };
}

/** What an agent is to look up: this message, on the day it was deleted and the one before. */
function traceOf(
  { viewer }: Desk,
  { shared }: SearchSummary,
  { message: { subject, deleted } }: Match,
): Wish {
  const day = localTimeOf(deleted.at, viewer.timezone).slice(0, 10);
  const before = localTimeOf(deleted.at - DAY_BEFORE_MS, viewer.timezone).slice(0, 10);
  return {
    kind: 'purged',
    matter: 'trace',
    from: before,
    to: day,
    words: [subject],
    ...(shared && { mailbox: shared }),
  };
}

const DAY_BEFORE_MS = 24 * 60 * 60 * 1000;
