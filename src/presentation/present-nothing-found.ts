import { DAY_MS } from '../domain/time';
import { type NearMiss, type SearchSummary } from '../recovery/search-outcome';
import { buttonAction } from './button';
import { cardMessage } from './card-message';
import { criteriaPhrase } from './criteria-phrase';
import { datesFor } from './dates';
import { type OutboundMessage } from './message';
import { isolated, plainLine } from './text/plain';
import { runs } from './text/runs';
import { shorten } from './text/shorten';
import { type Viewer } from './viewer';
import { type Words, wordsFor } from './words';

const MISSES_SHOWN = 4;

/** Nothing fits: where was looked, what comes close, what is kept at all, what to do next. */
export function presentNothingFound(search: SearchSummary, viewer: Viewer): OutboundMessage {
  const words = wordsFor(viewer.language);
  const { nothing } = words;
  const dates = datesFor(viewer);
  const { ref, stoppedAt } = search;
  const asked = criteriaPhrase(search.criteria, dates, words);
  const misses = search.nearMisses.slice(0, MISSES_SHOWN);
  const looked = [
    ...(asked === '' ? [] : [nothing.asked(asked)]),
    nothing.looked(search.scanned),
    ...(stoppedAt === undefined ? [] : [nothing.stopped(dates.shortDay(stoppedAt))]),
  ];
  const facts = [
    misses.length > 0 ? nothing.sayMiss : nothing.next,
    nothing.kept(viewer.retentionDays),
    nothing.reach(dates.day(viewer.now - viewer.retentionDays * DAY_MS)),
  ];
  const title = stoppedAt === undefined ? nothing.title : nothing.titleSoFar;
  const data = {
    title,
    looked: looked.map((line) => ({ runs: runs(line) })),
    closeTitle: misses.length > 0 ? nothing.close : '',
    misses: misses.map((miss, index) => ({
      runs: runs(missPhrase(miss, words)),
      // From 1, as the rows of a list are.
      show: buttonAction({ title: nothing.show(miss.count), data: { verb: 'refine', ref, miss: index + 1 } }),
    })),
    facts: facts.map((text) => ({ text })),
    actions: [buttonAction({ title: words.button.refine, data: { verb: 'refine', ref } })],
  };
  const text = [
    `${title}.`,
    ...looked,
    ...(misses.length > 0
      ? ['', `${nothing.close}:`, ...misses.map((miss) => `• ${missPhrase(miss, words)}`)]
      : []),
    '',
    ...facts,
  ].join('\n');
  return cardMessage({ template: 'nothing-found', data, text, summary: nothing.summary }, words);
}

function missPhrase(miss: NearMiss, { nothing: { misses }, quoted }: Words): string {
  return miss.kind === 'similar-sender'
    ? misses[miss.kind](quoted(isolated(shorten(plainLine(miss.label ?? ''), 60))), miss.count)
    : misses[miss.kind](miss.count);
}
