import { HELP_LINKS } from '../../src/domain/help-links';
import { type Language, LANGUAGES } from '../../src/domain/language';
import { TOPICS } from '../../src/domain/topic';
import { presentAnswer, presentUnknown, stepAfter } from '../../src/presentation';
import { ANSWER_BOOKS, PLACEHOLDERS, type TopicWords } from '../../src/presentation/words/answer-books';
import { understand } from '../../src/understanding';
import { MEGAN } from '../gallery/samples/viewer';
import { loose } from './support/loose';

const answers = Object.entries(ANSWER_BOOKS).flatMap(([language, { topics }]) =>
  TOPICS.map((topic) => ({ language: language as Language, topic, words: topics[topic] })),
);

/** What people who keep mail servers say, and people who miss a mail do not. */
const JARGON =
  /\b(?:dumpster|mapi|ews|graph|api|powershell|cmdlet|tenant|mrm|managed folder|kql|oauth|entra|upn|smtp|backend|endpoint)\b/i;

const saidIn = ({ title, ask, text, points = [], links, step }: TopicWords): readonly string[] => [
  title,
  ask,
  ...text,
  ...points,
  ...links.map((link) => link.title),
  step.title,
  step.say,
];

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?:;])\s+|(?<=[。！？：；])/);

/** Written without spaces a text has no words to count; two characters take as long to read as one. */
const wordsIn = (text: string): number =>
  text.split(/\s+/).length + Math.ceil((text.match(UNSPACED)?.length ?? 0) / 2);
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** What a reader is told to say stands in quotation marks, whichever the language has. */
const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(/[“„«‘「]\s?(.*?)\s?(?:[”“»」]|’(?!\p{L}))/gu)].map(([, quoted = '']) => quoted);

describe.each(answers)('the answer about $topic in $language', ({ language, topic, words }) => {
  const viewer = { ...MEGAN, language, locale: language, helpdesk: true };

  test('has placeholders that are known, and fills them in', () => {
    const named = saidIn(words).flatMap((text) => text.match(/\{[^}]*\}?/g) ?? []);
    for (const placeholder of named) expect(PLACEHOLDERS.map((name) => `{${name}}`)).toContain(placeholder);
    const message = presentAnswer(topic, viewer);
    expect(message.text).not.toMatch(/[{}]|undefined|NaN/);
    expect(JSON.stringify(message.card)).not.toMatch(/\{(?:days|reach|archiveDays|leftDays|leftUntil)\}/);
  });

  test('is short, and each sentence can be read in one breath', () => {
    const { text, points = [] } = words;
    expect(wordsIn(text.join(' '))).toBeLessThanOrEqual(80);
    expect(points.length).toBeLessThanOrEqual(6);
    for (const sentence of [...text, ...points].flatMap(sentencesOf))
      expect(wordsIn(sentence)).toBeLessThanOrEqual(28);
    expect(words.title.length).toBeLessThanOrEqual(50);
    for (const title of [words.step.title]) expect(title.length).toBeLessThanOrEqual(25);
  });

  test('uses no word of the trade', () => {
    for (const text of saidIn(words)) expect(text).not.toMatch(JARGON);
  });

  test('has at least one link, and its card shows each', () => {
    expect(words.links.length).toBeGreaterThanOrEqual(1);
    const card = JSON.stringify(presentAnswer(topic, viewer).card);
    for (const { to, title } of words.links) expect(card).toContain(`[${title}](${HELP_LINKS[to]})`);
  });

  test('offers one next step, which the bot understands', () => {
    const [wish] = understand(stepAfter(topic, viewer).say, {
      lang: language,
      reference: '2026-11-22T10:00:00',
    });
    expect(wish?.topic ?? wish?.command ?? wish?.intent).toMatch(
      /^(recover|escalate|status|hold|export|departed|retention-tags)$/,
    );
    expect(wish?.confidence).toBeGreaterThanOrEqual(0.5);
  });

  test('offers no step to a helpdesk where there is none', () => {
    const [wish] = understand(stepAfter(topic, { ...viewer, helpdesk: false }).say, {
      lang: language,
      reference: '2026-11-22T10:00:00',
    });
    expect(wish?.topic ?? wish?.intent).toMatch(/^(recover|retention-tags)$/);
  });

  test('comes when it is asked for by its own sentence', () => {
    const [wish] = understand(words.ask, { lang: language, reference: '2026-11-22T10:00:00' });
    expect(wish?.topic ?? wish?.intent).toBe(topic);
  });
});

