import { type Limit } from '../../../domain/limit';
import { number } from './figures';

const times = (count: number): string => (count === 1 ? 'once' : `${number(count)} times`);

/** A limit of the organisation is reached. `from` is when it is open again. */
export const LIMITS = {
  spent: {
    activities: (most, from) =>
      `That was a lot at once: I answer ${times(most)} a minute at most. Go on from ${from}.`,
    searches: (most, from) =>
      `You have searched ${times(most)} today, which is as often as your organisation allows. You can search again from ${from}. Lists that you have open still work.`,
    restored: (most, from) =>
      `That would be more than the ${number(most)} messages a day that your organisation lets you restore. Choose fewer, or go on from ${from}.`,
  } satisfies Record<Limit, (most: number, from: string) => string>,
};
