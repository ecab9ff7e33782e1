import { type Language } from '../../src/domain/language';
import { type RestoreOrder } from '../../src/understanding/intent';
import { ask, wish } from './ask';

type Lines = Readonly<Record<RestoreOrder, readonly string[]>>;

/** Sentences that name the restore. */
const NAMED: Readonly<Record<Language, Lines>> = {
  en: {
    'stop-restore': ['stop the restore', 'Please cancel the restore now', 'pause restoring', 'stop restoring my mails', 'can you stop the recovery?', 'abort this restore!', "don't continue the restore"],
    'resume-restore': ['continue restoring', 'go on with the restore', 'resume the restore', 'finish the restore', 'carry on restoring my emails', 'resume the stopped restore please'],
    'show-restored': ['show me what was restored', 'what was restored?', 'which mails were restored', 'list what was restored', 'what did you restore', 'show the restored messages', 'show me the receipt', 'a list of the restored mails'],
  },
  de: {
    'stop-restore': ['stopp die Wiederherstellung', 'Wiederherstellung abbrechen', 'brich die Wiederherstellung ab', 'halte bitte die Wiederherstellung an', 'Wiederherstellung stoppen!'],
    'resume-restore': ['setze die Wiederherstellung fort', 'Wiederherstellung fortsetzen', 'mach mit der Wiederherstellung weiter', 'fahre mit der Wiederherstellung fort'],
    'show-restored': ['zeig mir, was wiederhergestellt wurde', 'was wurde wiederhergestellt?', 'welche Mails wurden wiederhergestellt', 'zeige mir die wiederhergestellten Mails', 'was hast du wiederhergestellt?'],
  },
  fr: {
    'stop-restore': ['arrête la restauration', 'arrêtez la restauration s’il vous plaît', 'interromps la récupération'],
    'resume-restore': ['continue la restauration', 'reprends la restauration', 'poursuivre la restauration'],
    'show-restored': ['montre-moi ce qui a été restauré', "qu'est-ce qui a été restauré ?", 'la liste des messages restaurés', 'affiche les mails restaurés'],
  },
  es: {
    'stop-restore': ['para la restauración', 'detén la restauración por favor', 'cancela la restauración', 'parar la recuperación'],
    'resume-restore': ['continúa la restauración', 'sigue restaurando', 'reanuda la restauración', 'continúa con la restauración'],
    'show-restored': ['muéstrame lo que se ha restaurado', '¿qué se ha restaurado?', 'muestra los correos restaurados', 'lista de mensajes recuperados'],
  },
  pt: {
    'stop-restore': ['pare a restauração', 'para a restauração por favor', 'cancelar a restauração', 'interrompa a recuperação'],
    'resume-restore': ['continue a restauração', 'retoma a restauração', 'continua com a restauração'],
    'show-restored': ['mostre o que foi restaurado', 'o que foi restaurado?', 'mostra-me os e-mails restaurados', 'lista das mensagens restauradas'],
  },
  it: {
    'stop-restore': ['ferma il ripristino', 'interrompi il recupero per favore'],
    'resume-restore': ['continua il ripristino', 'riprendi il ripristino', 'vai avanti con il ripristino'],
    'show-restored': ['mostrami cosa hai ripristinato', 'che cosa è stato ripristinato?', 'mostra i messaggi ripristinati', 'elenco delle mail ripristinate'],
  },
  nl: {
    'stop-restore': ['stop het herstel', 'breek het herstel af', 'annuleer het herstellen alsjeblieft', 'stop met herstellen'],
    'resume-restore': ['ga door met het herstel', 'hervat het herstel', 'ga verder met herstellen'],
    'show-restored': ['laat zien wat er is hersteld', 'wat is hersteld?', 'toon de herstelde berichten', 'welke mails zijn hersteld?'],
  },
  ja: {
    'stop-restore': ['復元を止めて', '復元を中止してください', '復元を停止', 'メールの復元をキャンセルして'],
    'resume-restore': ['復元を続けて', '復元を再開してください', '復元を続行'],
    'show-restored': ['復元されたメールを見せて', '復元したメールの一覧', '何が復元されましたか'],
  },
  zh: {
    'stop-restore': ['停止恢复', '请停止恢复', '取消恢复操作', '暂停恢复邮件'],
    'resume-restore': ['继续恢复', '继续恢复邮件', '请继续还原'],
    'show-restored': ['显示已恢复的邮件', '恢复了哪些邮件？', '列出已恢复的邮件'],
  },
}; // prettier-ignore