test.each(Object.entries(HELP_LINKS))('the link %s leads to a public page of Microsoft', (_, link) => {
  const { protocol, hostname, username, port, hash } = new URL(link);
  expect([protocol, username, port, hash]).toEqual(['https:', '', '', '']);
  expect(hostname).toMatch(/^(learn|support|go)\.microsoft\.com$|^support\.office\.com$/);
  // No language in it: the page then comes in the reader's own.
  expect(link).not.toMatch(/\/[a-z]{2}-[a-z]{2}\//i);
  expect(link).not.toMatch(/[()\s]/);
});

test('every link is used by some answer', () => {
  const used = new Set(answers.flatMap(({ words }) => words.links.map(({ to }) => to)));
  expect(Object.keys(HELP_LINKS).filter((link) => !used.has(link as never))).toEqual([]);
});

describe.each(LANGUAGES)('what stands around the answers in %s', (language) => {
  const book = ANSWER_BOOKS[language];
  const viewer = { ...MEGAN, language, locale: language, helpdesk: true };
  const wishOf = (said: string) =>
    understand(said, { locale: language, reference: '2026-11-22T10:00:00' })[0];

  test('is in that language, the card as well', () => {
    expect(book.tag).toBe(language);
    expect(presentAnswer('backup', viewer).card?.['lang']).toBe(language);
  });

  test('has remarks on buttons that can be said as well', () => {
    expect(wishOf(book.helpful.yes)?.command).toBe('helped');
    expect(wishOf(book.helpful.no)?.command).toBe('not-helped');
    for (const title of [book.helpful.yes, book.helpful.no, book.usualStep.title])
      expect(title.length).toBeLessThanOrEqual(25);
  });

  test.each([true, false])(
    'names sentences that are understood where nothing was (helpdesk: %s)',
    (helpdesk) => {
      const quoted = quotedIn(book.unknown([], helpdesk)).map(wishOf);
      expect(quoted.map((wish) => wish?.command ?? wish?.intent)).toEqual(
        helpdesk ? ['recover', 'escalate', 'help'] : ['recover', 'help'],
      );
    },
  );

  test('tells what was found, and what the policy says, in whole sentences', () => {
    const { found, policy } = book;
    const told = [
      found.deletesAfter('Projects', '30'),
      found.deletesNever('Projects'),
      found.archives('Projects'),
      found.untagged('Projects'),
      found.noFolder('Projects'),
      found.closedMailbox('Projects'),
      found.ownHolds(['#12']),
      found.ownHolds(['#12', '#13']),
      found.noOwnHold,
      policy.noSingleItemRecovery,
      policy.emptiesDeletedItems('30'),
      policy.archivesAfter('30'),
      book.helpful.thanks,
      book.helpful.sorry,
    ];
    for (const text of told) {
      expect(text).toMatch(/[.。]$/);
      expect(text).not.toMatch(JARGON);
      for (const sentence of sentencesOf(text)) expect(wordsIn(sentence)).toBeLessThanOrEqual(28);
    }
    for (const text of told.slice(0, 6)) expect(text).toContain('Projects');
    expect(found.ownHolds(['#12', '#13'])).toMatch(/#12.*#13/);
  });
});

test('no two languages share a sentence: nothing was left untranslated', () => {
  const said = answers.flatMap(({ language, words: { title, ask, text, points = [] } }) =>
    [title, ask, ...text, ...points].map((sentence) => ({ language, sentence })),
  );
  const languages = new Map<string, Set<string>>();
  for (const { language, sentence } of said)
    languages.set(sentence, (languages.get(sentence) ?? new Set()).add(language));
  expect([...languages].filter(([, used]) => used.size > 1)).toEqual([]);
});

test('figures are the tenant’s, dates the reader’s', () => {
  const viewer = { ...MEGAN, retentionDays: 21 };
  expect(loose(presentAnswer('retention', viewer).text)).toMatch(/about 21 days.*about Sunday 1 November/);
  expect(loose(presentAnswer('departed', viewer).text)).toMatch(/30 days after.*Tuesday 22 December/);
  const german = presentAnswer('retention', { ...viewer, language: 'de', locale: 'de-DE' });
  expect(german.text).toMatch(/etwa 21 Tage.*Sonntag, 1\. November/s);
});

it('quotes the policy on how long the mailbox of somebody who has left is kept', () => {
  const retention = { ...MEGAN.policy.retention, departedMailboxDays: 45 };
  const { text } = presentAnswer('departed', { ...MEGAN, policy: { ...MEGAN.policy, retention } });
  expect(text).toContain('About 45 days');
});

test('what was found out stands above the text, as it is', () => {
  const remark = '“[x](https://evil.example)” {{DATE(2026-01-01)}}';
  const { card, text } = presentAnswer('retention-tags', MEGAN, [remark]);
  expect(text.split('\n')[1]).toBe(remark);
  expect(JSON.stringify(card)).not.toContain('{{DATE(');
});

test('what is not understood offers three topics and the helpdesk', () => {
  const { text, suggestions } = presentUnknown(['archive', 'holds', 'backup', 'retention'], {
    ...MEGAN,
    helpdesk: true,
  });
  expect(suggestions).toEqual(['Where is my online archive?', 'Am I on hold?', 'Is my mail backed up?']);
  for (const suggestion of suggestions ?? []) expect(text).toContain(suggestion);
  expect(text).toContain('ask the helpdesk');
  expect(presentUnknown(['archive'], MEGAN).text).not.toContain('helpdesk');
});

describe('what the organisation decided', () => {
  const decided = (change: Partial<typeof MEGAN.policy>): typeof MEGAN => ({
    ...MEGAN,
    policy: { ...MEGAN.policy, ...change },
  });
  const keeping = (change: Partial<typeof MEGAN.policy.retention>): typeof MEGAN =>
    decided({ retention: { ...MEGAN.policy.retention, ...change } });

  test('its own page is named before Microsoft’s, and cannot break out of its link', () => {
    const { card, text } = presentAnswer(
      'holds',
      decided({ links: { holds: 'https://help.contoso.example/legal_(holds)' } }),
    );
    const own = 'https://help.contoso.example/legal_%28holds%29';
    expect(JSON.stringify(card)).toContain(`[Your organisation’s page](${own}) · [`);
    expect(text.indexOf(own)).toBeGreaterThan(0);
    expect(text.indexOf(own)).toBeLessThan(text.indexOf(HELP_LINKS.holds));
  });

  test('a page about another topic is not named', () => {
    const { text } = presentAnswer(
      'holds',
      decided({ links: { rules: 'https://help.contoso.example/rules' } }),
    );
    expect(text).not.toContain('contoso');
  });

  test.each([
    ['single-item-recovery', { singleItemRecovery: false }, 'single item recovery off: purged mail is gone'],
    ['retention', { emptyDeletedItemsAfterDays: 60 }, 'out of Deleted Items after 60 days'],
    ['archive', { archiveAfterDays: 730 }, 'moves mail there after 730 days'],
  ] as const)(
    '%s says what differs from the usual, and nothing where nothing does',
    (topic, change, said) => {
      expect(loose(presentAnswer(topic, keeping(change)).text)).toContain(said);
      expect(loose(presentAnswer(topic, MEGAN).text)).not.toContain(said);
    },
  );
});
