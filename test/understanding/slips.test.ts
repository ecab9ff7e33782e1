import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { wish } from './ask';

/* One slip in a long word does not change what is wanted; another ending, or another word, is none. */

type Line = readonly [language: Language, intent: IntentName, sentence: string];

const IN_A_WORD: readonly Line[] = [
  ['en', 'recover', 'all my contcats have vanished since Monday'],
  ['en', 'recover', 'the appoitment with the surveyor is gone'],
  ['en', 'export', 'an edisovery for the mail of Ben please'],
  ['en', 'purged', 'it is no longer in recovreable items either'],
  ['en', 'departed', 'the mailbox of my predecesor please'],
  ['en', 'health', 'is exchagne down'],
  ['en', 'help', 'I need some assistence'],
  ['de', 'hold', 'das Postfach von Berger bitte einfrrieren, es gibt einen Rechtsstreit'],
  ['fr', 'hold', 'prière de congler, euh, conserrver la boîte de Paul pour le procès'],
  ['es', 'recover', 'han desaparecido todos mis contcatos'],
  ['it', 'recover', 'sono spariti gli appuntametni di maggio'],
  ['nl', 'recover', 'de afspaak met de loodgieter is verdwenen'],
  ['pt', 'recover', 'sumiram os meus contaatos'],
];

const IN_A_PHRASE: readonly (readonly [language: Language, folder: string, sentence: string])[] = [
  ['fr', 'sentitems', 'le mail de Paul a disparu des élémnets envoyés'],
  ['de', 'sentitems', 'die Mail an Berger fehlt unter gesendette Elemente'],
  ['nl', 'sentitems', 'de mail aan Piet staat niet meer in verzodnen items'],
];

const OTHER_WORDS: readonly Line[] = [
  ['en', 'other', 'our new receptionist starts on Monday'],
  ['en', 'other', 'the handover with my employer'],
  ['es', 'other', 'mejor descarta el mensaje'],
  ['de', 'other', 'doch lieber verwerfen'],
];

describe('a slip in a long word', () => {
  it.each(IN_A_WORD)('%s, %s: “%s”', (lang, intent, sentence) => {
    expect(wish(sentence, { lang }).intent).toBe(intent);
  });

  it.each(IN_A_PHRASE)('%s, of a phrase, %s: “%s”', (lang, folder, sentence) => {
    expect(wish(sentence, { lang }).folder).toBe(folder);
  });

  it('begins a phrase', () => {
    expect(wish('are mails in junk automaticaly deleted?').intent).toBe('retention');
  });
});

describe('another word', () => {
  it.each(OTHER_WORDS)('%s, %s: “%s”', (lang, intent, sentence) => {
    expect(wish(sentence, { lang }).intent).toBe(intent);
  });
});
