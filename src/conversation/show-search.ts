import { type OutboundMessage } from '../presentation/message';
import { presentNothingFound, presentResults, presentSpent } from '../presentation';
import { findLiveMail } from '../recovery/find-live-mail';
import { searchDeletedMail } from '../recovery/search-deleted-mail';
import { type SearchSummary } from '../recovery/search-outcome';
import { showPage } from '../recovery/show-page';
import { takeAllowance } from './allowance';
import { type Wanted } from './criteria-from-intent';
import { type Desk } from './desk';

/** Searches and shows the first page, or says honestly that nothing was found. */
export async function searchAndShow(desk: Desk, wanted: Wanted): Promise<OutboundMessage> {
  const spent = await takeAllowance(desk.ports, desk.turn.person, 'searches');
  if (spent !== null) return presentSpent(spent, desk.viewer);
  return showFound(desk, await search(desk, wanted));
}

/** Looks, and shows nothing yet. */
export function search(desk: Desk, wanted: Wanted): Promise<SearchSummary> {
  return desk.searching((signal) =>
    searchDeletedMail(desk.ports, { mailbox: desk.mailbox, ...wanted, signal }),
  );
}

/** The first page of a search that was just made. */
export async function showFound(desk: Desk, search: SearchSummary): Promise<OutboundMessage> {
  const [shown] = await Promise.all([
    showSearch(desk, search, 1),
    desk.ports.searchTally.searched(desk.actor.tenantId, search.total > 0),
  ]);
  return shown;
}

/** A page of an earlier search; it is then what "the second one" speaks of. */
export async function showSearch(desk: Desk, search: SearchSummary, page: number): Promise<OutboundMessage> {
  if (search.total === 0) {
    await desk.remember({ searchRef: search.ref, page: 1, asks: null });
    const live = await findLiveMail(desk.ports, desk.mailbox, search.criteria);
    return presentNothingFound(search, live, desk.viewer);
  }
  const shown = await showPage(desk.ports, search, page);
  await desk.remember({ searchRef: search.ref, page: shown.page, asks: null });
  return presentResults(shown, desk.viewer);
}

/** The list last shown in this conversation; null where none is open. */
export async function openSearch(desk: Desk): Promise<SearchSummary | null> {
  const ref = desk.pending?.searchRef;
  return ref === undefined ? null : desk.ports.searches.find(ref, desk.turn.person.id);
}
