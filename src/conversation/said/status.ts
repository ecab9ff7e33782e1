import { type Intent } from '../../understanding/intent';
import { type OutboundMessage } from '../../presentation/message';
import { type Desk } from '../desk';
import { showHistory, showOwn, showQueue } from '../requests/show-lists';
import { showRequest } from '../requests/show-request';
import { ownOpen, whichOf } from '../requests/which-request';

/** "status", "status 12", "my requests", "queue", "audit 12". */
export async function status(desk: Desk, intent: Intent): Promise<readonly OutboundMessage[]> {
  if (intent.queue === true) return [await showQueue(desk, 1)];
  if (intent.audit === true) {
    const which = await whichOf(desk, intent.request, ownOpen);
    return [which.kind === 'this' ? await showHistory(desk, which.which, 1) : which.message];
  }
  return intent.request === undefined ? [await showOwn(desk)] : showRequest(desk, { number: intent.request });
}
