import { type OutboundMessage } from '../presentation/message';
import { presentNothingChosen, presentNoSuchPicks, presentSpent } from '../presentation';
import { type Choice, chooseMatches, type NotChosen } from '../recovery/choose-matches';
import { mayBeGuarded, whyGuarded } from '../recovery/guard-restore';
import { saveChosen } from '../recovery/save-chosen';
import { type Match, type SearchSummary } from '../recovery/search-outcome';
import { startRestore } from '../recovery/start-restore';
import { type RestoreGuard } from '../escalation/request-form';
import { takeAllowance } from './allowance';
import { type Desk } from './desk';
import { openForm } from './requests/open-form';
import { runAndShow } from './show-batch';

/**
 * Restores what was chosen from a list, by button or by sentence. What is more than policy allows at once, more old mail,
 * or more than is left of a day is asked for.
 */
export async function restoreChosen(
  desk: Desk,
  search: SearchSummary,
  choice: Choice,
): Promise<OutboundMessage> {
  const chosen = await chooseMatches(desk.ports.searches, search, choice);
  if (chosen.kind !== 'chosen') return notChosen(desk, search, chosen);
  const { matches } = chosen;
  const guard = guardOf(desk, matches);
  if (guard !== null) return askInstead(desk, search, matches, guard);
  const { person } = desk.turn;
  const spent = await takeAllowance(desk.ports, person, 'restored', matches.length);
  if (spent !== null) {
    const { most, again } = spent;
    return desk.viewer.helpdesk
      ? askInstead(desk, search, matches, { reason: 'day', most, again })
      : presentSpent(spent, desk.viewer);
  }
  if (search.shared !== undefined) await noteRestore(desk, search.shared, matches.length);
  const started = await startRestore(desk.ports, search, choice);
  return started.kind === 'started' ? runAndShow(desk, started.batch) : notChosen(desk, search, started);
}

/** Whose mailbox it was is on record before the first message moves. */
function noteRestore({ ports, actor }: Desk, mailbox: string, messages: number): Promise<void> {
  return ports.anomalies.note(actor, { kind: 'shared-mailbox-restored', mailbox, messages });
}

function guardOf({ ports }: Desk, matches: readonly Match[]): RestoreGuard | null {
  const { selfService } = ports.policy();
  if (!mayBeGuarded(selfService, matches.length)) return null;
  const reason = whyGuarded(selfService, matches, ports.now());
  if (reason === null) return null;
  return {
    reason,
    most: reason === 'old' ? selfService.oldApprovalAbove : selfService.restoreApprovalAbove,
  };
}

/** The form that asks the helpdesk for it, of exactly what was chosen; on record, asked for or not. */
async function askInstead(
  desk: Desk,
  search: SearchSummary,
  matches: readonly Match[],
  guard: RestoreGuard,
): Promise<OutboundMessage> {
  const { reason } = guard;
  await desk.ports.anomalies.note(desk.actor, {
    kind: 'restore-guarded',
    reason,
    messages: matches.length,
  });
  const list = await saveChosen(desk.ports, search, matches);
  const { ref: searchRef, total: messages, shared: mailbox } = list;
  return openForm(desk, { kind: 'restore', searchRef, messages, guard, ...(mailbox && { mailbox }) });
}

function notChosen(desk: Desk, search: SearchSummary, why: NotChosen): OutboundMessage {
  switch (why.kind) {
    case 'nothing-chosen':
      return presentNothingChosen(search, desk.viewer);
    case 'no-such-picks':
      return presentNoSuchPicks(why.picks, why.total, desk.viewer);
  }
}
