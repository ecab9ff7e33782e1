import { read, shown } from './table';

describe('two fair readings', () => {
  it('puts the month first in English without a locale and offers the other order', () => {
    const [reading] = read('restore the mail of 3/4', 'en');
    expect(reading).toMatchObject({
      start: '2026-03-04',
      alternative: { start: '2026-04-03', end: '2026-04-04' },
    });
  });

  it('follows the locale where it decides, and then offers no other order', () => {
    const [british] = read('the mail of 3/4', 'en', undefined, 'en-GB');
    const [american] = read('the mail of 3/4', 'en', undefined, 'en-US');
    expect(british).toMatchObject({ start: '2026-04-03' });
    expect(american).toMatchObject({ start: '2026-03-04' });
    expect(british).not.toHaveProperty('alternative');
    expect(american).not.toHaveProperty('alternative');
  });

  it('takes the only order that is a date', () => {
    expect(shown(read('on 22/04', 'en'))).toBe('2026-04-22..2026-04-23');
    expect(shown(read('el 4/22', 'es'))).toBe('2026-04-22..2026-04-23');
  });

  it('offers the Friday of the week before beside the last Friday there was', () => {
    const [reading] = read('last Friday', 'en');
    expect(reading?.alternative).toEqual({ start: '2026-11-13', end: '2026-11-14' });
  });

  it('reads a weekday said on that day as a week ago and offers today', () => {
    const [reading] = read('on Sunday', 'en');
    expect(reading).toMatchObject({
      start: '2026-11-15',
      alternative: { start: '2026-11-22', end: '2026-11-23' },
    });
  });

  it('offers the wider period beside the day so many months ago', () => {
    const [reading] = read('3 months ago', 'en');
    expect(reading?.alternative).toEqual({ start: '2026-08-01', end: '2026-09-01' });
  });
});

describe('where the words stand', () => {
  it.each([
    ['restore what I deleted last Friday please', 'last Friday'],
    ['Please, the mail from Anna on 3 November (urgent)', 'on 3 November'],
    ['alle Mails, die ich gestern Abend gelöscht habe', 'gestern Abend'],
    ['私は昨日削除したメール', '昨日'],
  ])('%s: %s', (text, phrase) => {
    const language = /[぀-ヿ]/.test(text) ? 'ja' : text.includes('alle') ? 'de' : 'en';
    const [reading] = read(text, language);
    expect(reading?.phrase).toBe(phrase);
    expect(text.slice(reading?.from, reading?.to)).toBe(phrase);
  });

  it('reads several times in order and without overlap', () => {
    const readings = read('mails from Monday about the trip and those of 3 November', 'en');
    expect(readings.map((reading) => reading.phrase)).toEqual(['from Monday', 'of 3 November']);
    expect(readings[0]!.to).toBeLessThanOrEqual(readings[1]!.from);
  });

  it('keeps offsets right after decomposed accents', () => {
    const text = 'supprimé'.normalize('NFD') + ' la semaine dernière'.normalize('NFD');
    const [reading] = read(text, 'fr');
    expect(reading?.start).toBe('2026-11-09');
    expect(text.slice(reading?.from, reading?.to)).toBe('la semaine dernière'.normalize('NFD'));
  });
});

describe('the reference', () => {
  it('gives no readings where it is no local date', () => {
    expect(read('yesterday', 'en', 'whenever')).toEqual([]);
  });

  it('may be a date without a time', () => {
    expect(shown(read('yesterday', 'en', '2026-03-01'))).toBe('2026-02-28..2026-03-01');
  });
});
