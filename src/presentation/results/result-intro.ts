import { type EpochMs } from '../../domain/time';
import { type ResultPage, type SearchSummary } from '../../recovery/search-outcome';
import { criteriaPhrase } from '../criteria-phrase';
import { type Dates } from '../dates';
import { intervalPhrase } from '../interval-phrase';
import { addressIn } from '../text/address';
import { isolated, plainLine } from '../text/plain';
import { shorten } from '../text/shorten';
import { type Words } from '../words';

const PHRASE_LENGTH = 60;

/** How the wish was understood, one sentence a line; holds the person's own words. */
export function resultIntro({ search }: ResultPage, dates: Dates, words: Words): readonly string[] {
  const { shared } = search;
  const where = shared === undefined ? [] : [words.results.inMailbox(addressIn(shared))];
  return [...where, ...readingIntro(search, dates, words)];
}

function readingIntro(search: SearchSummary, dates: Dates, words: Words): readonly string[] {
  const { reading, criteria } = search;
  const asked = criteriaPhrase(criteria, dates, words);
  const lookedFor = asked === '' ? [] : [words.results.lookedFor(asked)];
  if (reading?.phrase === undefined) return lookedFor;
  const phrase = words.quoted(isolated(shorten(plainLine(reading.phrase), PHRASE_LENGTH)));
  const { interval: _said, ...others } = criteria;
  const rest = criteriaPhrase(others, dates, words);
  const readAs = words.basis[reading.basis](intervalPhrase(reading.interval, dates, words));
  return [words.results.readAs(phrase, readAs), ...(rest === '' ? [] : [words.results.lookedFor(rest)])];
}

/** What of a meeting comes back with mail; or that what was found is none. */
function meetingNotice({ meetings }: SearchSummary['criteria'], { results }: Words): readonly string[] {
  if (meetings === undefined) return [];
  return [meetings ? results.meetings : results.noMeetings];
}

/** What else matters before choosing: a search that stopped early, folders that can come back whole. */
export function resultNotices({ search }: ResultPage, dates: Dates, words: Words): readonly string[] {
  const { stoppedAt, scanned, wholeFolders, criteria } = search;
  // What vanishes is looked for from the other end.
  const stopped = (at: EpochMs): string =>
    criteria.vanishing ? words.watch.partial(scanned) : words.results.stopped(scanned, dates.shortDay(at));
  return [
    ...meetingNotice(criteria, words),
    ...(stoppedAt === undefined ? [] : [stopped(stoppedAt)]),
    ...wholeFolders
      .slice(0, 3)
      .map(({ name, messages }) =>
        words.results.wholeFolder(words.quoted(isolated(shorten(plainLine(name), PHRASE_LENGTH))), messages),
      ),
  ];
}
