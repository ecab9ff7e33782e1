import { TOPICS } from '../../../src/domain/topic';
import { presentAnswer } from '../../../src/presentation';
import { HOSTILE_SUBJECTS } from './hostile';
import { type Sample } from './sample';
import { MEGAN } from './viewer';

/** Answers to questions; what was found out for one may quote what people named. */
export const ANSWERS: readonly Sample[] = [
  ...TOPICS.map((topic) => ({ card: 'answer', name: topic, message: presentAnswer(topic, MEGAN) })),
  {
    card: 'answer',
    name: 'with a helpdesk, and what people named',
    message: presentAnswer('retention-tags', { ...MEGAN, helpdesk: true }, HOSTILE_SUBJECTS.slice(0, 3)),
  },
];
