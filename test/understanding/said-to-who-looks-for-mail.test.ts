import { type Language } from '../../src/domain/language';
import { wish } from './ask';

/* Orders that another assistant would take for a search of the inbox: this bot looks for mail, and says where it lies. */

const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'search for mail from Tailspin Toys',
    'find the mail from Anna',
    'search for the mail about the budget',
    'look for mails from bob',
    'show me mails from anna',
    "I'm looking for the mail from Anna",
    'do you have the mail from Anna',
    'where is the message I sent to Bob',
    'pull up the email about the boiler',
  ],
  de: ['such die Mail von Anna', 'ich suche eine Mail von Anna', 'zeig mir Mails von Anna'],
  fr: ['cherche le mail de Paul', 'je cherche le mail de Paul'],
  es: ['busca el correo de Marta', 'estoy buscando el correo de Marta'],
  it: ['cerca la mail di Luca', 'sto cercando la mail di Luca'],
  pt: ['procura o e-mail do João', 'estou procurando o e-mail do João'],
  nl: ['zoek de mail van Kees', 'ik zoek de mail van Kees'],
  ja: ['田中さんからのメールを探して', '田中さんからのメールを探しています'],
  zh: ['找一下王芳的邮件', '我在找王芳的邮件'],
};

describe.each(Object.entries(SENTENCES))('%s', (lang, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(wish(sentence, { lang }).intent).toBe('recover');
    expect(wish(sentence, { lang, context: 'results' }).intent).toMatch(/^re(?:cover|fine)$/);
  });
});
