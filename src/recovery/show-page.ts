import { mailboxOf } from '../domain/mail';
import { chooseDestinations, type DestinationPorts } from './choose-destination';
import { type SearchStore } from './ports';
import { type ResultPage, type SearchSummary } from './search-outcome';

/** Rows on a card: enough to choose from, few enough to read and to stay under the size limit of a message. */
export const PAGE_SIZE = 8;

export interface PagePorts extends DestinationPorts {
  readonly searches: SearchStore;
}

/**
 * One page of a search, with where each message would go. A page past the end is the first one again, so that "more"
 * goes round.
 *
 * @param page from 1
 */
export async function showPage(ports: PagePorts, search: SearchSummary, page: number): Promise<ResultPage> {
  const pages = Math.max(1, Math.ceil(search.total / PAGE_SIZE));
  const shown = page >= 1 && page <= pages ? page : 1;
  const from = (shown - 1) * PAGE_SIZE;
  const matches = await ports.searches.matches(search.ref, from, from + PAGE_SIZE);
  const mailbox = mailboxOf(search);
  const destinations = await chooseDestinations(
    ports,
    mailbox,
    matches.map(({ message }) => message),
  );
  const rows = matches.flatMap((match, index) => {
    const destination = destinations[index];
    return destination === undefined ? [] : [{ pick: from + index + 1, match, destination }];
  });
  return { search, page: shown, pages, rows };
}
