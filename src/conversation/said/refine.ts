import { type OutboundMessage } from '../../presentation/message';
import { presentAskedAndDropped, presentNoListOpen } from '../../presentation';
import { type Intent } from '../../understanding/intent';
import { criteriaFromIntent, refineCriteria, slotsOf, type Wanted } from '../criteria-from-intent';
import { type Desk } from '../desk';
import { askWhichMailbox, nameMailbox, type NamedMailbox } from '../name-mailbox';
import { nameManager } from '../name-manager';
import { openSearch, searchAndShow, showSearch } from '../show-search';

/** "only the ones with attachments", "same but from last month", "more", "no, I meant last Friday". */
export async function refine(desk: Desk, intent: Intent): Promise<OutboundMessage> {
  const mailbox = await nameMailbox(desk, intent);
  const search = await openSearch(desk);
  const { timezone } = desk.viewer;
  if (search === null) {
    if (intent.page !== undefined || intent.pageNumber !== undefined) return presentNoListOpen(desk.viewer);
    const wanted = criteriaFromIntent(await nameManager(desk, intent), timezone);
    return searchIn(desk, mailbox, wanted);
  }
  if (intent.pageNumber !== undefined) return showSearch(desk, search, intent.pageNumber);
  if (intent.page !== undefined)
    return showSearch(desk, search, pageAfter(intent.page, desk.pending?.page ?? 1));
  // "None of these": the same list once more would be no answer.
  if (!changesSearch(intent)) return presentAskedAndDropped(desk.viewer);
  const wanted = refineCriteria(search, await nameManager(desk, intent), timezone);
  return searchIn(desk, mailbox, wanted);
}

function searchIn(desk: Desk, mailbox: NamedMailbox, wanted: Wanted): Promise<OutboundMessage> {
  return mailbox.kind === 'known'
    ? searchAndShow(desk, { ...wanted, ...mailbox.where })
    : askWhichMailbox(desk, mailbox, wanted);
}

const changesSearch = (intent: Intent): boolean =>
  Object.keys(slotsOf(intent)).length > 0 ||
  [intent.start, intent.end, intent.mailbox].some((said) => said !== undefined);

function pageAfter(step: NonNullable<Intent['page']>, page: number): number {
  switch (step) {
    case 'next':
      return page + 1;
    case 'previous':
      return Math.max(1, page - 1);
    case 'first':
      return 1;
  }
}
