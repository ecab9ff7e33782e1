import { ARCHIVED_AFTER_DAYS } from '../domain/retention';
import { DAY_MS } from '../domain/time';
import { type Elsewhere } from '../recovery/elsewhere';
import { type LiveMail } from '../recovery/find-live-mail';
import { type NearMiss, type SearchSummary } from '../recovery/search-outcome';
import { buttonAction } from './button';
import { cardMessage } from './card-message';
import { criteriaPhrase } from './criteria-phrase';
import { datesFor } from './dates';
import { liveRows } from './live-rows';
import { ruleLines } from './rule-lines';
import { type OutboundMessage } from './message';
import { addressIn } from './text/address';
import { isolated, plainLine } from './text/plain';
import { runs } from './text/runs';
import { shorten } from './text/shorten';
import { type Viewer } from './viewer';
import { type Words, wordsFor } from './words';

const MISSES_SHOWN = 4;
const NAME_LENGTH = 60;

/**
 * Nothing deleted fits: what was not deleted at all, where was looked, what comes close, what is kept at all, what to do
 * next.
 */
export function presentNothingFound(
  search: SearchSummary,
  { live, rules, archive }: Elsewhere,
  viewer: Viewer,
): OutboundMessage {
  const words = wordsFor(viewer.language);
  const { nothing } = words;
  const dates = datesFor(viewer);
  const { ref, stoppedAt } = search;
  const asked = criteriaPhrase(search.criteria, dates, words);
  const misses = search.nearMisses.slice(0, MISSES_SHOWN);
  const address = onlyAddress(search);
  const looked = [
    ...(search.shared === undefined ? [] : [words.results.inMailbox(addressIn(search.shared))]),
    ...(asked === '' ? [] : [nothing.asked(asked)]),
    nothing.looked(search.scanned),
    ...(stoppedAt === undefined ? [] : [nothing.stopped(dates.shortDay(stoppedAt))]),
    ...lookedElsewhere(live, nothing),
    ...(address === null ? [] : [nothing.orMailbox(addressIn(address))]),
  ];
  const byRule = ruleLines(rules, viewer);
  // Whoever asks for any mail at all, or has it in front of them, has nothing to check.
  const check = asked === '' || live.found.length > 0 ? [] : [nothing.check];
  // A wish for any mail at all has nothing to loosen.
  const next = asked === '' ? [] : [nothing.next];
  const archived = archive?.kind === 'not-reachable' ? [nothing.archived(ARCHIVED_AFTER_DAYS)] : [];
  const facts = [
    ...archived,
    nothing.kept(viewer.retentionDays),
    nothing.reach(dates.day(viewer.now - viewer.retentionDays * DAY_MS)),
  ];
  const ask = viewer.helpdesk ? [nothing.sayAsk] : [];
  const found = liveRows(live, viewer);
  const title = titleOf(search, live, nothing);
  const data = {
    title,
    liveTitle: found.length > 0 ? nothing.live : '',
    live: found.map(({ runs: shown, link }) => ({ runs: shown, link })),
    looked: looked.map((line) => ({ runs: runs(line) })),
    ruleTitle: byRule.length > 0 ? nothing.rules.title(byRule.length) : '',
    rules: byRule.map((line) => ({ runs: runs(line) })),
    closeTitle: misses.length > 0 ? nothing.close : '',
    misses: misses.map((miss, index) => ({
      runs: runs(missPhrase(miss, words)),
      // From 1, as the rows of a list are.
      show: buttonAction({ title: nothing.show(miss.count), data: { verb: 'refine', ref, miss: index + 1 } }),
    })),
    facts: [...(misses.length > 0 ? [nothing.tapMiss(misses.length)] : next), ...check, ...facts].map(
      (text) => ({ text }),
    ),
    actions: [
      buttonAction({ title: words.button.refine, data: { verb: 'refine', ref } }),
      ...(viewer.helpdesk
        ? [buttonAction({ title: words.requests.buttons.escalate, data: { verb: 'escalate', ref } })]
        : []),
    ],
  };
  const text = [
    words.ended(title),
    ...(found.length > 0 ? [words.heading(nothing.live), ...found.flatMap(({ lines }) => lines), ''] : []),
    ...looked,
    ...(byRule.length > 0
      ? ['', words.heading(nothing.rules.title(byRule.length)), ...byRule.map((line) => `• ${line}`)]
      : []),
    ...(misses.length > 0
      ? ['', words.heading(nothing.close), ...misses.map((miss) => `• ${missSentence(miss, words)}`)]
      : []),
    '',
    ...(misses.length > 0 ? [] : next),
    ...check,
    ...facts,
    ...ask,
  ].join('\n');
  return cardMessage(
    {
      template: 'nothing-found',
      data,
      text,
      summary: live.found.length > 0 ? nothing.summaryLive : nothing.summary,
    },
    words,
  );
}

/** Where else was looked, for whoever misses mail that they did not delete. */
function lookedElsewhere({ look, found }: LiveMail, nothing: Words['nothing']): readonly string[] {
  if (look === 'failed') return [nothing.notLookedElsewhere];
  return look === 'done' && found.length === 0 ? [nothing.lookedElsewhere] : [];
}

/** "Deleted from info@contoso.com" was read as who wrote it, and can as well mean where it lay. */
function onlyAddress({ criteria: { senders }, shared }: SearchSummary): string | null {
  const [address = '', ...others] = senders;
  return shared === undefined && others.length === 0 && /^[^\s@<>]+@[^\s@<>]+$/.test(address)
    ? address
    : null;
}

function titleOf({ stoppedAt }: SearchSummary, live: LiveMail, nothing: Words['nothing']): string {
  if (live.found.length > 0) return nothing.titleLive;
  return stoppedAt === undefined ? nothing.title : nothing.titleSoFar;
}

function missPhrase(miss: NearMiss, { nothing: { misses }, quoted }: Words): string {
  return miss.kind === 'similar-sender'
    ? misses[miss.kind](quoted(nameIn(miss)), miss.count)
    : misses[miss.kind](miss.count);
}

/** The same with the sentence that does what the button does. */
function missSentence(miss: NearMiss, words: Words): string {
  return words.nothing.sayMiss[miss.kind](missPhrase(miss, words), nameIn(miss));
}

function nameIn({ label }: NearMiss): string {
  return isolated(shorten(plainLine(label ?? ''), NAME_LENGTH));
}
