import { type OutboundMessage } from '../../presentation/message';
import { presentNoListOpen } from '../../presentation';
import { isExcludedMatch } from '../../recovery/match-message';
import { type SearchSummary } from '../../recovery/search-outcome';
import { type Intent } from '../../understanding/intent';
import { type Desk } from '../desk';
import { previewPick } from '../preview-pick';
import { restoreChosen } from '../restore-chosen';
import { openSearch, showSearch } from '../show-search';

/** "restore 1 and 3", "all of them", "all except the newsletter", "show me the second one". */
export async function select(desk: Desk, intent: Intent): Promise<OutboundMessage> {
  const search = await openSearch(desk);
  if (search === null || search.total === 0) return presentNoListOpen(desk.viewer);
  const picks = picksOf(intent, search);
  const [first] = picks;
  if (intent.preview && first !== undefined) return previewPick(desk, search, first);
  if (picks.length > 0) return restoreChosen(desk, search, { kind: 'picks', picks });
  if (intent.all) {
    const except = intent.except ?? [];
    return restoreChosen(desk, search, { kind: 'all', but: (match) => isExcludedMatch(match, except) });
  }
  return showSearch(desk, search, desk.pending?.page ?? 1);
}

/** Positions from the end of the list become positions from its start. */
function picksOf({ picks = [] }: Intent, search: SearchSummary): readonly number[] {
  return picks.map((pick) => (pick < 0 ? search.total + 1 + pick : pick));
}
