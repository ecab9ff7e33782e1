import fc from 'fast-check';
import { contentQuery } from '../../../src/escalation/execution/kql';

const everything = { from: null, to: null, query: '' };

/** A query of ours: an optional clause of dates, then phrases in quotation marks, joined by AND. Nothing else. */
const DAY = String.raw`\d{4}-\d\d-\d\d`;
const BOUNDS = (name: string): string =>
  String.raw`\((?:${name}>=${DAY}(?: AND ${name}<=${DAY})?|${name}<=${DAY})\)`;
const DATES = String.raw`\(${BOUNDS('received')} OR ${BOUNDS('sent')}\)`;
const PHRASE = String.raw`"[^"\p{Cc}\p{Cf}\p{Cs}\s]+"`;
const OURS = new RegExp(`^(?:(?:${DATES}|${PHRASE})(?: AND ${PHRASE})*)?$`, 'u');

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '"',
        '“',
        '”',
        '„',
        '«',
        '(',
        ')',
        ':',
        'AND',
        'OR',
        'NOT',
        'NEAR(3)',
        'from:ceo',
        '*',
        '-',
        '\\',
        '\n',
        '\0',
        '\u202e',
        '\ud800',
        ' ',
        'tender',
        '{',
        '}',
        '>=',
        'received>=2000-01-01',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('a content query', () => {
  it('is empty where everything is meant', () => {
    expect(contentQuery(everything, 'UTC')).toBe('');
  });

  it('asks for mail received or sent in the days, both included', () => {
    expect(contentQuery({ ...everything, from: '2026-03-02', to: '2026-03-05' }, 'UTC')).toBe(
      '((received>=2026-03-02 AND received<=2026-03-05) OR (sent>=2026-03-02 AND sent<=2026-03-05))',
    );
  });

  it('is open to a side without a day', () => {
    expect(contentQuery({ ...everything, from: '2026-03-02' }, 'UTC')).toBe(
      '((received>=2026-03-02) OR (sent>=2026-03-02))',
    );
    expect(contentQuery({ ...everything, to: '2026-03-02' }, 'UTC')).toBe(
      '((received<=2026-03-02) OR (sent<=2026-03-02))',
    );
  });

  it.each([
    ['Pacific/Auckland', '2026-03-01', '2026-03-02'],
    ['America/Los_Angeles', '2026-03-02', '2026-03-03'],
    ['Europe/Berlin', '2026-03-01', '2026-03-02'],
  ])('covers the whole local day in %s', (zone, first, last) => {
    expect(contentQuery({ ...everything, from: '2026-03-02', to: '2026-03-02' }, zone)).toContain(
      `received>=${first} AND received<=${last}`,
    );
  });

  it('wants all words, each as a phrase', () => {
    expect(contentQuery({ ...everything, query: ' tender  Müller ' }, 'UTC')).toBe('"tender" AND "Müller"');
  });

  it('lets no operator act', () => {
    expect(contentQuery({ ...everything, query: 'tender OR (from:ceo NOT "board")' }, 'UTC')).toBe(
      '"tender" AND "OR" AND "(from:ceo" AND "NOT" AND "board"',
    );
  });

  it('leaves out punctuation beside words, and keeps it where there is nothing else', () => {
    expect(contentQuery({ ...everything, query: 'tender - & ) C++' }, 'UTC')).toBe('"tender" AND "C++"');
    expect(contentQuery({ ...everything, query: '&&&' }, 'UTC')).toBe('"&&&"');
  });

  it('holds nothing of what is typed outside quotation marks, whatever it is', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (query, dated) => {
        const from = dated ? '2026-03-02' : null;
        expect(contentQuery({ from, to: from, query }, 'Europe/Berlin')).toMatch(OURS);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never everything where letters were typed', () => {
    fc.assert(
      fc.property(hostile, hostile, (before, after) => {
        expect(contentQuery({ ...everything, query: `${before}a${after}` }, 'UTC')).not.toBe('');
      }),
    );
  });

  it.each(['2026-13-40', 'yesterday', '', '2026-03-02" OR "a'])('refuses %p as a day', (from) => {
    expect(() => contentQuery({ ...everything, from }, 'UTC')).toThrow('not a date');
  });
});
