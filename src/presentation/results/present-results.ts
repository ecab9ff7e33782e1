import { URGENT_DAYS } from '../../domain/retention';
import { type LiveMail } from '../../recovery/find-live-mail';
import { type ResultPage } from '../../recovery/search-outcome';
import { cardMessage, type CardMessage } from '../card-message';
import { datesFor } from '../dates';
import { fit, type Room } from '../fit';
import { intervalLabel } from '../interval-phrase';
import { liveRows } from '../live-rows';
import { type OutboundMessage } from '../message';
import { runs } from '../text/runs';
import { type Viewer } from '../viewer';
import { type Words, wordsFor } from '../words';
import { resultButtons } from './result-buttons';
import { resultIntro, resultNotices } from './result-intro';
import { rowCard, rowText } from './row-card';
import { rowFacts, type RowFacts } from './row-facts';

/**
 * A page of what was found: rows to choose from, where each would go, how long it has.
 *
 * @param live what fits and is not deleted; for who only misses it
 */
export function presentResults(
  page: ResultPage,
  viewer: Viewer,
  live: Pick<LiveMail, 'found'> = { found: [] },
): OutboundMessage {
  return fit((room) => resultsIn(room, page, viewer, live));
}

function resultsIn(room: Room, page: ResultPage, viewer: Viewer, live: Pick<LiveMail, 'found'>): CardMessage {
  const words = wordsFor(viewer.language);
  const undeleted = liveRows(live, viewer);
  const liveTitle = undeleted.length > 0 ? words.nothing.live : '';
  const dates = datesFor(viewer);
  const { search, pages } = page;
  const single = search.total === 1;
  const context = { viewer, dates, words, subjectLength: room.subjectLength };
  const rows = page.rows.map((row) => rowFacts(row, context));
  const parts = {
    title: words.results.found(search.total),
    intro: resultIntro(page, dates, words),
    urgent: urgentLine(rows, single, words),
    notices: resultNotices(page, dates, words),
  };
  const footer = [
    ...(pages > 1 ? [words.results.pageOf(page.page, pages)] : []),
    ...(page.rows.some(({ match }) => match.message.stage === 'deleteditems') ? [words.results.kept] : []),
  ];
  const data = {
    ...parts,
    intro: parts.intro.map((line) => ({ runs: runs(line, { isSubtle: true }) })),
    notices: parts.notices.map((line) => ({ runs: runs(line) })),
    liveTitle,
    live: undeleted.map(({ runs: shown, link }) => ({ runs: shown, link })),
    hint: single ? words.results.hintOne : words.results.hint,
    rows: rows.map((facts) => rowCard(facts, search.ref, single)),
    footer: footer.join(' · '),
    pickWidth: pickWidth(page),
    actions: resultButtons(page, dates, words, viewer),
  };
  const alternative = search.reading?.alternative;
  const text = [
    words.ended(parts.title),
    ...parts.intro,
    ...(alternative ? [words.results.otherReading(intervalLabel(alternative, dates, words))] : []),
    ...(parts.urgent === '' ? [] : [parts.urgent]),
    ...parts.notices,
    ...(liveTitle === '' ? [] : ['', words.heading(liveTitle), ...undeleted.flatMap(({ lines }) => lines)]),
    '',
    ...rows.map(rowText),
    '',
    ...footer,
    ...sayLines(page, words, viewer),
  ].join('\n');
  return cardMessage(
    { template: 'results', data, text, summary: words.results.summary(search.total) },
    words,
    room,
  );
}

/** Wide enough for the box and the largest number on the page, so that subjects stand below one another. */
function pickWidth({ rows }: ResultPage): string {
  const digits = Math.max(1, ...rows.map(({ pick }) => String(pick).length));
  return `${36 + 8 * digits}px`;
}

function urgentLine(rows: readonly RowFacts[], single: boolean, { results }: Words): string {
  const urgent = rows.filter((row) => row.urgent).length;
  if (urgent === 0) return '';
  return single ? results.urgentOnly(URGENT_DAYS) : results.urgent(urgent, URGENT_DAYS);
}

/** Whatever the buttons do, as sentences to say. */
function sayLines(
  { rows, search, page, pages }: ResultPage,
  { results: { say } }: Words,
  { helpdesk }: Viewer,
): readonly string[] {
  const [first, second] = rows.map(({ pick }) => pick);
  if (first === undefined) return [];
  const choose =
    search.total === 1 ? say.one : second === undefined ? say.single(first) : say.some(first, second);
  return [
    choose,
    ...(pages > 1 ? [say.more((page % pages) + 1, pages)] : []),
    ...(helpdesk ? [say.helpdesk] : []),
  ];
}
