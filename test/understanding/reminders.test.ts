import { type Language } from '../../src/domain/language';
import { type ReminderOrder } from '../../src/understanding/intent';
import { leastCpuMs } from '../support/least-cpu';
import { ask, wish } from './ask';

type Lines = Readonly<Partial<Record<ReminderOrder, readonly string[]>>>;

const ORDERS: Readonly<Record<Language, Lines>> = {
  en: {
    remind: ['tell me before it is gone', 'Tell me before it’s gone!', 'remind me before my deleted mails vanish', 'please remind me before my deleted emails are gone for good', 'warn me before something disappears', 'let me know before it is too late', 'can you notify me before my messages are permanently deleted?', 'I want to be reminded before my mails expire', 'turn on the reminders', 'remind me before it vanishes', 'warn me when messages are about to vanish', 'tell me in time before they are gone', 'send me a reminder before my deleted mail is gone'],
    'weekly-digest': ['send me a weekly digest of what will vanish', 'Send me a weekly digest of what will vanish soon, please', 'a weekly overview of what vanishes', 'weekly digest', 'I’d like a weekly summary of deleted mails that will be gone', 'tell me every week what will vanish', 'give me a weekly report of the messages that are about to vanish', 'every monday tell me what vanishes'],
    'stop-reminders': ['stop the reminders', 'stop reminding me', "don't remind me any more", 'Don’t remind me anymore.', 'do not remind me again', 'no more reminders', 'turn off reminders', 'turn the reminders off', 'cancel all reminders please', 'I don’t want any more reminders', 'unsubscribe', 'unsubscribe me from the reminders'],
    'only-digest': ['only the weekly digest', 'just the weekly overview please'],
    'only-reminders': ['only the reminders', 'only remind me before it is gone'],
    'stop-digest': ['stop the weekly digest', 'no more weekly digests', 'cancel my weekly summary'],
    'show-reminders': ['am I being reminded?', 'are the reminders on?', 'do you remind me before it is gone?', 'my reminders', 'will I be reminded before my mails vanish?', 'when do you remind me?', 'show me my reminders', 'change my reminders'],
  },
  de: {
    remind: ['sag mir Bescheid, bevor es weg ist', 'Erinnere mich, bevor meine gelöschten Mails verschwinden', 'Bitte warnen Sie mich, bevor Nachrichten endgültig gelöscht werden', 'gib mir Bescheid bevor die Mails weg sind', 'ich möchte erinnert werden, bevor meine Mails verschwinden', 'erinnere mich kurz bevor etwas verschwindet', 'Erinnerungen einschalten', 'kannst du mich warnen, bevor meine E-Mails endgültig weg sind?'],
    'weekly-digest': ['schick mir eine wöchentliche Übersicht, was verschwindet', 'schicken Sie mir einen wöchentlichen Bericht über das, was bald verschwindet', 'Wochenübersicht', 'ich möchte eine wöchentliche Zusammenfassung', 'sag mir jede Woche, was verschwindet'],
    'stop-reminders': ['stopp die Erinnerungen', 'erinnere mich nicht mehr', 'keine Erinnerungen mehr', 'Erinnerungen ausschalten', 'ich will nicht mehr erinnert werden', 'hör auf, mich zu erinnern', 'bestelle die Erinnerungen ab'],
    'only-digest': ['nur die wöchentliche Übersicht'],
    'only-reminders': ['nur die Erinnerungen'],
    'stop-digest': ['keine Wochenübersicht mehr'],
    'show-reminders': ['werde ich erinnert?', 'erinnerst du mich?', 'sind die Erinnerungen an?', 'meine Erinnerungen', 'werde ich erinnert, bevor etwas verschwindet?'],
  },
  fr: {
    remind: ['préviens-moi avant que ce soit perdu', 'rappelle-moi avant que mes mails supprimés disparaissent', "prévenez-moi avant qu'il soit trop tard", 'avertis-moi avant que mes messages ne disparaissent définitivement', 'je voudrais être prévenu avant que mes mails disparaissent', 'activer les rappels'],
    'weekly-digest': ['envoie-moi un résumé hebdomadaire de ce qui va disparaître', 'résumé hebdomadaire', 'je voudrais un récapitulatif hebdomadaire', 'dis-moi chaque semaine ce qui va disparaître'],
    'stop-reminders': ['arrête les rappels', 'arrêtez de me rappeler', 'ne me rappelle plus', 'plus de rappels', 'je ne veux plus de rappels', 'ne me préviens plus'],
    'only-digest': ['seulement le résumé hebdomadaire'],
    'only-reminders': ['seulement les rappels'],
    'stop-digest': ['arrête le résumé hebdomadaire'],
    'show-reminders': ['est-ce que je suis prévenu ?', 'est-ce que tu me préviens ?', 'mes rappels', 'les rappels sont-ils activés ?', 'suis-je prévenue avant que mes mails disparaissent ?'],
  },
  es: {
    remind: ['avísame antes de que desaparezca', 'recuérdame antes de que desaparezcan mis correos eliminados', 'avísame antes de que mis correos borrados desaparezcan para siempre', 'avíseme antes de que sea demasiado tarde', 'quiero que me avises antes de que se pierdan mis correos', 'activa los recordatorios'],
    'weekly-digest': ['mándame un resumen semanal de lo que va a desaparecer', 'resumen semanal', 'envíame un informe semanal de los correos que van a desaparecer', 'dime cada semana lo que va a desaparecer'],
    'stop-reminders': ['para los recordatorios', 'no me recuerdes más', 'no me avises más', 'basta de avisos', 'deja de enviarme recordatorios', 'cancela los avisos', 'ya no quiero recordatorios'],
    'only-digest': ['solo el resumen semanal'],
    'only-reminders': ['sólo los recordatorios'],
    'stop-digest': ['cancela el resumen semanal'],
    'show-reminders': ['¿me estás avisando?', '¿me avisarás antes de que desaparezca?', 'mis recordatorios', '¿están activados los recordatorios?'],
  },
  pt: {
    remind: ['avise-me antes que desapareça', 'me avise antes que suma', 'lembra-me antes de os meus e-mails apagados desaparecerem', 'avisa-me antes que os meus e-mails desapareçam', 'quero ser avisado antes que meus e-mails desapareçam para sempre', 'ativar os lembretes'],
    'weekly-digest': ['envia-me um resumo semanal do que vai desaparecer', 'resumo semanal', 'me mande um relatório semanal', 'me diga toda semana o que vai desaparecer'],
    'stop-reminders': ['pare os lembretes', 'não me lembre mais', 'não me avises mais', 'pare de me avisar', 'cancelar os avisos', 'não quero mais lembretes'],
    'only-digest': ['só o resumo semanal'],
    'only-reminders': ['apenas os lembretes'],
    'stop-digest': ['cancela o resumo semanal'],
    'show-reminders': ['estou sendo avisado?', 'você me avisa antes que desapareça?', 'meus lembretes', 'os lembretes estão ativos?'],
  },
  it: {
    remind: ['avvisami prima che sparisca', 'ricordamelo prima che le mie mail cancellate spariscano', 'avvertimi prima che i messaggi vadano persi', 'avvisami prima che sia troppo tardi', 'vorrei essere avvisato prima che le mail scompaiano', 'attiva i promemoria'],
    'weekly-digest': ['mandami un riepilogo settimanale di ciò che sparirà', 'riepilogo settimanale', 'vorrei un riassunto settimanale', 'dimmi ogni settimana cosa sparirà'],
    'stop-reminders': ['ferma i promemoria', 'non avvisarmi più', 'non ricordarmelo più', 'basta promemoria', 'smetti di avvisarmi', 'niente più promemoria'],
    'only-digest': ['solo il riepilogo settimanale'],
    'only-reminders': ['solo i promemoria'],
    'stop-digest': ['annulla il riepilogo settimanale'],
    'show-reminders': ['vengo avvisato?', 'mi avviserai prima che sparisca?', 'i miei promemoria', 'i promemoria sono attivi?'],
  },
  nl: {
    remind: ['waarschuw me voordat het weg is', 'herinner me voordat mijn verwijderde mails verdwijnen', 'laat het me weten voordat het weg is', 'waarschuw me voordat mijn berichten definitief verdwijnen', 'geef me een seintje voordat de mails weg zijn', 'zet de herinneringen aan'],
    'weekly-digest': ['stuur me een wekelijks overzicht van wat er verdwijnt', 'weekoverzicht', 'ik wil een wekelijkse samenvatting', 'vertel me elke week wat er verdwijnt'],
    'stop-reminders': ['stop de herinneringen', 'herinner me er niet meer aan', 'herinner me niet meer', 'geen herinneringen meer', 'stop met herinneren', 'zet de herinneringen uit', 'ik wil geen herinneringen meer'],
    'only-digest': ['alleen het wekelijks overzicht'],
    'only-reminders': ['alleen de herinneringen'],
    'stop-digest': ['stop het weekoverzicht'],
    'show-reminders': ['word ik herinnerd?', 'herinner je me voordat het weg is?', 'mijn herinneringen', 'staan de herinneringen aan?'],
  },
  ja: {
    remind: ['消える前に教えて', '削除したメールが消える前に知らせてください', 'メールが完全に消える前にリマインドして', 'なくなる前に通知してください'],
    'weekly-digest': ['消えるメールの週次まとめを送って', '毎週、何が消えるか教えて', '週次ダイジェスト', '週間レポートを送ってください'],
    'stop-reminders': ['リマインダーを止めて', 'もう知らせないで', '通知を停止してください', 'リマインダーはもういりません', 'リマインドしないでください'],
    'only-digest': ['週次まとめだけにして'],
    'only-reminders': ['リマインダーだけにして'],
    'stop-digest': ['週次まとめを止めて'],
    'show-reminders': ['リマインダーはオンですか', 'リマインドされますか？', 'リマインダーを見せて'],
  },
  zh: {
    remind: ['消失前告诉我', '在我删除的邮件消失之前提醒我', '邮件彻底消失前请通知我', '提醒我在邮件消失之前'],
    'weekly-digest': ['给我发一份每周摘要', '每周告诉我有哪些邮件将要消失', '每周汇总', '发送即将消失的邮件的每周摘要'],
    'stop-reminders': ['停止提醒', '不要再提醒我了', '别再提醒我', '取消提醒', '关闭提醒'],
    'only-digest': ['只要每周摘要'],
    'only-reminders': ['只要提醒'],
    'stop-digest': ['取消每周摘要'],
    'show-reminders': ['我会被提醒吗？', '会提醒我吗', '我的提醒', '提醒开着吗'],
  },
}; // prettier-ignore

