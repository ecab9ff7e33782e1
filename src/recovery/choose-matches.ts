import { type SearchStore } from './ports';
import { type Match, type SearchSummary } from './search-outcome';

/** Which of a search's matches: positions from 1, or all of them but some. */
export type Choice =
  | { readonly kind: 'picks'; readonly picks: readonly number[] }
  | { readonly kind: 'all'; readonly but: (match: Match, pick: number) => boolean };

export type NotChosen =
  /** Nothing was chosen. */
  | { readonly kind: 'nothing-chosen' }
  /** Positions that the list does not have. */
  | { readonly kind: 'no-such-picks'; readonly picks: readonly number[]; readonly total: number };

export type ChosenMatches = { readonly kind: 'chosen'; readonly matches: readonly Match[] } | NotChosen;

/** The matches that a choice means, in the order of the list. */
export async function chooseMatches(
  searches: Pick<SearchStore, 'matches'>,
  search: SearchSummary,
  choice: Choice,
): Promise<ChosenMatches> {
  if (choice.kind === 'picks') {
    const missing = choice.picks.filter((pick) => pick < 1 || pick > search.total);
    if (missing.length > 0) return { kind: 'no-such-picks', picks: missing, total: search.total };
  }
  const matches = await read(searches, search, choice);
  return matches.length === 0 ? { kind: 'nothing-chosen' } : { kind: 'chosen', matches };
}

async function read(
  searches: Pick<SearchStore, 'matches'>,
  search: SearchSummary,
  choice: Choice,
): Promise<readonly Match[]> {
  if (choice.kind === 'all') {
    const all = await searches.matches(search.ref, 0, search.total);
    return all.filter((match, index) => !choice.but(match, index + 1));
  }
  const picks = [...new Set(choice.picks)].sort((a, b) => a - b);
  const found = await Promise.all(picks.map((pick) => searches.matches(search.ref, pick - 1, pick)));
  return found.flat();
}
