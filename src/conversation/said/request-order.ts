import { presentDecided } from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type Intent } from '../../understanding/intent';
import { type Desk } from '../desk';
import { act, type ActName } from '../requests/act';
import { type Candidates, ownOpen, ownWithdrawable, waiting, whichOf } from '../requests/which-request';

/** What each order means where no number is said. */
const MEANT: Readonly<Record<ActName, Candidates>> = {
  approve: waiting,
  reject: waiting,
  withdraw: ownWithdrawable,
  'ask-back': waiting,
  answer: ownOpen,
  'take-over': waiting,
  delegate: waiting,
  'task-done': waiting,
  'task-failed': waiting,
  'retry-request': ownOpen,
};

/** "approve 12 ok by legal", "withdraw 12", "ask 12 which period?", "assign 12 to bob@contoso.com". */
export async function requestOrder(desk: Desk, name: ActName, intent: Intent): Promise<OutboundMessage> {
  const found = await whichOf(desk, intent.request, MEANT[name]);
  if (found.kind === 'ask') return found.message;
  const { comment = '', assignee = '' } = intent;
  const acted = await act(desk, name, { which: found.which, text: comment, assignee, digest: null });
  return acted.kind === 'done' ? presentDecided(acted.what, acted.request, desk.viewer) : acted.message;
}
