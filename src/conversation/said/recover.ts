import { type OutboundMessage } from '../../presentation/message';
import { presentShallISearch } from '../../presentation';
import { TOPIC_OF_ITEMS } from '../../domain/topic';
import { answerQuestion } from '../answer-question';
import { type Intent } from '../../understanding/intent';
import { criteriaFromIntent } from '../criteria-from-intent';
import { type Desk } from '../desk';
import { askWhichMailbox, nameMailbox } from '../name-mailbox';
import { nameManager } from '../name-manager';
import { searchAndShow } from '../show-search';
import { showVanishing } from '../show-vanishing';
import { type Said } from './other';

/** A reading less likely right than wrong is asked about first, once. */
const ASKED_BELOW = 0.5;

/** "recover my deleted email from Tuesday"; what the bot cannot reach it says at once. */
export async function recover(desk: Desk, intent: Intent, { asked }: Said): Promise<OutboundMessage> {
  if (intent.vanishing !== undefined) return showVanishing(desk, intent.vanishing);
  const { itemType = 'message' } = intent;
  if (itemType !== 'message') return answerQuestion(desk, TOPIC_OF_ITEMS[itemType], intent);
  const mailbox = await nameMailbox(desk, intent);
  const criteria = criteriaFromIntent(await nameManager(desk, intent), desk.viewer.timezone);
  if (mailbox.kind !== 'known') return askWhichMailbox(desk, mailbox, criteria);
  const wanted = { ...criteria, ...mailbox.where };
  if (intent.confidence >= ASKED_BELOW || asked !== null) return searchAndShow(desk, wanted);
  await desk.remember({ question: wanted });
  return presentShallISearch(wanted.criteria, desk.viewer);
}
