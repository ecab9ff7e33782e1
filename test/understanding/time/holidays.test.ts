import { holidaySpan } from '../../../src/understanding/time/holidays';
import { read, shown } from './table';

/** Published dates of feasts that move. */
describe('feasts that move', () => {
  it.each([
    ['en', 'Easter 2025', '2025-04-20'],
    ['en', 'Easter 2024', '2024-03-31'],
    ['en', 'Good Friday 2026', '2026-04-03'],
    ['de', 'Pfingsten 2025', '2025-06-08'],
    ['de', 'Rosenmontag 2026', '2026-02-16'],
    ['de', 'zweiter Advent 2016', '2016-12-04'],
    ['en', 'Thanksgiving 2024', '2024-11-28'],
    ['en', 'black friday 2010', '2010-11-26'],
    ['en', 'MLK day 2012', '2012-01-16'],
    ['en', 'memorial day of last year', '2025-05-26'],
    ['en', 'Chinese New Year 2024', '2024-02-10'],
    ['zh', '2025年春节', '2025-01-29'],
    ['zh', '2023年中秋节', '2023-09-29'],
    ['nl', 'Prinsjesdag 2019', '2019-09-17'],
    ['en', 'Ramadan 2024', '2024-03-11'],
    ['en', 'Eid al-Fitr 2025', '2025-03-30'],
    ['en', 'Eid al-Adha 2024', '2024-06-16'],
    ['en', 'Diwali 2023', '2023-11-12'],
    ['en', 'Diwali 2024', '2024-10-31'],
    ['en', 'Diwali 2025', '2025-10-20'],
    ['en', 'Yom Kippur 2025', '2025-10-01'],
    ['en', 'Passover 2025', '2025-04-12'],
    ['en', 'Orthodox Easter 2024', '2024-05-05'],
    ['en', 'Purim 2024', '2024-03-24'],
    ['de', 'Zuckerfest 2024', '2024-04-10'],
    ['de', 'Chanukka 2024', '2024-12-25'],
    ['zh', '2024年中秋节', '2024-09-17'],
    ['en', 'dragon boat festival 2020', '2020-06-25'],
    ['en', 'midsummer 2025', '2025-06-20'],
  ] as const)('%s: %s begins on %s', (language, text, day) => {
    expect(read(text, language)[0]?.start).toBe(day);
  });

  it('keeps Canadian Thanksgiving in October', () => {
    expect(read('thanksgiving 2024', 'en', undefined, 'en-CA')[0]?.start).toBe('2024-10-14');
  });

  it.each([
    ['en', 'en-GB', "mother's day 2025", '2025-03-30'],
    ['en', 'en-US', "mother's day 2025", '2025-05-11'],
    ['fr', 'fr-FR', 'fête des mères 2025', '2025-05-25'],
    ['fr', 'fr-FR', 'fête des mères 2023', '2023-06-04'],
    ['es', 'es-ES', 'día de la madre 2025', '2025-05-04'],
    ['es', 'es-MX', 'día de la madre 2025', '2025-05-10'],
    ['pt', 'pt-PT', 'dia da mãe 2025', '2025-05-04'],
    ['pt', 'pt-BR', 'dia dos pais 2025', '2025-08-10'],
    ['en', 'en-AU', "father's day 2025", '2025-09-07'],
    ['de', 'de-AT', 'Nationalfeiertag 2025', '2025-10-26'],
    ['de', 'de-DE', 'Nationalfeiertag 2025', '2025-10-03'],
    ['en', 'en-US', 'tax day 2012', '2012-04-17'],
    ['en', 'en-US', 'tax day 2023', '2023-04-18'],
    ['en', 'en-US', 'tax day 2024', '2024-04-15'],
    ['en', 'en-US', 'election day 2024', '2024-11-05'],
    ['ja', 'ja-JP', '2025年の敬老の日', '2025-09-15'],
    ['ja', 'ja-JP', '2025年の海の日', '2025-07-21'],
    ['zh', 'zh-CN', '2025年重阳节', '2025-10-29'],
  ] as const)('%s in %s: %s is %s', (language, locale, text, day) => {
    expect(read(text, language, undefined, locale)[0]?.start).toBe(day);
  });

  it('takes the latest one that has been', () => {
    expect(shown(read('before Christmas', 'en'))).toBe('..2025-12-25');
    expect(shown(read('before Christmas', 'en', '2026-12-27T09:00:00'))).toBe('..2026-12-25');
  });

  it('gives feasts of several days their length', () => {
    expect(shown(read('during Ramadan 2025', 'en'))).toBe('2025-03-01..2025-03-30');
    expect(shown(read('Golden Week 2024', 'en'))).toBe('2024-04-29..2024-05-06');
    expect(shown(read('Karneval 2026', 'de'))).toBe('2026-02-12..2026-02-18');
    expect(shown(read('2025年黄金周', 'zh'))).toBe('2025-10-01..2025-10-08');
  });
});

/** Month and day of Chinese New Year as the Hong Kong Observatory publishes them. */
const SPRING_FESTIVAL: Readonly<Record<number, string>> = {
  2010: '02-14',
  2012: '01-23',
  2014: '01-31',
  2015: '02-19',
  2017: '01-28',
  2019: '02-05',
  2020: '01-25',
  2022: '02-01',
  2023: '01-22',
  2024: '02-10',
  2025: '01-29',
  2026: '02-17',
  2027: '02-06',
  2028: '01-26',
  2029: '02-13',
  2030: '02-03',
  2031: '01-23',
  2032: '02-11',
  2033: '01-31',
  2034: '02-19',
  2035: '02-08',
};

test('the runtime’s lunar calendar agrees with the published one', () => {
  for (const [year, day] of Object.entries(SPRING_FESTIVAL))
    expect(holidaySpan('chineseNewYear', Number(year), '')?.[0]).toBe(
      Date.parse(`${year}-${day}`) / 86_400_000,
    );
});
