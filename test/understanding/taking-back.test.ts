import { type Language } from '../../src/domain/language';
import { inResults, wish } from './ask';

/* What was restored or changed is to be as it was before, said without a word that means undoing. One sentence a line. */

type Way = 'regretted' | 'put back' | 'a step' | 'removed again';

const SENTENCES: Readonly<Record<Language, Readonly<Partial<Record<Way, readonly string[]>>>>> = {
  en: {
    regretted: [
      "I didn't mean to restore these",
      'I never meant to restore that many',
      'sorry, I recovered the wrong mail',
    ],
    'put back': ['move everything back to how it was', 'make it as it was before'],
    'a step': ['cancel my last selection', 'forget that last change', 'one step back', 'strike that'],
    'removed again': ['delete the ones you just restored', 'please remove what you just recovered'],
  },
  de: {
    regretted: ['ich wollte die gar nicht wiederherstellen', 'ich hab die falsche Mail wiederhergestellt'],
    'put back': ['stell alles wieder so hin wie vorher'],
    'a step': ['letzten Schritt bitte zurücknehmen', 'einen Schritt zurück'],
    'removed again': ['lösch bitte was du gerade wiederhergestellt hast'],
  },
  fr: {
    regretted: ['je ne voulais pas restaurer ceux-là', "j'ai restauré le mauvais message"],
    'put back': ['remets tout comme avant'],
    'a step': ['annule ma dernière sélection', 'un pas en arrière'],
    'removed again': ['supprime ce que tu viens de restaurer'],
  },
  es: {
    regretted: ['no quería restaurar esos', 'restauré el correo equivocado'],
    'put back': ['déjalo todo como estaba'],
    'a step': ['cancela el último cambio', 'un paso atrás'],
    'removed again': ['borra lo que acabas de restaurar'],
  },
  pt: {
    regretted: ['eu não queria restaurar esses', 'restaurei a mensagem errada'],
    'put back': ['coloque tudo como estava'],
    'a step': ['cancela a última alteração', 'um passo para trás'],
    'removed again': ['apague o que você acabou de restaurar'],
  },
  it: {
    regretted: ['non volevo recuperare quelle', 'ho ripristinato il messaggio sbagliato'],
    'put back': ['rimetti tutto come prima'],
    'a step': ["annulla l'ultima modifica", 'un passo indietro'],
    'removed again': ['elimina quello che hai appena ripristinato'],
  },
  nl: {
    regretted: ['ik wilde die helemaal niet herstellen', 'ik heb de verkeerde mail hersteld'],
    'put back': ['zet alles terug zoals het was'],
    'a step': ['annuleer mijn laatste selectie', 'een stap terug'],
    'removed again': ['verwijder wat je net hebt hersteld'],
  },
  ja: {
    regretted: ['これを復元するつもりはなかった', '間違ったメールを復元してしまいました'],
    'put back': ['全部元通りにして'],
    'a step': ['直前の操作をキャンセル'],
  },
  zh: {
    regretted: ['我没想恢复这些', '我恢复了错误的邮件'],
    'put back': ['变成原来的样子'],
    'a step': ['取消上一步操作'],
    'removed again': ['把刚才恢复的删掉'],
  },
};

describe.each(Object.entries(SENTENCES))('%s: what was done is taken back', (lang, ways) => {
  describe.each(Object.entries(ways))('%s', (_, sentences) =>
    test.each(sentences)('%s', (sentence) => expect(inResults(sentence, lang).intent).toBe('undo')),
  );
});

describe('the same words said of a deletion or of a choice take nothing back', () => {
  const table: readonly (readonly [lang: string, sentence: string])[] = [
    ['en', "I didn't mean to delete these, restore them"],
    ['en', 'restore the mail I just deleted'],
    ['en', "I don't want to restore these"],
    ['en', 'restore 2, the first was a mistake'],
    ['en', 'just restore the first'],
    ['en', 'change the filter to last week'],
    ['en', 'not this selection, the one from March'],
    ['de', 'ich wollte die nicht löschen, stell sie wieder her'],
    ['de', 'die wollte ich wiederherstellen'],
    ['de', 'nicht die, ich wollte die zweite wiederherstellen'],
    ['fr', 'restaure celui que je viens de supprimer'],
    ['es', 'quería restaurar el segundo'],
    ['pt', 'queria restaurar o segundo'],
    ['it', 'volevo ripristinare la seconda'],
    ['nl', 'ik wilde de tweede herstellen'],
    ['ja', 'さっき削除したメールを復元して'],
    ['zh', '恢复我刚才删除的邮件'],
  ];
  test.each(table)('%s: %s', (lang, sentence) => expect(inResults(sentence, lang).intent).not.toBe('undo'));

  test.each([
    ['en', 'I accidentally deleted a folder, put it back where it was'],
    ['en', 'please restore my inbox to how it was on Monday'],
    ['de', 'bitte die gelöschten Mails wieder dahin, wo sie waren'],
    ['ja', '削除したメールを元の場所に戻してください'],
    ['zh', '把删除的邮件放回原位'],
  ])('%s, without a list: %s', (lang, sentence) => expect(wish(sentence, { lang }).intent).not.toBe('undo'));
});
