import { type OutboundMessage } from '../presentation/message';
import { presentNothingFound, presentResults, presentSpent } from '../presentation';
import { findLiveMail, NO_LIVE_MAIL } from '../recovery/find-live-mail';
import { searchDeletedMail } from '../recovery/search-deleted-mail';
import { type SearchSummary } from '../recovery/search-outcome';
import { showPage } from '../recovery/show-page';
import { takeAllowance } from './allowance';
import { type Wanted } from './criteria-from-intent';
import { type Desk } from './desk';
import { lookElsewhere } from './look-elsewhere';

/** Searches and shows the first page, or says honestly that nothing was found. */
export async function searchAndShow(desk: Desk, wanted: Wanted): Promise<OutboundMessage> {
  const spent = await takeAllowance(desk.ports, desk.turn.person, 'searches');
  if (spent !== null) return presentSpent(spent, desk.viewer);
  return showFound(desk, await search(desk, wanted), wanted.missing);
}

/** Looks, and shows nothing yet. */
export function search(desk: Desk, wanted: Wanted): Promise<SearchSummary> {
  return desk.searching((signal) =>
    searchDeletedMail(desk.ports, { mailbox: desk.mailbox, ...wanted, signal }),
  );
}

/** The first page of a search that was just made. @param missing see `showSearch` */
export async function showFound(
  desk: Desk,
  search: SearchSummary,
  missing = false,
): Promise<OutboundMessage> {
  const [shown] = await Promise.all([
    showSearch(desk, search, 1, missing),
    desk.ports.searchTally.searched(desk.actor.tenantId, search.total > 0),
  ]);
  return shown;
}

/**
 * A page of an earlier search; it is then what "the second one" speaks of.
 *
 * @param missing nobody said that the mail was deleted: what fits and is not deleted is shown beside
 */
export async function showSearch(
  desk: Desk,
  search: SearchSummary,
  page: number,
  missing = false,
): Promise<OutboundMessage> {
  if (search.total === 0) {
    await desk.remember({ searchRef: search.ref, page: 1, asks: null });
    return presentNothingFound(search, await lookElsewhere(desk, search.criteria), desk.viewer);
  }
  const [shown, live] = await Promise.all([
    showPage(desk.ports, search, page),
    missing ? findLiveMail(desk.ports, desk.mailbox, search.criteria) : NO_LIVE_MAIL,
  ]);
  await desk.remember({ searchRef: search.ref, page: shown.page, asks: null });
  return presentResults(shown, desk.viewer, live);
}

/** The list last shown in this conversation; null where none is open. */
export async function openSearch(desk: Desk): Promise<SearchSummary | null> {
  const ref = desk.pending?.searchRef;
  return ref === undefined ? null : desk.ports.searches.find(ref, desk.turn.person.id);
}
