import { TOPICS } from '../../../src/domain/topic';
import { presentAnswer } from '../../../src/presentation';
import { HOSTILE_SUBJECTS } from './hostile';
import { type Sample } from './sample';

/** Answers to questions; what was found out for one may quote what people named. */
export const ANSWERS: readonly Sample[] = [
  ...TOPICS.map((topic): Sample => ({
    card: 'answer',
    name: topic,
    show: (viewer) => presentAnswer(topic, viewer),
  })),
  {
    card: 'answer',
    name: 'with a helpdesk, and what people named',
    show: (viewer) =>
      presentAnswer('retention-tags', { ...viewer, helpdesk: true }, HOSTILE_SUBJECTS.slice(0, 3)),
  },
];
