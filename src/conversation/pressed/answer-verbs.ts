import { type Topic, topicOf } from '../../domain/topic';
import { presentUnreadableCard, stepAfter } from '../../presentation';
import { noteRemark } from '../answer-question';
import { answerSentence } from '../said';
import { type Desk } from '../desk';
import { wishFromTopic } from '../requests/wish-from-topic';
import { type Reply } from '../turn';
import { below } from './placing';
import { type PressedData } from './read-data';

/** Verbs on answers; they name a topic and nothing of anybody's. */
const VERBS: Readonly<Record<string, (desk: Desk, topic: Topic, data: PressedData) => Promise<Reply>>> = {
  // What the button offers is a sentence of ours, in the reader's language: it goes the way of any sentence.
  'next-step': async (desk, topic) => {
    await meanAgain(desk, topic);
    return answerSentence(desk, stepAfter(topic, desk.viewer).say, desk.viewer.language);
  },
  helpful: async (desk, topic, data) =>
    below([await noteRemark(desk, data['helped'] === 'yes' ? 'helped' : 'not-helped', topic)]),
};

/** The button of an older answer speaks of that one, not of what was answered since. */
async function meanAgain(desk: Desk, topic: Topic): Promise<void> {
  const asks = wishFromTopic(topic, null, desk.viewer.policy);
  const before = desk.pending?.asks;
  if (asks?.kind !== before?.kind || asks?.matter !== before?.matter) await desk.remember({ asks });
}

/** Answers a button of an answer; null where the verb is none. */
export async function pressAnswer(desk: Desk, verb: string, data: PressedData): Promise<Reply | null> {
  const answer = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (answer === undefined) return null;
  const topic = topicOf(data['topic']);
  return topic === null ? below([presentUnreadableCard(desk.viewer)]) : answer(desk, topic, data);
}
