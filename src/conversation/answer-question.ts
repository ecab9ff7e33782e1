import { type Topic } from '../domain/topic';
import { ownHolds } from '../escalation/own-holds';
import {
  presentAnswer,
  presentArchive,
  presentFolderTags,
  presentHolds,
  presentRemarkHeard,
} from '../presentation';
import { type OutboundMessage } from '../presentation/message';
import { type Intent } from '../understanding/intent';
import { type Desk } from './desk';
import { archiveOf } from './look-elsewhere';
import { recoverMeeting } from './recover-meeting';
import { wishFromTopic } from './requests/wish-from-topic';
import { explainLoss } from './explain-loss';
import { previewPick } from './preview-pick';
import { openSearch } from './show-search';

/** Answers a question about a topic, and keeps it in mind: "that helped" is said of it. */
export async function answerQuestion(desk: Desk, topic: Topic, wish: Intent): Promise<OutboundMessage> {
  desk.ports.answers.count(topic, 'shown');
  await desk.remember({ topic, asks: wishFromTopic(topic, wish, desk.viewer.policy) });
  switch (topic) {
    case 'retention-tags':
      return answerAboutTags(desk, wish);
    case 'archive':
      return presentArchive(await archiveOf(desk), desk.viewer);
    case 'holds':
      return presentHolds(await ownHolds(desk.ports.escalation, desk.actor), desk.viewer);
    case 'deleted-event':
      return recoverMeeting(desk, wish);
    case 'why-gone':
      return explainLoss(desk, wish);
    default:
      return presentAnswer(topic, desk.viewer);
  }
}

/** "What happens with 2?" shows the message with its rule, "… with the folder Projects?" the folder's. */
async function answerAboutTags(desk: Desk, { picks: [pick] = [], folder }: Intent): Promise<OutboundMessage> {
  const search = pick === undefined ? null : await openSearch(desk);
  if (pick !== undefined && search !== null) return previewPick(desk, search, pick);
  if (folder === undefined) return presentAnswer('retention-tags', desk.viewer);
  return presentFolderTags(await desk.ports.folderTags.of(desk.mailbox, folder), folder, desk.viewer);
}

/**
 * "That helped", "that did not help": counted for the answer shown last, and once.
 *
 * @param about the topic of the card that it was said on; absent where it was said in words
 */
export async function noteRemark(
  desk: Desk,
  remark: 'helped' | 'not-helped',
  about?: Topic,
): Promise<OutboundMessage> {
  const last = desk.pending?.topic ?? null;
  if (last !== null) desk.ports.answers.count(about ?? last, remark);
  if (last !== null && (about ?? last) === last) await desk.remember({ topic: null });
  return presentRemarkHeard(remark, desk.viewer);
}