const linesOf = Object.entries(ORDERS).flatMap(([lang, orders]) =>
  Object.entries(orders).flatMap(([order, sentences]) =>
    sentences.map((sentence) => [lang, sentence, order] as const),
  ),
);

test.each(linesOf)('%s: “%s” is the order %s', (lang, sentence, order) => {
  for (const context of ['results', undefined] as const) {
    const wishes = ask(sentence, { lang, ...(context && { context }) });
    expect(wishes).toMatchObject([{ intent: 'other', command: order }]);
  }
});

test.each(linesOf)('%s: “%s” is understood by the reader’s locale alone', (lang, sentence, order) => {
  expect(wish(sentence, { locale: lang }).command).toBe(order);
});

/** Sentences that ask for the mail itself, and how many days they look ahead. */
const SHOWN: Readonly<Record<Language, readonly (readonly [string, number])[]>> = {
  en: [['show me what vanishes this week', 7], ['what vanishes within 3 days?', 3], ['what vanishes soon', 7], ['which mails vanish in the next two weeks', 14], ['show me the mails that will be gone tomorrow', 2], ['what will vanish today?', 1], ['show me what vanishes within 7 days', 7], ['which messages are about to vanish?', 7]],
  de: [['zeig mir, was diese Woche verschwindet', 7], ['was verschwindet in 3 Tagen?', 3], ['welche Mails verschwinden bald', 7], ['zeig mir, was in den nächsten zwei Wochen verschwindet', 14], ['zeige mir was bald weg ist', 7], ['was verschwindet heute', 1]],
  fr: [['montre-moi ce qui va disparaître cette semaine', 7], ["qu'est-ce qui disparaît dans 3 jours", 3]],
  es: [['muéstrame lo que va a desaparecer esta semana', 7], ['¿qué correos van a desaparecer en 3 días?', 3], ['muéstreme lo que desaparece en los próximos 3 días', 3]],
  pt: [['mostra-me o que vai desaparecer esta semana', 7], ['o que desaparece em 3 dias?', 3]],
  it: [['mostrami cosa sparirà questa settimana', 7], ['cosa sparisce nei prossimi 3 giorni?', 3]],
  nl: [['laat zien wat er deze week verdwijnt', 7], ['wat verdwijnt binnen 3 dagen?', 3]],
  ja: [['今週消えるメールを見せて', 7], ['3日以内に消えるメールを見せて', 3]],
  zh: [['给我看这周会消失的邮件', 7], ['显示3天内将要消失的邮件', 3]],
}; // prettier-ignore

