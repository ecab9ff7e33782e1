import { presentAnswer, presentSpent } from '../presentation';
import { type OutboundMessage } from '../presentation/message';
import { type Intent } from '../understanding/intent';
import { takeAllowance } from './allowance';
import { criteriaFromIntent, type Wanted } from './criteria-from-intent';
import { type Desk } from './desk';
import { askWhichMailbox, nameMailbox } from './name-mailbox';
import { nameManager } from './name-manager';
import { search, searchAndShow, showFound } from './show-search';

/**
 * "Recover my deleted meeting": invitations, updates and answers are mail and come back as such. Where none fits, mail that
 * fits the words; and where there is none either, how to get a calendar entry back, which is out of reach (graph-facts 4).
 */
export async function recoverMeeting(desk: Desk, wish: Intent): Promise<OutboundMessage> {
  const mailbox = await nameMailbox(desk, wish);
  const wanted = criteriaFromIntent(await nameManager(desk, wish), desk.viewer.timezone);
  if (mailbox.kind !== 'known') return askWhichMailbox(desk, mailbox, meetingsOf(wanted));
  // In a mailbox of others one search is enough: what does not open is not tried twice.
  if (mailbox.where.shared !== undefined)
    return searchAndShow(desk, { ...meetingsOf(wanted), ...mailbox.where });
  const spent = await takeAllowance(desk.ports, desk.turn.person, 'searches');
  if (spent !== null) return presentSpent(spent, desk.viewer);
  for (const attempt of [meetingsOf(wanted), ...(saysWhich(wanted) ? [meetingsOf(wanted, false)] : [])]) {
    const found = await search(desk, attempt);
    if (found.total > 0) return showFound(desk, found);
  }
  await desk.ports.searchTally.searched(desk.actor.tenantId, false);
  return presentAnswer('deleted-event', desk.viewer);
}

const meetingsOf = (wanted: Wanted, meetings = true): Wanted => ({
  ...wanted,
  criteria: { ...wanted.criteria, meetings },
});

/** "The meeting minutes from Anna" are mail, and no meeting's. */
const saysWhich = ({ criteria: { senders, subject, words } }: Wanted): boolean =>
  [senders, subject, words].some((terms) => terms.length > 0);
