import { type Language } from '../../src/domain/language';
import { TOPICS } from '../../src/domain/topic';
import { understand } from '../../src/understanding';
import { german } from './questions/de';
import { english } from './questions/en';
import { spanish } from './questions/es';
import { french } from './questions/fr';
import { italian } from './questions/it';
import { japanese } from './questions/ja';
import { dutch } from './questions/nl';
import { portuguese } from './questions/pt';
import { type Questions } from './questions/questions';
import { chinese } from './questions/zh';

const REFERENCE = '2026-11-22T10:00:00';

const wishOf = (text: string, context?: 'results') =>
  understand(text, { reference: REFERENCE, ...(context && { context }) })[0];

const TABLES: readonly (readonly [Language, Questions])[] = [
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

/** Read as the bot reads it: of the person's language only their Teams' is known. */
describe.each(TABLES)('questions in %s', (locale, questions) => {
  test.each(TOPICS.flatMap((topic) => questions[topic].map((sentence) => ({ topic, sentence }))))(
    '“$sentence” asks about $topic',
    ({ topic, sentence }) => {
      const [wish, ...more] = understand(sentence, { reference: REFERENCE, locale });
      expect(more).toEqual([]);
      expect(wish?.topic ?? wish?.intent).toBe(topic);
    },
  );

  test.each(TOPICS)('%s is asked about in six ways at least', (topic) => {
    expect(new Set(questions[topic]).size).toBeGreaterThanOrEqual(6);
  });
});

const WISHES: readonly (readonly [sentence: string, intent: string])[] = [
  ['recover my deleted email from Tuesday', 'recover'],
  ['restore the mails from Anna that were moved to the archive', 'recover'],
  ['find the mail about the hold from Anna', 'recover'],
  ['put a legal hold on my mailbox until March', 'hold'],
  ['can you put a litigation hold on bob@contoso.com?', 'hold'],
  ['is there a way to put a hold on my mailbox?', 'hold'],
  ['export my mail of 2024 to PST because of the audit', 'export'],
  ['I need the mail of anna@contoso.com, who has left', 'departed'],
  ['I purged the mail from Anna', 'purged'],
  ['how long is deleted mail kept?', 'retention'],
  ['is my mail backed up?', 'backup'],
  ['is Exchange down?', 'health'],
  ['Stelle die Mail von Anna über das Archiv wieder her', 'recover'],
  ['I deleted an email with an attachment', 'recover'],
  ['I need the attachment from the mail that I deleted', 'recover'],
  ['Ich brauche den Anhang aus der gelöschten Mail', 'recover'],
  ['Ich habe die Mail mit dem Anhang von Anna gelöscht', 'recover'],
  ['recover the mail about the meeting on Friday', 'recover'],
  ['recupera el correo con el adjunto', 'recover'],
  ['why are all my emails gone? how do I get them back', 'recover'],
  ["I don't know why but all my mail got deleted, please restore it", 'recover'],
  ['restore the mail that somebody deleted', 'recover'],
  ['¿por qué se borró? recupera mi correo', 'recover'],
  ['Mettez ma boîte aux lettres en conservation légale', 'hold'],
  ['Metti la mia casella in blocco legale', 'hold'],
  ['私のメールボックスに訴訟ホールドをかけて', 'hold'],
  ['对我的邮箱进行诉讼保留', 'hold'],
  ['能对我的邮箱进行诉讼保留吗？', 'hold'],
  ['annule la restauration', 'undo'],
  ['maak het terugzetten ongedaan', 'undo'],
  ['Récupérez le mail de Paul sur la conservation légale', 'recover'],
  ['no encuentro el correo de Ana sobre el archivo', 'recover'],
  ['找不到张伟发给我的邮件', 'recover'],
];

test.each(WISHES)('“%s” stays a wish: %s', (sentence, intent) => {
  expect(wishOf(sentence)).toMatchObject({ intent });
  expect(wishOf(sentence)?.topic).toBeUndefined();
});

test('the folder asked about is told, with its path where it has one', () => {
  expect(wishOf('what happens with the mail in the folder Projects?')?.folder).toBe('Projects');
  expect(wishOf('when will Inbox/Projects be deleted?')?.folder).toBe('Inbox/Projects');
  expect(wishOf('What happens to the messages in my Inbox?')?.folder).toBe('inbox');
});

test('a position in the list is told', () => {
  for (const sentence of ['why is 2 gone?', 'why is the second one gone?', 'Warum ist 2 weg?'])
    expect(wishOf(sentence, 'results')).toMatchObject({ topic: 'why-gone', picks: [2] });
  expect(wishOf('what happens with 2?', 'results')).toMatchObject({ topic: 'retention-tags', picks: [2] });
});

test.each([
  ['that helped', 'helped'],
  ['that did not help', 'not-helped'],
  ['Das hat geholfen', 'helped'],
  ['Das hat nicht geholfen', 'not-helped'],
  ["ça ne m'a pas aidé", 'not-helped'],
  ['役に立ちました', 'helped'],
])('“%s” is said of an answer', (sentence, command) => {
  expect(wishOf(sentence)).toMatchObject({ intent: 'other', command });
});

test('a sentence that is not understood says what its words come near to', () => {
  expect(wishOf('my outlook is strange')?.near).toEqual(['outlook-recovery']);
  expect(wishOf('what is the weather')?.near).toBeUndefined();
});

describe('with a list open', () => {
  test.each([
    ['search the in-place archive', 'archive'],
    ['look in my online archive', 'archive'],
    ['such im Onlinearchiv nach der Rechnung', 'archive'],
    ['go back to how my mailbox was last Tuesday', 'point-in-time'],
    ['Stell mein Postfach auf letzten Dienstag zurück', 'point-in-time'],
    ['setze mein Postfach auf gestern zurück', 'point-in-time'],
    ['why did this mail move to the archive?', 'retention-tags'],
    ['I deleted an attachment', 'removed-attachment'],
  ])('“%s” is about %s all the same', (sentence, topic) => {
    expect(wishOf(sentence, 'results')?.topic).toBe(topic);
  });

  test.each(['only those in the Archive folder', 'those that were in Archive'])(
    '“%s” changes the search',
    (sentence) => {
      expect(wishOf(sentence, 'results')).toMatchObject({ intent: 'refine', folder: 'archive' });
      expect(wishOf(sentence, 'results')?.topic).toBeUndefined();
    },
  );
});
