import { type OutboundMessage } from '../presentation/message';
import { presentNothingFound, presentResults, presentSpent } from '../presentation';
import { findLiveMail, NO_LIVE_MAIL } from '../recovery/find-live-mail';
import { errorCodeOf } from '../domain/errors';
import { mailboxOf } from '../domain/mail';
import { searchDeletedMail } from '../recovery/search-deleted-mail';
import { type SearchSummary } from '../recovery/search-outcome';
import { showPage } from '../recovery/show-page';
import { takeAllowance } from './allowance';
import { type Wanted } from './criteria-from-intent';
import { type Desk } from './desk';
import { lookElsewhere } from './look-elsewhere';
import { showClosedMailbox } from './show-closed-mailbox';

/** Searches and shows the first page, or says honestly that nothing was found. */
export async function searchAndShow(desk: Desk, wanted: Wanted): Promise<OutboundMessage> {
  const spent = await takeAllowance(desk.ports, desk.turn.person, 'searches');
  if (spent !== null) return presentSpent(spent, desk.viewer);
  if (wanted.shared !== undefined) return searchShared(desk, { ...wanted, shared: wanted.shared });
  return showFound(desk, await search(desk, wanted), wanted.missing);
}

/** The same in a mailbox of others, on record whether it opens or not: Exchange decides that, each time anew. */
async function searchShared(
  desk: Desk,
  wanted: Wanted & { readonly shared: string },
): Promise<OutboundMessage> {
  const { shared } = wanted;
  const opened = await desk.ports.sharedMailboxes.mayOpen({ ...desk.mailbox, shared });
  await desk.ports.anomalies.note(desk.actor, { kind: 'shared-mailbox-searched', mailbox: shared, opened });
  const found = opened ? await searchOpened(desk, wanted) : null;
  return found === null ? showClosedMailbox(desk, wanted) : showFound(desk, found, wanted.missing);
}

/** Null where parts of the mailbox stay closed: half a search would look like a whole one. */
async function searchOpened(desk: Desk, wanted: Wanted): Promise<SearchSummary | null> {
  try {
    return await search(desk, wanted);
  } catch (error) {
    if (errorCodeOf(error) === 'access-denied') return null;
    throw error;
  }
}

/** Looks, and shows nothing yet. */
export function search(desk: Desk, { shared, ...wanted }: Wanted): Promise<SearchSummary> {
  const mailbox = shared === undefined ? desk.mailbox : { ...desk.mailbox, shared };
  return desk.searching((signal) => searchDeletedMail(desk.ports, { mailbox, ...wanted, signal }));
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
    return presentNothingFound(search, await lookElsewhere(desk, search), desk.viewer);
  }
  const [shown, live] = await Promise.all([
    showPage(desk.ports, search, page),
    missing ? findLiveMail(desk.ports, mailboxOf(search), search.criteria) : NO_LIVE_MAIL,
  ]);
  await desk.remember({ searchRef: search.ref, page: shown.page, asks: null });
  return presentResults(shown, desk.viewer, live);
}

/** The list last shown in this conversation; null where none is open. */
export async function openSearch(desk: Desk): Promise<SearchSummary | null> {
  const ref = desk.pending?.searchRef ?? null;
  return ref === null ? null : desk.ports.searches.find(ref, desk.turn.person.id);
}
