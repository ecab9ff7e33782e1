import { type Language } from '../../../src/domain/language';
import { read, REFERENCE } from './table';

/** What leaves the choice of the year, the week or the day: read as what was. And one that can only lie ahead. */
const SAID: Readonly<Record<Language, { past: readonly string[]; ahead: string }>> = {
  en: {
    past: [
      'on Friday',
      'in December',
      'on 24 December',
      'at Christmas',
      'in winter',
      'after lunch',
      'at 5pm',
      'on the 30th',
    ],
    ahead: 'next week',
  },
  de: {
    past: [
      'am Freitag',
      'im Dezember',
      'am 24. Dezember',
      'zu Weihnachten',
      'nach dem Mittagessen',
      'um 17 Uhr',
      'am 30.',
    ],
    ahead: 'nächste Woche',
  },
  fr: {
    past: ['vendredi', 'en décembre', 'le 24 décembre', 'à Noël', 'après le déjeuner', 'à 17h', 'le 30'],
    ahead: 'la semaine prochaine',
  },
  es: {
    past: [
      'el viernes',
      'en diciembre',
      'el 24 de diciembre',
      'en Navidad',
      'después de comer',
      'a las 17:00',
      'el 30',
    ],
    ahead: 'la próxima semana',
  },
  pt: {
    past: [
      'na sexta-feira',
      'em dezembro',
      'em 24 de dezembro',
      'no Natal',
      'depois do almoço',
      'às 17h',
      'no dia 30',
    ],
    ahead: 'na próxima semana',
  },
  it: {
    past: ['venerdì', 'a dicembre', 'il 24 dicembre', 'a Natale', 'dopo pranzo', 'alle 17', 'il 30'],
    ahead: 'la prossima settimana',
  },
  nl: {
    past: [
      'op vrijdag',
      'in december',
      'op 24 december',
      'met kerst',
      'na de lunch',
      'om 17 uur',
      'op de 30e',
    ],
    ahead: 'volgende week',
  },
  ja: {
    past: ['金曜日に', '12月に', '12月24日に', 'クリスマスに', '昼食後に', '17時に', '30日に'],
    ahead: '来週',
  },
  zh: { past: ['星期五', '12月', '12月24日', '圣诞节', '午饭后', '17点', '30号'], ahead: '下周' },
};

describe.each(Object.entries(SAID))('in %s', (language, { past, ahead }) => {
  it.each(past)('"%s" is not ahead', (text) => {
    for (const { start } of read(text, language as Language)) expect((start ?? '') <= REFERENCE).toBe(true);
  });

  it(`most of them are times at all`, () => {
    const found = past.filter((text) => read(text, language as Language).length > 0);
    expect(found.length).toBeGreaterThanOrEqual(past.length - 2);
  });

  it(`"${ahead}" is ahead, as it says`, () => {
    const [reading] = read(ahead, language as Language);
    expect(reading?.start?.slice(0, 10)).toBe('2026-11-23');
  });
});
