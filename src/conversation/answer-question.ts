import { type Topic } from '../domain/topic';
import { presentAnswer, presentRemarkHeard } from '../presentation';
import { type OutboundMessage } from '../presentation/message';
import { type Desk } from './desk';

/** Answers a question about a topic, and keeps it in mind: "that helped" is said of it. */
export async function answerQuestion(desk: Desk, topic: Topic): Promise<OutboundMessage> {
  desk.ports.answers.count(topic, 'shown');
  await desk.remember({ topic });
  return presentAnswer(topic, desk.viewer);
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
