import { type Word } from '../../text/word';

/** Stretches of time, which write to nobody: "mails from the days before the merger", "from the period January to March". */
const PERIODS: ReadonlySet<string> = new Set(
  (
    'period days weeks months years beginning start zeitraum tagen wochen monaten jahren anfang periode jours semaines mois ' +
    'annees epoque debut periodo dias semanas meses anos epoca inicio giorni settimane mesi anni inizio dagen weken maanden ' +
    'jaren tijd 期間 時期 期间 时期'
  ).split(' '),
);

/** Nouns with a capital in every position: German ones. */
const GERMAN: ReadonlySet<string> = new Set('zeitraum tagen wochen monaten jahren anfang'.split(' '));

export const isPeriod = (word: Word | undefined): boolean =>
  word !== undefined && PERIODS.has(word.key) && (!/^\p{Lu}/u.test(word.text) || GERMAN.has(word.key));
