import { type Limit } from '../domain/limit';
import { type EpochMs } from '../domain/time';
import { datesFor } from './dates';
import { type OutboundMessage } from './message';
import { sentence } from './sentence';
import { type Viewer } from './viewer';
import { wordsFor } from './words';

/** A limit is reached: which one, and when it is open again. */
export function presentSpent(
  { limit, most, again }: { readonly limit: Limit; readonly most: number; readonly again: EpochMs },
  viewer: Viewer,
): OutboundMessage {
  const dates = datesFor(viewer);
  const from = limit === 'activities' ? dates.clock(again) : dates.moment(again);
  return sentence(wordsFor(viewer.language).spent[limit](most, from));
}
