import { isDated, isExcludedMatch, isMeantMatch } from '../../recovery/match-message';
import { type Match, type SearchSummary } from '../../recovery/search-outcome';
import { type Intent } from '../../understanding/intent';
import { leftOutDays } from '../criteria-from-intent';
import { type Desk } from '../desk';

/** Whether a message of the list, at its position from 1, is spoken of. */
export type Meant = (match: Match, pick: number) => boolean;

/** What of the list a sentence speaks of, whatever it leaves out; null where it does not say: "restore it" with several. */
export async function meantIn(desk: Desk, intent: Intent, search: SearchSummary): Promise<Meant | null> {
  const picks = fromStart(intent.picks ?? [], search);
  if (picks.length > 0) return (_match, pick) => picks.includes(pick);
  if (intent.remaining) return remaining(desk, intent, search);
  const { from = [], words = [], subject = [] } = intent;
  if (isNamed(intent)) return (match) => isMeantMatch(match, from, [...words, ...subject]);
  // "Not the one from Anna" says what to leave out of the list, and restores nothing.
  const isOnly = search.total === 1 && intent.except === undefined && intent.exceptTime === undefined;
  return intent.all || isOnly ? () => true : null;
}

/** Whether the sentence says whose mail it means or what about. */
export function isNamed({ from = [], words = [], subject = [] }: Intent): boolean {
  return from.length + words.length + subject.length > 0;
}

/** "All except 2", "all but the last", "all except the newsletter", "the first three, not yesterday's". */
export function isLeftOut(intent: Intent, search: SearchSummary, timezone: string): Meant {
  const { positions, texts } = partsOf(intent.except ?? [], search);
  const { exceptTime } = leftOutDays(intent, timezone);
  return (match, pick) =>
    positions.includes(pick) ||
    isExcludedMatch(match, texts) ||
    (exceptTime !== undefined && isDated(match.message, exceptTime));
}

/** What is to be left out, as positions from the start of the list and as words. */
export function partsOf(
  except: readonly string[],
  search: SearchSummary,
): { readonly positions: readonly number[]; readonly texts: readonly string[] } {
  return {
    positions: fromStart(except.filter(isPosition).map(Number), search),
    texts: except.filter((text) => !isPosition(text)),
  };
}

/** Positions from the end of the list become positions from its start. */
export function fromStart(picks: readonly number[], search: SearchSummary): readonly number[] {
  return picks.map((pick) => (pick < 0 ? search.total + 1 + pick : pick));
}

const isPosition = (text: string): boolean => /^-?\d{1,5}$/.test(text);

/** "The rest", "the other one": what the last restore from this list left; null where "the other" could be several. */
async function remaining(desk: Desk, intent: Intent, search: SearchSummary): Promise<Meant | null> {
  const restored = await restoredFrom(desk, search);
  const one = search.total - restored.size === 1;
  return intent.all || one ? ({ message }) => !restored.has(message.id) : null;
}

/** Ids of the messages of this list that the last restore was asked to bring back. */
async function restoredFrom(desk: Desk, search: SearchSummary): Promise<ReadonlySet<string>> {
  const ref = desk.pending?.batchRef;
  const batch = ref === undefined ? null : await desk.ports.moves.find(ref, desk.turn.person.id);
  if (batch?.kind !== 'restore' || batch.searchRef !== search.ref) return new Set();
  return new Set((await desk.ports.moves.items(batch.ref)).map(({ id }) => id));
}