/** Words that mean a restore only while there is one. */
const BARE: Readonly<Record<Language, Omit<Lines, 'show-restored'>>> = {
  en: { 'stop-restore': ['stop', 'Cancel', 'stop it', 'stop now please', 'halt'], 'resume-restore': ['go on', 'resume', 'continue please', 'keep going', 'carry on'] },
  de: { 'stop-restore': ['Stopp', 'abbrechen', 'anhalten bitte'], 'resume-restore': ['weiter', 'mach weiter', 'fortsetzen'] },
  fr: { 'stop-restore': ['arrête', 'arrête ça', 'annuler', 'annule la restauration'], 'resume-restore': ['continue', 'reprends', 'continuez s’il vous plaît'] },
  es: { 'stop-restore': ['para', 'detente', 'cancelar'], 'resume-restore': ['sigue', 'continúa', 'reanudar'] },
  pt: { 'stop-restore': ['pare', 'parar', 'cancelar'], 'resume-restore': ['continue', 'retomar', 'continua'] },
  it: { 'stop-restore': ['fermati', 'basta', 'annulla', 'annulla il ripristino'], 'resume-restore': ['continua', 'riprendi', 'vai avanti'] },
  nl: { 'stop-restore': ['stop', 'annuleren', 'stop maar'], 'resume-restore': ['ga door', 'hervat', 'verder'] },
  ja: { 'stop-restore': ['止めて', '中止してください', 'キャンセル'], 'resume-restore': ['続けて', '再開', '続行してください'] },
  zh: { 'stop-restore': ['停止', '停下来', '取消'], 'resume-restore': ['继续', '请继续', '继续吧'] },
}; // prettier-ignore

const linesOf = (table: Readonly<Record<string, Partial<Lines>>>) =>
  Object.entries(table).flatMap(([lang, orders]) =>
    Object.entries(orders).flatMap(([order, sentences]) =>
      sentences.map((sentence) => [lang, sentence, order] as const),
    ),
  );

test.each(linesOf(NAMED))('%s: “%s” is the order %s', (lang, sentence, order) => {
  for (const context of ['results', undefined] as const) {
    const wishes = ask(sentence, { lang, ...(context && { context }) });
    expect(wishes).toMatchObject([{ intent: 'other', command: order }]);
  }
});

test.each(linesOf(BARE))('%s: “%s” may be the order %s', (lang, sentence, order) => {
  const { command, perhaps } = wish(sentence, { lang });
  expect([command, perhaps]).toEqual([undefined, order]);
});

const REGIONS: Readonly<Record<Language, string>> = {
  en: 'en-US',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  pt: 'pt-BR',
  it: 'it-IT',
  nl: 'nl-NL',
  ja: 'ja-JP',
  zh: 'zh-CN',
};

test.each(linesOf(BARE))('%s: “%s” is understood by the reader’s locale alone', (lang, sentence, order) => {
  expect(wish(sentence, { locale: REGIONS[lang as Language] }).perhaps).toBe(order);
});

test('a bare word keeps what it means otherwise', () => {
  expect(wish('cancel', { lang: 'en' })).toMatchObject({ intent: 'other', answer: 'cancel' });
  expect(wish('继续', { lang: 'zh', context: 'results' }).perhaps).toBe('resume-restore');
});

test.each([
  'stop the newsletter mails',
  'stop deleting my mail',
  'cancel my subscription to the restore newsletter',
  'restore the mail about the stop sign',
  'go on holiday',
  'continue',
  'find my resume',
  'restore the receipt from Litware',
  'show me what I deleted on Tuesday',
  'undo the restore',
  'cancel request 12',
  'show me the list of deleted mails',
  'the restore stopped',
])('“%s” names no order about a restore', (sentence) => {
  expect(ask(sentence, { lang: 'en' }).map(({ command }) => command)).toEqual([undefined]);
});

test('a long sentence is no order about a restore', () => {
  expect(wish(`stop ${'the my all those '.repeat(400)}`, { lang: 'en' }).perhaps).toBeUndefined();
  expect(wish('stop the restore of '.repeat(4), { lang: 'en' }).command).toBeUndefined();
});
