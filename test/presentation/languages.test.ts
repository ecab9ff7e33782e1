import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language } from '../../src/domain/language';
import { wordsFor } from '../../src/presentation/words';
import { ENGLISH } from '../../src/presentation/words/en';
import { understand } from '../../src/understanding';
import { SAMPLES } from '../gallery/samples';
import { MEGAN, READERS } from '../gallery/samples/viewer';
import { buttonsOf, richTexts, textBlocks } from './support/card-parts';
import { type Phrase, phrasesOf } from './support/phrases';

/** Every language with words of its own is held to the same; a new one needs a reader in the gallery and a line below. */
const others = READERS.filter(({ language }) => language !== 'en');

/** Words of English that are none of the other languages'. */
const ENGLISH_WORDS =
  /\b(the|your|and|of|is|are|were|with|from|not|you|message|messages|request|requests|deleted|approve|reject|say|undo|show)\b/i;

/** The same in every language: names, and words that were borrowed. */
const BORROWED: Readonly<Partial<Record<Language, readonly string[]>>> = {
  de: ['Mail Recovery', 'Helpdesk', 'Holds', 'Status', 'Text'],
};

/** Names of folders: the sample's mailbox is an English one. */
const OF_MAILBOXES = /^(stage|folders)\./;

describe.each(others)('the words of $language', (reader) => {
  const words = wordsFor(reader.language);
  const phrases = phrasesOf(words);
  const english = new Map(phrasesOf(ENGLISH).map(({ path, said }) => [path, said]));

  test('are its own, and say the same things as those of English', () => {
    expect(words.tag).toBe(reader.language);
    expect(phrases.map(({ path }) => path).sort()).toEqual([...english.keys()].sort());
    expect(phrases.length).toBeGreaterThan(700);
  });

  test('leave nothing in English', () => {
    expect(phrases.filter(({ said }) => ENGLISH_WORDS.test(said))).toEqual([]);
    const borrowed = BORROWED[reader.language] ?? [];
    const isOwn = ({ path, said }: Phrase): boolean =>
      said !== english.get(path) || !/\p{L}{4}/u.test(said) || borrowed.some((name) => said.includes(name));
    expect(phrases.filter((phrase) => !isOwn(phrase))).toEqual([]);
  });

  test('are quoted as the language quotes', () => {
    expect(
      phrases.filter(({ said }) => /"|\B“\w/.test(said) || count(said, '„') !== count(said, '“')),
    ).toEqual([]);
  });

  test('name buttons briefly', () => {
    const buttons = phrases.filter(({ path }) => /^(requests\.buttons|button)\./.test(path));
    expect(buttons.length).toBeGreaterThan(30);
    expect(buttons.filter(({ said }) => said.length > 34)).toEqual([]);
  });

  test.each(SAMPLES)('leave nothing in English on the card $card, $name', ({ show }) => {
    const text = linesOf(show(reader)).join('\n');
    const own = new Set(phrases.flatMap(stretchesOf));
    const foreign = phrasesOf(ENGLISH)
      .filter(({ path }) => !OF_MAILBOXES.test(path))
      .flatMap(stretchesOf)
      .filter((stretch) => !own.has(stretch) && stretch !== 'Litigation Hold');
    expect(foreign.length).toBeGreaterThan(500);
    expect([...new Set(foreign)].filter((stretch) => text.includes(stretch))).toEqual([]);
    expect(linesOf(show(MEGAN)).join('\n')).not.toBe(text);
  });
});

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

describe('sentences that the German words offer', () => {
  const { help, suggestions } = wordsFor('de');
  const offered: readonly (readonly [sentence: string, meant: object, context?: 'results' | 'form'])[] = [
    ...[...(help.sections[0]?.examples ?? []), ...suggestions.start.slice(0, 2)].map(
      (sentence) => [sentence, { intent: 'recover' }] as const,
    ),
    ['Hilfe', { intent: 'help' }],
    ['1 und 3 wiederherstellen', { intent: 'select', picks: [1, 3] }, 'results'],
    ['1 wiederherstellen', { intent: 'select', picks: [1] }, 'results'],
    ['Alle', { intent: 'select', all: true }, 'results'],
    ['Zeige 2', { intent: 'select', picks: [2], preview: true }, 'results'],
    ['Mehr', { intent: 'refine', page: 'next' }, 'results'],
    ['Nur mit Anhang', { intent: 'refine', hasAttachments: true }, 'results'],
    ['nur von Anna', { intent: 'refine', from: ['Anna'] }, 'results'],
    ['nur letzte Woche gelöscht', { intent: 'refine', basis: 'deleted' }, 'results'],
    ['stattdessen von Anna Schmitt', { intent: 'refine', from: ['Anna Schmitt'] }, 'results'],
    ['Ich meinte Dienstag, 10. November', { intent: 'refine', start: '2026-11-10' }, 'results'],
    ['Ich meinte 10.–16. November', { intent: 'refine', end: '2026-11-17' }, 'results'],
    ['Rückgängig', { intent: 'undo' }],
    ['Stopp', { perhaps: 'stop-restore' }],
    ['Weitermachen', { perhaps: 'resume-restore' }],
    ['Suche im Postfach info@contoso.com', { mailbox: 'info@contoso.com' }],
    [
      'Suche gelöschte Mails im Postfach info@contoso.com',
      { intent: 'recover', mailbox: 'info@contoso.com' },
    ],
    ['Setze mein Postfach auf Hold bis März', { intent: 'hold', until: '2027-04-01' }],
    ['Exportiere meine Mails von 2024', { intent: 'export', start: '2024-01-01' }],
    ['Exportiere meine Mails von 2024 wegen der Prüfung', { intent: 'export', reason: 'der Prüfung' }],
    ['Exportiere mein Postfach', { intent: 'export' }],
    ['Helpdesk fragen', { command: 'escalate' }],
    ['Absenden', { command: 'submit' }, 'form'],
    ['Abbrechen', { answer: 'cancel' }, 'form'],
    ['Status 12', { intent: 'status', request: 12 }],
    ['Verlauf 12', { intent: 'status', audit: true, request: 12 }],
    ['Warteschlange', { intent: 'status', queue: true }],
    ['12 genehmigen', { intent: 'approve', request: 12 }],
    ['12 ablehnen', { intent: 'reject', request: 12 }],
    ['12 ändern', { command: 'change-request', request: 12 }],
    ['Anfrage 12 zurückziehen', { intent: 'withdraw', request: 12 }],
    ['12 zurückziehen', { intent: 'withdraw', request: 12 }],
    ['Antwort auf 12: März bis Mai', { command: 'answer', request: 12, comment: 'März bis Mai' }],
    ['Frage zu 12: Welcher Zeitraum?', { command: 'ask-back', request: 12, comment: 'Welcher Zeitraum?' }],
    ['Ich übernehme 12', { command: 'take-over', request: 12 }],
    ['12 zuweisen an anna@contoso.com', { command: 'delegate', assignee: 'anna@contoso.com' }],
    ['12 ist erledigt', { command: 'task-done', request: 12 }],
    ['12 hat nicht geklappt', { command: 'task-failed', request: 12 }],
    ['12 erneut versuchen', { command: 'retry-request', request: 12 }],
    ['Hold 12 aufheben', { intent: 'hold', release: true, request: 12 }],
    ['Helpdesk hier', { command: 'helpdesk-here' }],
    ['Statistik 7 Tage', { command: 'stats', days: 7 }],
    ['Helpdesk-Seite', { command: 'helpdesk-page' }],
  ];

  test.each(offered.map(([sentence, meant, context]) => ({ sentence, meant, context })))(
    '„$sentence“ is understood',
    ({ sentence, meant, context }) => {
      const [wish] = understand(sentence, {
        locale: 'de-DE',
        reference: '2026-11-22T10:00:00',
        ...(context === 'results' && { context }),
        ...(context === 'form' && { formOpen: true }),
      });
      expect(wish).toMatchObject({ language: 'de', ...meant });
      expect(wish?.confidence).toBeGreaterThanOrEqual(0.5);
    },
  );
});

describe('German counts', () => {
  const { nothing, progress, receipt, requests, results, row } = wordsFor('de');
  test.each([
    [0, 'Ich habe 0 gelöschte Mails gefunden'],
    [1, 'Ich habe 1 gelöschte Mail gefunden'],
    [2, 'Ich habe 2 gelöschte Mails gefunden'],
    [1204, 'Ich habe 1.204 gelöschte Mails gefunden'],
  ])('what was found: %d', (n, said) => expect(results.found(n)).toBe(said));

  test.each([
    [receipt.restored(1), 'Ihre Mail ist wieder da'],
    [receipt.restored(2), 'Beide Mails sind wieder da'],
    [receipt.restored(12), 'Alle 12 Mails sind wieder da'],
    [receipt.partlyRestored(1, 3), '1 von 3 Mails ist wieder da'],
    [receipt.partlyUndone(2, 3), '2 von 3 Mails liegen wieder, wo sie waren'],
    [receipt.notBegun(1), '1 Mail liegt, wo sie vorher war'],
    [progress.restore(1), '1 Mail wird wiederhergestellt'],
    [progress.failed(2), '2 haben bisher nicht geklappt'],
    [nothing.looked(1), /^Ich habe 1 Mail in /],
    [row.timeLeft.days(1), 'noch etwa 1 Tag'],
    [row.timeLeft.days(3), 'noch etwa 3 Tage'],
    [requests.queue.title(1), '1 Anfrage wartet auf den Helpdesk'],
    [requests.queue.title(2), '2 Anfragen warten auf den Helpdesk'],
    [requests.ageLine(requests.age.days(2)), 'Gestellt vor 2 Tagen.'],
    [requests.ageLine(requests.age.hours(1)), 'Gestellt vor 1 Stunde.'],
    [
      requests.result.restored(1, 1, 0),
      '1 Mail ist wieder da; 1 ließ sich nicht verschieben und liegt, wo sie war.',
    ],
  ])('%s', (said, expected) => expect(said).toMatch(expected));
});

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
