import { type ErrorCode, ERROR_CATALOGUE } from '../../src/domain/errors';
import { LANGUAGES } from '../../src/domain/language';
import * as presentation from '../../src/presentation';
import { ENGLISH } from '../../src/presentation/words/en';
import { wordsFor } from '../../src/presentation/words';
import { understand } from '../../src/understanding';
import { MEGAN } from '../gallery/samples/viewer';
import { NOWHERE } from '../../src/recovery/elsewhere';
import { loose } from './support/loose';

const codes = Object.keys(ERROR_CATALOGUE) as ErrorCode[];

test.each(codes)('the error %s has a sentence and carries the reference', (code) => {
  const { text, summary } = presentation.presentError(code, MEGAN, 'c0ffee');
  expect(text).toMatch(/^[A-Z][^\n]{20,}\.\n\nReference: c0ffee$/);
  expect(summary).toBe('That did not work.');
});

test('every language has words of its own', () => {
  for (const language of LANGUAGES) expect(wordsFor(language).tag).toBe(language);
});

test('who reads English reads the dates of their own region in it', () => {
  const { text } = presentation.presentNothingFound(
    {
      ref: 'r',
      personId: 'p',
      criteria: { ...NO_CRITERIA },
      total: 0,
      scanned: 3,
      nearMisses: [],
      wholeFolders: [],
      at: 0,
    },
    NOWHERE,
    { ...MEGAN, language: 'en', locale: 'ja-JP' },
  );
  expect(loose(text)).toContain('November 8');
});

test('the welcome says what it is for and how to start, and offers sentences', () => {
  const { text, suggestions } = presentation.presentWelcome(MEGAN, 'personal');
  expect(text).toContain('deleted mail back');
  expect(text).toContain('about 14 days');
  expect(suggestions).toHaveLength(3);
});

test('in a team the welcome only says where to go on', () => {
  const { text, suggestions } = presentation.presentWelcome(MEGAN, 'channel');
  expect(text).toContain('personal chat');
  expect(suggestions).toBeUndefined();
});

test('a position that is not there is answered with those that are', () => {
  expect(presentation.presentNoSuchPicks([9, 12], 8, MEGAN).text).toBe(
    'There is no 9 or 12: the list has 1 to 8.',
  );
});

test('a bad date is repeated harmlessly', () => {
  const { text } = presentation.presentBadDate(`\u202E${'x'.repeat(500)}\n`, MEGAN);
  expect(text).not.toMatch(/\u202E|\n/);
  expect(text.length).toBeLessThan(150);
});

describe('sentences the bot offers', () => {
  const offered: readonly (readonly [sentence: string, intent: string])[] = [
    ...(ENGLISH.help.sections[0]?.examples ?? []).map((sentence) => [sentence, 'recover|refine'] as const),
    ['Restore 1 and 3', 'select'],
    ['All of them', 'select'],
    ['Undo', 'undo'],
    ['Show 2', 'select'],
    ['Only with attachments', 'refine'],
    ['More', 'refine'],
    ...ENGLISH.suggestions.start.map((sentence) => [sentence, 'recover|refine|help'] as const),
    ['I meant Tuesday 10 November', 'refine'],
    ['from Anna Schmitt instead', 'refine'],
    ['only from Anna', 'refine'],
    ['only deleted last week', 'refine'],
    ['recover everything I deleted since Monday', 'recover'],
    ['recover the mail from Anna I deleted on Tuesday', 'recover'],
  ];

  test.each(offered)('"%s" is understood', (sentence, intent) => {
    const [wish] = understand(sentence, { lang: 'en', reference: '2026-11-22T10:00:00', context: 'results' });
    expect(wish?.intent).toMatch(new RegExp(`^(${intent})$`));
    expect(wish?.confidence).toBeGreaterThanOrEqual(0.5);
  });
});

describe('sentences offered where nothing is open yet', () => {
  const offered = [...ENGLISH.suggestions.start, ...(ENGLISH.help.sections[0]?.examples.slice(0, 1) ?? [])];

  test.each(offered)('"%s" is understood', (sentence) => {
    const [wish] = understand(sentence, { lang: 'en', reference: '2026-11-22T10:00:00' });
    expect(wish?.intent).toMatch(/^(recover|help)$/);
    expect(wish?.confidence).toBeGreaterThanOrEqual(0.5);
  });
});

const NO_CRITERIA = {
  basis: 'either',
  senders: [],
  recipients: [],
  subject: [],
  words: [],
  except: [],
  attachmentTypes: [],
} as const;
