import { type EpochMs } from '../domain/time';
import { type SearchStore } from './ports';
import { type Match, type SearchSummary } from './search-outcome';

export interface SaveChosenPorts {
  readonly searches: Pick<SearchStore, 'save'>;
  readonly now: () => EpochMs;
  readonly newRef: () => string;
}

/**
 * Keeps what was chosen from a list as a list of its own: what is decided about later is what was chosen, whatever
 * happens to the list meanwhile.
 */
export async function saveChosen(
  { searches, now, newRef }: SaveChosenPorts,
  search: SearchSummary,
  matches: readonly Match[],
): Promise<SearchSummary> {
  const own: SearchSummary = { ...search, ref: newRef(), total: matches.length, at: now() };
  await searches.save(own, matches);
  return own;
}
