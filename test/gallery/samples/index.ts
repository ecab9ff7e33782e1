import { ANSWERS } from './answers';
import { MOVES } from './moves';
import { OTHERS } from './others';
import { REMINDERS } from './reminders';
import { REQUESTS } from './requests';
import { RESULTS } from './results';
import { type Sample } from './sample';

export { type Sample };

/** Every card in every situation worth looking at. */
export const SAMPLES: readonly Sample[] = [
  ...RESULTS,
  ...MOVES,
  ...OTHERS,
  ...ANSWERS,
  ...REMINDERS,
  ...REQUESTS,
];
