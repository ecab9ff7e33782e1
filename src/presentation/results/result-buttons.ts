import { timeLeft } from '../../domain/retention';
import { type ResultPage, type SearchSummary } from '../../recovery/search-outcome';
import { type Button, buttonAction } from '../button';
import { type Dates } from '../dates';
import { intervalDates, intervalLabel } from '../interval-phrase';
import { type Viewer } from '../viewer';
import { type Words } from '../words';

/** As many as a card may have. */
const MOST_BUTTONS = 6;

/**
 * In order of likelihood: restore, all, next page, the other reading, the other date, change; and where room is left the
 * helpdesk, where there is one, and reminders, where some of it runs out.
 */
export function resultButtons(
  page: ResultPage,
  dates: Dates,
  words: Words,
  viewer: Viewer,
): readonly unknown[] {
  const { search } = page;
  const { ref } = search;
  const single = search.total === 1;
  const buttons: readonly Button[] = [
    {
      title: single ? words.button.restoreOne : words.button.restore,
      data: { verb: 'restore', ref },
      style: 'positive',
      withInputs: true,
    },
    ...(single
      ? []
      : [{ title: words.button.restoreAll(search.total), data: { verb: 'restore-all', ref } } as const]),
    ...nextPage(page, words),
    ...otherReading(search, dates, words),
    ...otherBasis(search, words),
    { title: words.button.refine, data: { verb: 'refine', ref } },
    ...(viewer.helpdesk
      ? [{ title: words.requests.buttons.escalate, data: { verb: 'escalate', ref } } as const]
      : []),
    ...reminders(page, words, viewer),
  ];
  return buttons.slice(0, MOST_BUTTONS).map(buttonAction);
}

/** Only where something on the page has days left: what is gone in hours is not for a reminder. */
function reminders({ rows }: ResultPage, { watch }: Words, viewer: Viewer): readonly Button[] {
  const runsOut = rows.some(({ match: { message } }) => {
    const left = timeLeft(message.stage, message.deleted, viewer.retentionDays, viewer.now);
    return left.kind === 'days';
  });
  return runsOut && viewer.policy.features.watch
    ? [{ title: watch.buttons.remind, data: { verb: 'remind' } }]
    : [];
}

/** After the last page comes the first again. */
function nextPage({ search: { ref }, page, pages }: ResultPage, words: Words): readonly Button[] {
  if (pages < 2) return [];
  const next = (page % pages) + 1;
  return [{ title: words.button.page(next, pages), data: { verb: 'page', ref, page: next } }];
}

function otherReading({ ref, reading }: SearchSummary, dates: Dates, words: Words): readonly Button[] {
  if (reading?.alternative === undefined) return [];
  const { alternative, basis } = reading;
  return [
    {
      title: words.button.otherReading(intervalLabel(alternative, dates, words)),
      data: { verb: 'refine', ref, basis, ...intervalDates(alternative, dates.zone) },
    },
  ];
}

/** Where a time was given: the same days by the other date. */
function otherBasis({ ref, reading }: SearchSummary, words: Words): readonly Button[] {
  if (reading === undefined) return [];
  const basis = reading.basis === 'deleted' ? 'received' : 'deleted';
  const title = basis === 'deleted' ? words.button.byDeleted : words.button.byReceived;
  return [{ title, data: { verb: 'refine', ref, basis } }];
}
