import { understand } from '../../src/understanding';

const REFERENCE = '2026-11-22T10:00:00';

const wishOf = (text: string, context?: 'results') =>
  understand(text, { reference: REFERENCE, ...(context && { context }) })[0];

/** What a sentence asks about; where that is an intent of its own, it needs no topic beside it. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  retention: [
    'how long do I have?',
    'How much time do I have left?',
    'Wie lange habe ich noch?',
    'Combien de temps me reste-t-il ?',
    '¿Cuánto tiempo me queda?',
    '我还有多久？',
  ],
  'retention-tags': [
    'what happens with the mail in the folder Projects?',
    'What happens to the messages in my Inbox?',
    'when will the folder Inbox/Projects be deleted?',
    'what is the retention tag of Inbox/Projects?',
    'why was my mail moved to the archive?',
    'Was passiert mit dem Ordner Projekte?',
    'Warum wurden meine Mails automatisch ins Archiv verschoben?',
    'Que deviennent les mails du dossier Projets ?',
    '¿Qué pasa con los correos de la carpeta Proyectos?',
    'Cosa succede alle mail nella cartella Progetti?',
    'Wat gebeurt er met de mails in de map Projecten?',
    'O que acontece com os e-mails na pasta Projetos?',
    '受信トレイのメールはどうなりますか？',
    '收件箱里的邮件会怎么样？',
  ],
  'single-item-recovery': [
    'what is single item recovery?',
    'What happens to purged mail?',
    'Was passiert mit endgültig gelöschten Mails?',
    'Was ist die Wiederherstellung einzelner Elemente?',
    "C'est quoi la récupération d'éléments uniques ?",
    '单个项目恢复是什么？',
  ],
  archive: [
    'where is my online archive?',
    'do I have an in-place archive?',
    'Can you look into my archive mailbox?',
    'Wo ist mein Onlinearchiv?',
    'Où est mon archive en ligne ?',
    '¿Dónde está mi archivo en línea?',
    "Dov'è il mio archivio online?",
    'Waar is mijn onlinearchief?',
    'オンラインアーカイブはどこですか？',
    '我的在线存档在哪里？',
  ],
  holds: [
    'am I on hold?',
    'is my mailbox on litigation hold?',
    'Do I have a hold on my mailbox?',
    'Bin ich auf Hold?',
    'Ist mein Postfach auf Litigation Hold?',
    'Est-ce que ma boîte est en conservation légale ?',
    '我的邮箱是否处于诉讼保留状态？',
  ],
  'in-place-hold': [
    'what is an In-Place Hold?',
    'put an in-place hold on my mailbox',
    'Was ist ein In-Place Hold?',
    'インプレース保持とは何ですか？',
  ],
  departed: [
    'a colleague left',
    'A colleague is leaving: what should we do?',
    'Anna is leaving, what happens with her mailbox?',
    'what to do when an employee leaves the company?',
    'Ein Kollege hat die Firma verlassen, was muss ich tun?',
    'Un collègue quitte l’entreprise, que faire ?',
    'Un compañero se va, ¿qué debemos hacer?',
    'Een collega vertrekt, wat moeten we doen?',
    '同事离职了怎么办？',
    '同僚が退職します。どうすればいいですか？',
  ],
  'point-in-time': [
    'can you restore my mailbox to last Monday?',
    'Can you roll my mailbox back to last week?',
    'I want my mailbox as it was on Friday',
    'Kannst du mein Postfach auf den Stand von letzter Woche bringen?',
    'Peux-tu remettre ma boîte comme la semaine dernière ?',
    '能把我的邮箱恢复到上周的状态吗？',
  ],
  'outlook-file': [
    'how do I back up Outlook to a pst file?',
    'How do I save my mail as a PST?',
    'Wie speichere ich mein Postfach als PST?',
    'Comment sauvegarder Outlook dans un fichier PST ?',
    'Come salvo la posta in un file PST?',
  ],
  'outlook-recovery': [
    'how do I recover deleted items in Outlook on the web?',
    'How can I restore mail in Outlook myself?',
    'Wie stelle ich gelöschte Elemente in Outlook wieder her?',
    'Comment récupérer des éléments supprimés dans Outlook ?',
  ],
  'deleted-event': [
    'recover my deleted meeting',
    'I accidentally deleted an appointment',
    'I deleted a meeting from my calendar',
    'Ich habe einen Termin gelöscht',
    "J'ai supprimé un rendez-vous",
    'He borrado una reunión',
    'Ho cancellato una riunione dal calendario',
    'Eliminei uma reunião do calendário',
    'Ik heb een afspraak verwijderd',
    '会議を削除してしまいました',
    '我删除了一个会议',
  ],
  'deleted-contact': [
    'restore my deleted contact Anna',
    'my contacts are gone',
    'Ich habe einen Kontakt gelöscht',
    "J'ai supprimé un contact",
    'He borrado un contacto',
    'Ho eliminato un contatto',
    'Apaguei um contacto',
    'Ik heb een contact verwijderd',
    '連絡先を削除してしまいました',
    '我删除了一个联系人',
  ],
  'deleted-task': [
    'recover the task I deleted yesterday',
    'Ich habe eine Aufgabe gelöscht',
    "J'ai supprimé une tâche",
    'He borrado una tarea',
    'Ik heb een taak verwijderd',
  ],
  'deleted-note': ['my sticky notes disappeared', 'I deleted my notes', 'Ich habe eine Notiz gelöscht'],
  'removed-attachment': [
    'I removed the attachment from a mail',
    'get back the attachment I deleted from a mail',
    'I deleted the attachment from an email, can I get it back?',
    'I removed the attachment from the mail from Anna last week',
    'Ich habe den Anhang aus einer Mail entfernt',
    "J'ai supprimé la pièce jointe d'un mail",
    'Eliminé el archivo adjunto de un correo',
    "Ho rimosso l'allegato da una mail",
    'Removi o anexo de um e-mail',
    'Ik heb de bijlage verwijderd uit een mail',
    'メールの添付ファイルを削除してしまいました',
    '我删除了附件',
  ],
  'shared-mailbox': [
    'Can you look in a shared mailbox?',
    'Kannst du in ein freigegebenes Postfach schauen?',
    'Peux-tu chercher dans une boîte partagée ?',
    '¿Puedes mirar en un buzón compartido?',
    'Puoi guardare in una casella condivisa?',
    'Kun je in een gedeeld postvak kijken?',
    '共有メールボックスを検索できますか？',
    '你能查看共享邮箱吗？',
  ],
  'on-premises': [
    'our mailboxes are on premises',
    'how do I back up Exchange Server?',
    'Can you reach mailboxes on Exchange Server?',
    'Wie sichere ich Exchange Server?',
    'Nos boîtes sont sur site, que faire ?',
  ],
};

const asked = Object.entries(QUESTIONS).flatMap(([topic, sentences]) =>
  sentences.map((sentence) => ({ topic, sentence })),
);

test.each(asked)('“$sentence” asks about $topic', ({ topic, sentence }) => {
  const wish = wishOf(sentence);
  expect(wish?.topic ?? wish?.intent).toBe(topic);
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
