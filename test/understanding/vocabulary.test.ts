import { LANGUAGES } from '../../src/domain/language';
import { VOCABULARIES } from '../../src/understanding/languages';
import { lexiconOf } from '../../src/understanding/lexicon/lexicons';
import { type Sense, SENSES } from '../../src/understanding/lexicon/senses';
import { distance } from '../../src/understanding/lexicon/typos';
import { entries } from '../../src/understanding/lexicon/vocabulary';
import { RULES } from '../../src/understanding/intents/score';
import { FEATURES } from '../../src/understanding/intents/rule';

/** A language without one of these cannot do the main job. */
const NEEDED: readonly Sense[] = [
  'restore',
  'deleted',
  'lost',
  'mistake',
  'mail',
  'folder',
  'event',
  'contact',
  'attachment',
  'mailbox',
  'undo',
  'all',
  'hold',
  'preserve',
  'legal',
  'export',
  'purged',
  'recoverable',
  'departed',
  'status',
  'request',
  'approve',
  'reject',
  'withdraw',
  'retention',
  'howLong',
  'backup',
  'asItWas',
  'health',
  'help',
  'greeting',
  'thanks',
  'yes',
  'no',
  'cancel',
  'next',
  'previous',
  'more',
  'page',
  'only',
  'instead',
  'unread',
  'compose',
  'organise',
  'sent',
  'manager',
  'own',
  'received',
  'filler',
];

const FOLDERS = ['inbox', 'sentitems', 'drafts', 'deleteditems', 'junkemail', 'archive'] as const;

describe.each(LANGUAGES)('the vocabulary of %s', (language) => {
  const vocabulary = VOCABULARIES[language];
  test('has every sense the wishes need', () => {
    expect(NEEDED.filter((sense) => entries(vocabulary.senses[sense] ?? '').length === 0)).toEqual([]);
  });
  test('names every folder that a mailbox has', () => {
    expect(FOLDERS.filter((name) => entries(vocabulary.folders[name] ?? '').length === 0)).toEqual([]);
  });
  test('counts to ten and numbers to five at least', () => {
    expect(entries(vocabulary.cardinals).length).toBeGreaterThanOrEqual(10);
    expect(entries(vocabulary.ordinals).length).toBeGreaterThanOrEqual(5);
  });
  test('has no sense nobody knows', () => {
    expect(Object.keys(vocabulary.senses).filter((sense) => !SENSES.includes(sense as Sense))).toEqual([]);
  });
});

describe('the rules', () => {
  const cues = new Set<string>([...SENSES, ...FEATURES]);
  test('speak of senses and features that exist', () => {
    const used = RULES.flatMap((rule) => [...rule.when.flat(), ...(rule.without ?? [])]);
    expect(used.filter((cue) => !cues.has(cue))).toEqual([]);
  });
  test('have names of their own', () => {
    expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
  });
  test('never ask for what they forbid', () => {
    const absurd = RULES.filter((rule) =>
      rule.when.some((group) => group.every((cue) => rule.without?.includes(cue))),
    );
    expect(absurd.map((rule) => rule.name)).toEqual([]);
  });
});

describe('typing errors', () => {
  test.each([
    ['recvoer', 'recover', 1],
    ['delted', 'deleted', 1],
    ['restroe', 'restore', 1],
    ['emial', 'email', 1],
    ['anna', 'bob', 4],
  ])('%s to %s', (a, b, errors) =>
    expect(Math.min(distance(a, b), 4)).toBe(errors === 4 ? distance(a, b) : errors),
  );

  test('are marked as guesses', () => {
    expect(lexiconOf('en').look('recvoer').guessed).toBe(true);
    expect(lexiconOf('en').look('recover').guessed).toBe(false);
    expect([...lexiconOf('en').look('lebkuchen').senses]).toEqual([]);
  });
});

describe('accents', () => {
  test('tell words apart where they are typed, and may be left out', () => {
    const french = lexiconOf('fr');
    expect([...french.look('supprime', 'supprimé').senses]).toContain('deleted');
    expect([...french.look('supprime', 'supprimé').senses]).not.toContain('delete');
    expect([...french.look('supprime').senses]).toEqual(expect.arrayContaining(['deleted', 'delete']));
    expect([...lexiconOf('de').look('geloescht').senses]).toContain('deleted');
  });
});

test.each(LANGUAGES)('%s: no word stands twice in one list', (language) => {
  const twice = Object.entries(VOCABULARIES[language].senses).flatMap(([sense, list]) => {
    const all = entries(list);
    return all.filter((word, i) => all.indexOf(word) < i).map((word) => `${sense}: ${word}`);
  });
  expect(twice).toEqual([]);
});
