import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language } from '../../src/domain/language';
import { wordsFor } from '../../src/presentation/words';
import { ENGLISH } from '../../src/presentation/words/en';
import { understand } from '../../src/understanding';
import { SAMPLES } from '../gallery/samples';
import { MEGAN, READERS } from '../gallery/samples/viewer';
import { buttonsOf, richTexts, textBlocks } from './support/card-parts';
import { LANGUAGE_CASES } from './languages';
import { type LanguageCase, type Offer } from './languages/language-case';
import { type Phrase, phrasesOf } from './support/phrases';

/** Every language with words of its own is held to the same; a new one needs a reader in the gallery and a case in `languages/`. */
const others = READERS.filter(({ language }) => language !== 'en');

/** Words of English that are none of the other languages'. */
const ENGLISH_WORDS =
  /(?<!\p{L})(the|your|and|of|is|are|were|with|from|not|you|message|messages|request|requests|deleted|approve|reject|say|undo|show)(?!\p{L})/giu;

const QUOTATION_MARKS = ['"', '„', '“', '”', '«', '»', '「', '」', '『', '』'];

/** Names of folders: the sample's mailbox is an English one. */
const OF_MAILBOXES = /^(stage|folders)\./;

const ENGLISH_STRETCHES = [
  ...new Set(
    phrasesOf(ENGLISH)
      .filter(({ path }) => !OF_MAILBOXES.test(path))
      .flatMap(stretchesOf),
  ),
].filter((stretch) => stretch !== 'Litigation Hold');

describe.each(others)('the words of $language', (reader) => {
  const words = wordsFor(reader.language);
  const { borrowed, counted, likeEnglish = [], offered, quotes } = caseOf(reader.language);
  const phrases = phrasesOf(words);
  const english = new Map(phrasesOf(ENGLISH).map(({ path, said }) => [path, said]));

  test('are its own, and say the same things as those of English', () => {
    expect(words.tag).toBe(reader.language);
    expect(phrases.map(({ path }) => path).sort()).toEqual([...english.keys()].sort());
    expect(phrases.length).toBeGreaterThan(700);
  });

  test('leave nothing in English', () => {
    const isEnglish = (word: string): boolean => !likeEnglish.includes(word.toLowerCase());
    expect(phrases.filter(({ said }) => said.match(ENGLISH_WORDS)?.some(isEnglish))).toEqual([]);
    const isOwn = ({ path, said }: Phrase): boolean =>
      said !== english.get(path) || !/\p{L}{4}/u.test(said) || borrowed.some((name) => said.includes(name));
    expect(phrases.filter((phrase) => !isOwn(phrase))).toEqual([]);
  });

  test('are quoted as the language quotes', () => {
    const [open = '', close = ''] = quotes;
    const foreign = QUOTATION_MARKS.filter((mark) => !quotes.includes(mark));
    expect(phrases.filter(({ said }) => foreign.some((mark) => said.includes(mark)))).toEqual([]);
    expect(phrases.filter(({ said }) => count(said, open) !== count(said, close))).toEqual([]);
    expect(phrases.filter(({ said }) => said.includes(open)).length).toBeGreaterThan(100);
  });

  test('are not broken within “e‑mail”', () => {
    expect(phrases.filter(({ said }) => /(?<![\p{L}-])e-mail/iu.test(said))).toEqual([]);
  });

  test('name buttons briefly', () => {
    const buttons = phrases.filter(({ path }) => /^(requests\.buttons|button)\./.test(path));
    expect(buttons.length).toBeGreaterThan(30);
    expect(buttons.filter(({ said }) => said.length > 34)).toEqual([]);
  });

  const own = new Set(phrases.flatMap(stretchesOf));
  const foreign = ENGLISH_STRETCHES.filter((stretch) => !own.has(stretch));
  test.each(SAMPLES)('leave nothing in English on the card $card, $name', ({ show }) => {
    const text = linesOf(show(reader)).join('\n');
    expect(foreign.length).toBeGreaterThan(500);
    expect(foreign.filter((stretch) => text.includes(stretch))).toEqual([]);
    expect(linesOf(show(MEGAN)).join('\n')).not.toBe(text);
  });

  const { help, suggestions } = words;
  const searches = [...(help.sections[0]?.examples ?? []), ...suggestions.start.slice(0, 2)].map(
    (sentence): Offer => [sentence, { intent: 'recover' }],
  );
  const [goOn = '', drop = ''] = suggestions.goOn;
  const answers: readonly Offer[] = [
    [goOn, { answer: 'yes' }, 'results'],
    [drop, { answer: 'no' }, 'results'],
  ];
  test.each(
    [...searches, ...answers, ...offered].map(([sentence, meant, context]) => ({ sentence, meant, context })),
  )('offer “$sentence”, which is understood', ({ sentence, meant, context }) => {
    const [wish] = understand(sentence, {
      locale: reader.locale,
      reference: '2026-11-22T10:00:00',
      ...(context === 'results' && { context }),
      ...(context === 'form' && { formOpen: true }),
    });
    expect(wish).toMatchObject({ language: reader.language, ...meant });
    expect(wish?.confidence).toBeGreaterThanOrEqual(0.5);
  });

  test.each(counted)('count: %s', (said, expected) => expect(said).toMatch(expected));
});

