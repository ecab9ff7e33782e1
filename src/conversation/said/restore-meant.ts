import { presentLeavesNothingOut, presentNoListOpen, presentNoSuchPicks } from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type Choice, chooseMatches } from '../../recovery/choose-matches';
import { isExcludedMatch } from '../../recovery/match-message';
import { type SearchSummary } from '../../recovery/search-outcome';
import { type Intent } from '../../understanding/intent';
import { type Desk } from '../desk';
import { type AskedRestore } from '../ports';
import { restoreChosen } from '../restore-chosen';
import { fromStart, isLeftOut, type Meant, meantIn, partsOf } from './meant';

/**
 * Restores what a sentence speaks of, without what it leaves out. Where the list has nothing of what is to be left out, one
 * of the two was misunderstood: nothing is restored before that is said and answered.
 */
export async function restoreMeant(
  desk: Desk,
  search: SearchSummary,
  wish: Intent,
  meant: Meant,
): Promise<OutboundMessage> {
  const { positions, texts } = partsOf(wish.except ?? [], search);
  const named = [...fromStart(wish.picks ?? [], search), ...positions];
  const absent = named.filter((pick) => pick < 1 || pick > search.total);
  if (absent.length > 0) return presentNoSuchPicks(absent, search.total, desk.viewer);
  const unmatched = await unmatchedIn(desk, search, texts);
  if (unmatched.length === 0) return restoreChosen(desk, search, choiceOf(desk, wish, search, meant));
  const except = (wish.except ?? []).filter((text) => !unmatched.includes(text));
  return askFirst(desk, search, { ...wish, except }, meant, unmatched);
}

/** Restores what the bot asked about, after a yes. */
export async function restoreAsked(desk: Desk, { searchRef, wish }: AskedRestore): Promise<OutboundMessage> {
  const search = await desk.ports.searches.find(searchRef, desk.turn.person.id);
  const meant = search && (await meantIn(desk, wish, search));
  if (search === null || meant === null) return presentNoListOpen(desk.viewer);
  return restoreMeant(desk, search, wish, meant);
}

async function askFirst(
  desk: Desk,
  search: SearchSummary,
  wish: Intent,
  meant: Meant,
  unmatched: readonly string[],
): Promise<OutboundMessage> {
  const choice = choiceOf(desk, wish, search, meant);
  const chosen = await chooseMatches(desk.ports.searches, search, choice);
  if (chosen.kind !== 'chosen') return restoreChosen(desk, search, choice);
  await desk.remember({ askedRestore: { searchRef: search.ref, wish } });
  return presentLeavesNothingOut(unmatched, chosen.matches.length, desk.viewer);
}

/** A few positions are read alone: a list can be very long. */
function choiceOf({ viewer }: Desk, wish: Intent, search: SearchSummary, meant: Meant): Choice {
  const { picks = [], except = [], exceptTime } = wish;
  if (picks.length > 0 && except.length === 0 && !exceptTime)
    return { kind: 'picks', picks: fromStart(picks, search) };
  const leftOut = isLeftOut(wish, search, viewer.timezone);
  return { kind: 'all', but: (match, pick) => !meant(match, pick) || leftOut(match, pick) };
}

async function unmatchedIn(
  { ports }: Desk,
  search: SearchSummary,
  texts: readonly string[],
): Promise<readonly string[]> {
  if (texts.length === 0) return [];
  const all = await ports.searches.matches(search.ref, 0, search.total);
  return texts.filter((text) => !all.some((match) => isExcludedMatch(match, [text])));
}