const shown = Object.entries(SHOWN).flatMap(([lang, rows]) => rows.map((row) => [lang, ...row] as const));

test.each(shown)('%s: “%s” looks for what vanishes within %d days', (lang, sentence, days) => {
  expect(ask(sentence, { lang })).toEqual([
    { intent: 'recover', confidence: 0.95, language: lang, vanishing: days },
  ]);
});

test.each([
  'remind me to call Anna',
  'set a reminder for 5 pm',
  'tell me a joke before it is too late to laugh about Anna',
  'remind me before the meeting with Anna',
  'my mails have vanished',
  'my mail is gone',
  'my mails are gone',
  'all my messages are lost',
  'the mails are gone for good',
  'what vanished last week?',
  'show me the mails that vanished this week',
  'the mail about the reminder from Anna is gone',
  'restore the weekly digest',
  'find the weekly digest I deleted',
  'find the reminder from Fabrikam that is gone',
  'stop the newsletter',
  'tell me what I deleted on Tuesday',
  'show me what I deleted this week',
  'it is gone',
  'all my mail is gone',
  'show me the mail that disappeared before Christmas',
  'export my mail before it is gone',
  'put a hold on my mailbox before it is deleted',
  'approve 12 before it is too late',
])('“%s” says nothing about reminders', (sentence) => {
  const [first] = ask(sentence, { lang: 'en' });
  expect([first?.vanishing, ORDERS.en[first?.command as ReminderOrder]]).toEqual([undefined, undefined]);
});

test('a long sentence says nothing about reminders, and costs no time', () => {
  const long = `remind me before ${'my deleted mails '.repeat(120)}vanish`;
  expect(wish(long, { lang: 'en' }).command).toBeUndefined();
  const almost = `remind me before ${'all of the '.repeat(10)}x`;
  // What is tried again for each of its words would cost a thousand times as much.
  const cost = leastCpuMs(() => wish(almost, { lang: 'en' }));
  expect(cost).toBeLessThan(100 * leastCpuMs(() => wish('remind me before it is gone', { lang: 'en' })));
});
