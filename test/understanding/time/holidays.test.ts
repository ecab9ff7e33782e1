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
  ] as const)('%s: %s begins on %s', (language, text, day) => {
    expect(read(text, language)[0]?.start).toBe(day);
  });

  it('keeps Canadian Thanksgiving in October', () => {
    expect(read('thanksgiving 2024', 'en', undefined, 'en-CA')[0]?.start).toBe('2024-10-14');
  });

  it('takes the latest one that has been', () => {
    expect(shown(read('before Christmas', 'en'))).toBe('..2025-12-25');
    expect(shown(read('before Christmas', 'en', '2026-12-27T09:00:00'))).toBe('..2026-12-25');
  });
});
