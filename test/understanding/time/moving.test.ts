import { type Language } from '../../../src/domain/language';
import { lexiconOf } from '../../../src/understanding/time/languages';
import { forms } from '../../../src/understanding/time/vocabulary';
import { read } from './table';

/* Another weekday, month or number in the same sentence must move the answer by as much. */

const REFERENCE_DAY = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A sentence about the latest weekday, one about a month, two that count days back from today. */
const FRAMES: Readonly<Record<Language, { weekday: string; month: string; ago: string; since: string }>> = {
  en: {
    weekday: 'deleted on #',
    month: 'the invoices of # 2024',
    ago: '# days ago',
    since: 'older than # days',
  },
  de: { weekday: 'am # gelöscht', month: 'im # 2024', ago: 'vor # Tagen', since: 'älter als # Tage' },
  fr: {
    weekday: 'supprimé # dernier',
    month: 'en # 2024',
    ago: 'il y a # jours',
    since: 'de plus de # jours',
  },
  es: { weekday: 'el # pasado', month: 'en # de 2024', ago: 'hace # días', since: 'hace más de # días' },
  pt: { weekday: 'na # passada', month: 'em # de 2024', ago: 'há # dias', since: 'há mais de # dias' },
  it: { weekday: '# scorso', month: 'a # 2024', ago: '# giorni fa', since: 'più di # giorni fa' },
  nl: { weekday: 'afgelopen #', month: 'in # 2024', ago: '# dagen geleden', since: 'ouder dan # dagen' },
  ja: { weekday: '#に削除した', month: '2024年#月', ago: '#日前', since: '#日以上前' },
  zh: { weekday: '#删除的', month: '2024年#月', ago: '#天前', since: '超过#天' },
};

const LANGUAGES = Object.keys(FRAMES) as Language[];
const NUMBERS = [2, 3, 5, 9, 12, 17, 23, 30, 45, 90];
const firstOf = (list: string | undefined): string => forms(list ?? '')[0] ?? '';

/** The whole day of the latest weekday before Sunday 22 November 2026, Monday 0. */
const latest = (weekday: number): number =>
  REFERENCE_DAY - (((6 - weekday + 7) % 7) + (weekday === 6 ? 7 : 0)) * DAY;

describe.each(LANGUAGES)('in %s', (language) => {
  const { weekdays, months } = lexiconOf(language).vocabulary;
  const frame = FRAMES[language];
  const say = (sentence: string, word: string | number) =>
    read(sentence.replace('#', String(word)), language)[0];

  it.each([0, 1, 2, 3, 4, 5, 6])('another weekday is another day: %d', (weekday) => {
    const day = latest(weekday);
    expect(say(frame.weekday, firstOf(weekdays[weekday]))).toMatchObject({
      start: iso(day),
      end: iso(day + DAY),
    });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('another month is another range: %d', (month) => {
    const cjk = language === 'ja' || language === 'zh';
    expect(say(frame.month, cjk ? month : firstOf(months[month - 1]))).toMatchObject({
      start: iso(Date.UTC(2024, month - 1, 1)),
      end: iso(Date.UTC(2024, month, 1)),
    });
  });

  it.each(NUMBERS)('another number is another day: %d', (n) => {
    const day = REFERENCE_DAY - n * DAY;
    expect(say(frame.ago, n)).toMatchObject({ start: iso(day), end: iso(day + DAY) });
    expect(say(frame.since, n)).toMatchObject({ start: null, end: iso(day) });
  });
});
