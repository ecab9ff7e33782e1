import fc from 'fast-check';
import { LANGUAGES } from '../../src/domain/language';
import { INTENT_NAMES, type Surroundings } from '../../src/understanding';
import { tokenise } from '../../src/understanding/text/tokenise';
import { leastCpuMs } from '../support/least-cpu';
import { ask, SUNDAY, wish } from './ask';

const surroundings = fc.record(
  {
    lang: fc.constantFrom<string>(...LANGUAGES, 'tr', 'xx', ''),
    locale: fc.constantFrom('en-GB', 'de-AT', 'ja-JP', 'pt-BR', 'nonsense'),
    context: fc.constantFrom('results' as const, 'form' as const),
  },
  { requiredKeys: [] },
);

/** Words the grammar reacts to, in any order: more telling than random letters. */
const TRIGGERS =
  `restore recover undo the a from to about with in of and or not all except but "x y" ' # 12 1 - 2 , . ? mail emails folder ` +
  `inbox trash Anna anna@contoso.com contoso.com yesterday Monday deleted lost sent me I subject pdf attachment mailbox ` +
  `approve request export von de 's メール さん から を 恢复 的 邮件 第二封 ¿ « » 「 」 😀 ß é`;

const babble = fc
  .array(fc.constantFrom(...TRIGGERS.split(' ')), { maxLength: 25 })
  .map((words) => words.join(' '));

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
  babble,
);

test('any text gets at least one well-formed wish', () => {
  fc.assert(
    fc.property(anything, surroundings, (text, around) => {
      const wishes = ask(text, around);
      expect(wishes.length).toBeGreaterThan(0);
      for (const read of wishes) {
        expect(INTENT_NAMES).toContain(read.intent);
        expect(read.confidence).toBeGreaterThanOrEqual(0);
        expect(read.confidence).toBeLessThanOrEqual(1);
        expect(LANGUAGES).toContain(read.language);
        for (const list of [read.from, read.to, read.subject, read.words, read.except, read.picks]) {
          expect(list ?? ['x']).not.toHaveLength(0);
        }
        for (const pick of read.picks ?? []) expect(Number.isInteger(pick) && pick !== 0).toBe(true);
      }
    }),
    { numRuns: 600 },
  );
});

test('what is read stands in the sentence, letter by letter', () => {
  const squeezed = (text: string): string => text.replace(/[\s"“”«»「」']+|さん/g, '');
  fc.assert(
    fc.property(babble, surroundings, (text, around) => {
      for (const read of ask(text, around)) {
        for (const item of [
          ...(read.from ?? []),
          ...(read.to ?? []),
          ...(read.words ?? []),
          ...(read.subject ?? []),
        ]) {
          expect(squeezed(text)).toContain(squeezed(item));
        }
      }
    }),
    { numRuns: 600 },
  );
});

test('the same sentence is read the same way twice', () => {
  fc.assert(
    fc.property(babble, (text) => expect(ask(text)).toEqual(ask(text))),
    { numRuns: 300 },
  );
});

/** Blanks and control characters are between tokens. */
const visible = (text: string): string => text.replace(/[\s\p{Cc}\u2000-\u200a]/gu, '');

test('tokens cover the text in order without overlap', () => {
  fc.assert(
    fc.property(anything, (text) => {
      let at = 0;
      for (const token of tokenise(text)) {
        expect(token.from).toBeGreaterThanOrEqual(at);
        expect(token.to).toBeGreaterThan(token.from);
        expect(visible(text.slice(at, token.from))).toBe('');
        at = token.to;
      }
      expect(visible(text.slice(at))).toBe('');
    }),
    { numRuns: 500 },
  );
});

test('a name is found behind "from" whatever it is', () => {
  const syllable = fc.constantFrom('ka', 'lo', 'mi', 'ven', 'dor', 'tas', 'bru', 'zel', 'qui', 'nor');
  const name = fc
    .array(syllable, { minLength: 3, maxLength: 4 })
    .map((parts) => parts.join(''))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  fc.assert(
    fc.property(name, (person) => {
      expect(wish(`restore the mail from ${person} about taxes`, { lang: 'en' })).toMatchObject({
        intent: 'recover',
        from: [person],
        words: ['taxes'],
      });
      expect(wish(`Mail von ${person} wiederherstellen`, { lang: 'de' }).from).toEqual([person]);
    }),
    { numRuns: 200 },
  );
});

const HOSTILE = [
  'a.',
  'from ',
  '"',
  "'a ",
  '@a',
  'monday ',
  '1,',
  'メール',
  'の',
  'restore 1 and undo 2, ',
  'Anna ',
  "d'",
  'folder "',
  'recvoer ',
  '2024年',
  '十二月三号',
  '上周二',
  '1h',
  'q1 ',
  'den 3. ',
  '3/4/2026 ',
  '「あ',
  '(',
  'e\u0301',
  'the last three days of ',
  'from Anna and ',
  'ab'.repeat(60),
];

const cost = (seed: string, around: Partial<Surroundings>): number => {
  const text = seed.repeat(Math.ceil(10_240 / seed.length));
  return leastCpuMs(() => ask(text, around));
};

test.each(HOSTILE)(
  'ten kilobytes of "%s" cost little more than ordinary words, whatever is pending',
  (seed) => {
    for (const around of [{}, { lang: 'de' }, { lang: 'zh', context: 'results' as const }]) {
      // Beside each other on one machine; milliseconds are for `npm run bench:language`. The worst cost three times as much,
      // work that grows with the square of the length would cost hundreds of times.
      const ordinary = cost('restore the mail from Anna about the budget. ', around);
      expect(cost(seed, around)).toBeLessThan(30 * ordinary);
    }
  },
);

test('what people say before they paste a mail is read, the mail is not', () => {
  const pasted = 'Dear all, the figures are below. '.repeat(300);
  expect(wish(`restore the mail from Anna. ${pasted} undo`, { lang: 'en' })).toMatchObject({
    intent: 'recover',
    from: ['Anna'],
  });
});

test('a reference that is no date is no reason to throw', () => {
  expect(() => ask('restore the mail from Monday', { reference: 'rubbish' })).not.toThrow();
  expect(ask('', { reference: SUNDAY })[0]).toMatchObject({ intent: 'other' });
});
