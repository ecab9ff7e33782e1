import { wish } from '../ask';
import { read, shown } from './table';

/** Said on Sunday 22 November 2026 at ten. */
describe('times nobody can place', () => {
  it.each([
    ['en', 'the other day', '2026-11-15..2026-11-22T10:00:00'],
    ['en', 'lately', '2026-11-08..2026-11-22T10:00:00'],
    ['en', 'a while ago', '2026-05-26..2026-11-15'],
    ['en', 'ages ago', '..2026-08-24'],
    ['de', 'neulich', '2026-11-08..2026-11-22T10:00:00'],
    ['de', 'vor einer Weile', '2026-05-26..2026-11-15'],
    ['fr', 'l’autre jour', '2026-11-15..2026-11-22T10:00:00'],
    ['fr', 'il y a longtemps', '..2026-08-24'],
    ['es', 'hace poco', '2026-11-08..2026-11-22T10:00:00'],
    ['es', 'hace tiempo', '2026-05-26..2026-11-15'],
    ['pt', 'há muito tempo', '..2026-08-24'],
    ['it', 'di recente', '2026-11-08..2026-11-22T10:00:00'],
    ['nl', 'een tijdje geleden', '2026-05-26..2026-11-15'],
    ['ja', 'しばらく前', '2026-05-26..2026-11-15'],
    ['zh', '前阵子', '2026-05-26..2026-11-15'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(shown(read(text, language))).toBe(expected);
  });

  it('are no time where they only say what kind of mail', () => {
    expect(wish('recover recently deleted emails', { lang: 'en' }).start).toBeUndefined();
    expect(wish('kürzlich gelöschte Mails wiederherstellen', { lang: 'de' }).start).toBeUndefined();
    expect(wish('恢复最近的邮件', { lang: 'zh' }).start).toBeUndefined();
    expect(wish('I recently deleted a mail from Anna', { lang: 'en' }).start).toBe('2026-11-08');
  });
});

describe('the fiscal year', () => {
  const inJuly = (text: string, lang = 'en'): string => {
    const { start, end } = wish(`mails from ${text}`, { lang, fiscalYearStart: 7 });
    return `${start ?? ''}..${end ?? ''}`;
  };

  it('is the calendar year where nothing else is set', () => {
    expect(shown(read('last fiscal year', 'en'))).toBe('2025-01-01..2026-01-01');
    expect(shown(read('FY25', 'en'))).toBe('2025-01-01..2026-01-01');
  });

  it.each([
    ['this fiscal year', '2026-07-01..2027-07-01'],
    ['last fiscal year', '2025-07-01..2026-07-01'],
    ['FY26', '2025-07-01..2026-07-01'],
    ['fiscal year 2025', '2024-07-01..2025-07-01'],
    ['Q1 of last fiscal year', '2025-07-01..2025-10-01'],
    ['last fiscal quarter', '2026-07-01..2026-10-01'],
  ])('from July on, %s is %s', (text, expected) => {
    expect(inJuly(text)).toBe(expected);
  });

  it('bears in Japan the number of the year it begins in', () => {
    const { start, end } = wish('2025年度のメール', { lang: 'ja', fiscalYearStart: 4 });
    expect([start, end]).toEqual(['2025-04-01', '2026-04-01']);
  });
});