test.each(others.filter(({ language }) => language === 'ja' || language === 'zh'))(
  'sentences of $language follow each other without a space, on every card',
  (reader) => {
    const lines = SAMPLES.flatMap(({ show }) => linesOf(show(reader)));
    expect(lines.filter((line) => line.includes('。')).length).toBeGreaterThan(100);
    expect(lines.filter((line) => /[。！？] /u.test(line))).toEqual([]);
  },
);

test('a Litigation Hold has Microsoft’s German name in every German file', () => {
  const folder = join(__dirname, '../../src/presentation/words/de');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = files.map((file) => withoutComments(readFileSync(join(folder, file), 'utf8')));
  const named = texts.join('\n').matchAll(/(\S+ \S?)Litigation[- ]Hold/g);
  const before = [...named].map(([, words]) => words);
  expect(before.length).toBeGreaterThan(0);
  expect(new Set(before)).toEqual(new Set(['Beweissicherungsverfahren (']));
});

test('no presenter brings words of its own', () => {
  const folder = join(__dirname, '../../src/presentation');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('words'),
  );
  expect(files.length).toBeGreaterThan(50);
  const literals = files.flatMap((file) =>
    [...withoutComments(readFileSync(join(folder, file), 'utf8')).matchAll(/'[^'\n]*'|`[^`]*`/g)].map(
      ([literal]) => `${file}: ${literal}`,
    ),
  );
  expect(
    literals.filter((literal) => /'[A-Z]?[a-z]+ [a-z]{2,} ?[a-z]*'|`[A-Z][a-z]+ [a-z]{2,}/.test(literal)),
  ).toEqual([]);
});

function caseOf(language: Language): LanguageCase {
  const found = LANGUAGE_CASES[language];
  if (!found) throw new Error(`${language} has words and no case in test/presentation/languages`);
  return found;
}

function linesOf({
  card = {},
  text,
  summary,
}: ReturnType<(typeof SAMPLES)[number]['show']>): readonly string[] {
  const titles = buttonsOf(card).map(({ title }) => String(title));
  return [...text.split('\n'), summary, ...richTexts(card), ...textBlocks(card), ...titles];
}

/** What a phrase says around its names and numbers, two words at least: mail has none of it. */
function stretchesOf({ said }: Phrase): readonly string[] {
  return said
    .split(/[#\d,]+/)
    .map((stretch) => stretch.trim())
    .filter((stretch) => /\p{L}{2} \p{L}/u.test(stretch) && stretch.length >= 10);
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/^import[\s\S]*?;$/gm, '');
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
