import { type Language } from '../../src/domain/language';
import { type Intent } from '../../src/understanding';
import { wish } from './ask';
import { chinese } from './sentences/zh';
import { dutch } from './sentences/nl';
import { english } from './sentences/en';
import { french } from './sentences/fr';
import { german } from './sentences/de';
import { italian } from './sentences/it';
import { japanese } from './sentences/ja';
import { type Expected, type Line } from './sentences/line';
import { portuguese } from './sentences/pt';
import { spanish } from './sentences/es';

const TABLES: readonly (readonly [Language, readonly Line[]])[] = [
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['pt', portuguese],
  ['it', italian],
  ['nl', dutch],
  ['ja', japanese],
  ['zh', chinese],
];

/** Slots that must be exactly as the table says, absent ones included. */
const EXACT = ['from', 'to', 'words', 'folder', 'hasAttachments', 'itemType'] as const;
/** Slots that are compared only where the table names them. */
const NAMED = ['mailbox', 'all', 'limit', 'fromManager', 'page', 'pageNumber'] as const;

function slotsOf(intent: Intent, expected: Expected): Expected {
  const words = [...(intent.words ?? []), ...(intent.subject ?? [])];
  const read: Readonly<Record<string, unknown>> = { ...intent, words: words.length > 0 ? words : undefined };
  const keys = [...EXACT, ...NAMED.filter((key) => key in expected)];
  return Object.fromEntries(keys.filter((key) => read[key] !== undefined).map((key) => [key, read[key]]));
}

describe.each(TABLES)('sentences in %s', (lang, lines) => {
  test.each(lines.map((line) => [line[2], line] as const))(
    '%s',
    (sentence, [intent, pending, , expected]) => {
      const read = wish(sentence, { lang, ...(pending ? { context: pending } : {}) });
      expect({ sentence, intent: read.intent }).toEqual({ sentence, intent });
      if (intent === 'recover' || intent === 'refine')
        expect(slotsOf(read, expected ?? {})).toEqual(expected ?? {});
      else if (expected) expect(read).toMatchObject(expected);
    },
  );
});

test('the language of nearly every sentence is found without being told', () => {
  const all = TABLES.flatMap(([lang, lines]) => lines.map((line) => ({ lang, sentence: line[2] })));
  const long = all.filter(({ sentence }) => sentence.split(' ').length > 3 || /[぀-ヿ]/.test(sentence));
  const wrong = long.filter(({ lang, sentence }) => wish(sentence).language !== lang);
  expect(wrong.length / long.length).toBeLessThan(0.03);
});
