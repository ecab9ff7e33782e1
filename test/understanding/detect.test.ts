import { wish } from './ask';

describe('the language of a sentence', () => {
  test.each([
    ['en', 'please get my mail back'],
    ['de', 'ich habe meine Mails verloren'],
    ['fr', 'je ne trouve plus mes messages'],
    ['es', 'no encuentro mis correos'],
    ['pt', 'não encontro os meus e-mails'],
    ['it', 'non trovo più i miei messaggi'],
    ['nl', 'ik ben mijn berichten kwijt'],
    ['ja', 'メールが消えました'],
    ['zh', '我的邮件不见了'],
  ])('%s: %s', (language, sentence) => expect(wish(sentence).language).toBe(language));

  test('is the one said where that is one of ours', () => {
    expect(wish('undo', { lang: 'de' }).language).toBe('de');
    expect(wish('mails weg', { lang: 'nl-BE' }).language).toBe('nl');
  });
  test('is decided by the locale between equals', () => {
    expect(wish('undo', { locale: 'fr-FR' }).language).toBe('fr');
    expect(wish('undo').language).toBe('en');
    expect(wish('邮件', { locale: 'ja-JP' }).language).toBe('ja');
  });
  test('is English where it is none of ours', () => {
    expect(wish('eski postalarım kayboldu', { lang: 'tr' })).toMatchObject({
      language: 'en',
      intent: 'other',
    });
  });
  test('does not follow the locale against the words', () => {
    expect(wish('ich habe meine Mails gelöscht', { locale: 'en-US' }).language).toBe('de');
  });
});
