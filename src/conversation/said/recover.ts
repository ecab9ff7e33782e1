import { type OutboundMessage } from '../../presentation/message';
import { presentMailOnly, presentOwnMailboxOnly, presentShallISearch } from '../../presentation';
import { type Intent } from '../../understanding/intent';
import { criteriaFromIntent } from '../criteria-from-intent';
import { type Desk } from '../desk';
import { nameManager } from '../name-manager';
import { searchAndShow } from '../show-search';
import { type Said } from './other';

/** A reading less likely right than wrong is asked about first, once. */
const ASKED_BELOW = 0.5;

/** "recover my deleted email from Tuesday"; what the bot cannot reach it says at once. */
export async function recover(desk: Desk, intent: Intent, { asked }: Said): Promise<OutboundMessage> {
  if (intent.mailbox !== undefined) return presentOwnMailboxOnly(desk.viewer);
  const { itemType = 'message' } = intent;
  // A meeting's invitation is mail and is found as such.
  if (itemType !== 'message' && itemType !== 'event') return presentMailOnly(desk.viewer);
  const wanted = criteriaFromIntent(await nameManager(desk, intent), desk.viewer.timezone);
  if (intent.confidence >= ASKED_BELOW || asked !== null) return searchAndShow(desk, wanted);
  await desk.remember({ question: wanted });
  return presentShallISearch(wanted.criteria, desk.viewer);
}
