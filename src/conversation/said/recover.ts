import { type OutboundMessage } from '../../presentation/message';
import { presentMailOnly, presentOwnMailboxOnly } from '../../presentation';
import { type Intent } from '../../understanding/intent';
import { criteriaFromIntent } from '../criteria-from-intent';
import { type Desk } from '../desk';
import { nameManager } from '../name-manager';
import { searchAndShow } from '../show-search';

/** "recover my deleted email from Tuesday"; what the bot cannot reach it says at once. */
export async function recover(desk: Desk, intent: Intent): Promise<OutboundMessage> {
  if (intent.mailbox !== undefined) return presentOwnMailboxOnly(desk.viewer);
  const { itemType = 'message' } = intent;
  // A meeting's invitation is mail and is found as such.
  if (itemType !== 'message' && itemType !== 'event') return presentMailOnly(desk.viewer);
  const named = await nameManager(desk, intent);
  return searchAndShow(desk, criteriaFromIntent(named, desk.viewer.timezone));
}
