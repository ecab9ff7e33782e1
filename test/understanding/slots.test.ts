import { inResults, wish } from './ask';

describe('basis of a time', () => {
  const table: readonly (readonly [string, string, string | undefined])[] = [
    ['en', 'restore the mail I deleted on Monday', 'deleted'],
    ['en', 'yesterday I emptied the trash and lost mails', 'deleted'],
    ['en', 'the mail Anna sent me on Monday is gone', 'received'],
    ['en', 'restore a mail received last week', 'received'],
    ['en', 'restore the mail from Monday', 'either'],
    ['en', 'the mails from last week that I deleted', 'either'],
    ['en', 'restore mails', undefined],
    ['de', 'die Mail, die ich gestern gelöscht habe, wiederherstellen', 'deleted'],
    ['de', 'Mail wiederherstellen, die Anna gestern geschickt hat', 'received'],
    ['fr', "récupérer le mail que j'ai supprimé hier", 'deleted'],
    ['es', 'recuperar el correo que recibí ayer', 'received'],
  ];
  test.each(table)('%s: %s', (lang, sentence, basis) => expect(wish(sentence, { lang }).basis).toBe(basis));
});

describe('a day that is said', () => {
  test.each([
    ['en', 'the 3pm mail from last week', '2026-11-09', '2026-11-16'],
    ['en', 'restore the 9:30 am mail that came on Tuesday', '2026-11-17', '2026-11-18'],
    ['de', 'die Mail um 15 Uhr, sie war von letzter Woche', '2026-11-09', '2026-11-16'],
  ])('%s: wins over the day of an hour, "%s"', (lang, sentence, start, end) => {
    expect(wish(sentence, { lang })).toMatchObject({ start, end });
  });
});

describe('words of a time', () => {
  test('never become a sender', () => {
    expect(wish('restore the mail from Tuesday').from).toBeUndefined();
    expect(wish('alle Mails von gestern wiederherstellen', { lang: 'de' }).from).toBeUndefined();
    expect(wish('récupérer les mails de la semaine dernière', { lang: 'fr' }).from).toBeUndefined();
  });
  test('give way to names and positions', () => {
    expect(wish('kun je de mail van Jan de Vries terughalen', { lang: 'nl' })).toMatchObject({
      from: ['Jan de Vries'],
    });
    expect(inResults('le deuxième', 'fr').start).toBeUndefined();
    expect(wish('Guten Morgen', { lang: 'de' })).toMatchObject({ intent: 'greeting' });
  });
});

describe('senders', () => {
  test.each([
    ['en', 'restore mails from Anna and Tom', ['Anna', 'Tom']],
    ['en', 'restore mails from anna, tom or sue', ['anna', 'tom', 'sue']],
    ['en', 'restore Anna’s mail', ['Anna']],
    ['en', 'recover the email by Dr. Watson', ['Dr. Watson']],
    ['en', 'recover mail from ops@contoso.com', ['ops@contoso.com']],
    ['en', 'recover mail from "Jane Doe"', ['Jane Doe']],
    ['en', 'recover the mail that my boss sent', ['boss']],
    ['en', 'recover mail from the sales team', ['sales team']],
    ['de', 'Mail von Ursula von der Leyen wiederherstellen', ['Ursula von der Leyen']],
    ['fr', "récupérer le mail d'Angela", ['Angela']],
    ['es', 'recuperar el correo que me mandó Ana', ['Ana']],
    ['it', 'recupera i messaggi dalla banca', ['banca']],
  ] as const)('%s: %s', (lang, sentence, from) => expect(wish(sentence, { lang }).from).toEqual(from));

  test.each([
    'restore my mail from the trash',
    'restore mails deleted from my phone',
    'restore messages from the Projects folder',
    'restore mail from the sales mailbox',
  ])('are not read from places: %s', (sentence) => expect(wish(sentence).from).toBeUndefined());
});

describe('folders', () => {
  test.each([
    ['the mail vanished from my inbox', 'inbox'],
    ['mails from the folder Projects are gone', 'Projects'],
    ['restore mail out of the "Tax 2025" folder', 'Tax 2025'],
    ['the mail was in a folder called road maps and is lost', 'road maps'],
    ['my junk folder is empty, I deleted it all', 'junkemail'],
    ['emails missing in the archive', 'archive'],
    ['the emails in the "REPLY" folder disappeared', 'REPLY'],
  ])('%s', (sentence, folder) => expect(wish(sentence)).toMatchObject({ intent: 'recover', folder }));

  test.each([
    'put the deleted mail back into my inbox',
    'the mail is gone, it is not in deleted items',
    'I looked in junk but the mail is lost',
  ])('destinations and places already searched are none: %s', (sentence) =>
    expect(wish(sentence).folder).toBeUndefined(),
  );
});

// prettier-ignore
describe('folders in other words', () => {
  test.each([
    ['en', 'I deleted a subfolder of the archive called Lease 2019', 'Lease 2019'],
    ['de', 'Unterordner vom Archiv namens Miete 2019 gelöscht', 'Miete 2019'],
    ['fr', "j'ai supprimé un sous-dossier de l'archive nommé Bail 2019", 'Bail 2019'],
    ['es', 'borré una subcarpeta del archivo llamada Alquiler 2019', 'Alquiler 2019'],
    ['it', "ho cancellato una sottocartella dell'archivio chiamata Affitto 2019", 'Affitto 2019'],
    ['nl', 'subfolder van het archief genaamd Huur 2019 verwijderd', 'Huur 2019'],
    ['pt', 'apaguei uma subpasta do arquivo chamada Renda 2019', 'Renda 2019'],
  ])('a folder named behind where it lies: %s: %s', (lang, sentence, folder) => {
    expect(wish(sentence, { lang })).toMatchObject({ intent: 'recover', folder });
    expect(wish(sentence, { lang })).not.toHaveProperty('start');
  });

  test.each([
    ['en', 'I hit the bin icon on the mail from Anna, get it back'],
    ['de', 'Ich habe auf den Papierkorb-Knopf gedrückt, die Mail von Anna ist weg'],
    ['fr', "j'ai cliqué sur l'icône de la corbeille, le mail d'Anna a disparu"],
    ['es', 'le di al botón de la papelera y perdí el correo de Ana'],
    ['it', "ho premuto l'icona del cestino, la mail di Anna è sparita"],
    ['ja', 'ゴミ箱アイコンを押してしまいました、田中さんからのメール'],
  ])('what was pressed is none: %s: %s', (lang, sentence) =>
    expect(wish(sentence, { lang })).not.toHaveProperty('folder'),
  );

  test.each([
    ['Zet mijn postvak in juridische bewaring', undefined],
    ['mijn postvak in is leeg', 'inbox'],
  ])('nl: the inbox ends in a preposition: %s', (sentence, folder) =>
    expect(wish(sentence, { lang: 'nl' }).folder).toBe(folder),
  );
});

test('Dutch "zat" is a verb before an article, and Saturday before a date', () => {
  expect(wish('prullenbak geleegd, zat een pakbon in van PostNL', { lang: 'nl' })).not.toHaveProperty(
    'start',
  );
  expect(wish('de mail van zat 14 november is weg', { lang: 'nl' }).start).toBe('2026-11-14');
});

describe('qualities', () => {
  test.each([
    ['restore mails with attachments', { hasAttachments: true }],
    ['restore mails without attachments', { hasAttachments: false }],
    ['restore the mail with the PDF from Bob', { hasAttachments: true, attachmentTypes: ['pdf'] }],
    ['restore unread mail', { unread: true }],
    ['restore flagged mail', { flagged: true }],
    ['restore mails over 10 MB', { largerThan: 10_000_000 }],
    ['restore all mails', { all: true }],
    ['i deleted a meeting by mistake', { itemType: 'event' }],
    ['my contacts are gone', { itemType: 'contact' }],
  ])('%s', (sentence, slots) => expect(wish(sentence)).toMatchObject({ intent: 'recover', ...slots }));

  test.each([
    ['en', 'a mail is gone. sender lab@contoso.com. thats all i know', undefined],
    ['de', 'Mail von Anna weg, das ist alles, was ich weiß', undefined],
    ['es', 'perdí un correo de Ana, es todo lo que sé', undefined],
    ['nl', 'mail van Anna weg, dat is alles wat ik weet', undefined],
    ['en', 'restore all mails I know were there', true],
    ['en', 'restore all, so that I can work', true],
  ])('all that is known is not all mail: %s: %s', (lang, sentence, all) =>
    expect(wish(sentence, { lang }).all).toBe(all),
  );

  test('a format wanted is no attachment', () => {
    expect(wish('export all mails as a single PDF').hasAttachments).toBeUndefined();
  });
});

describe('mailboxes', () => {
  test.each([
    ['en', "put Anna's mailbox on litigation hold", 'Anna'],
    ['en', 'litigation hold for peter@contoso.com', 'peter@contoso.com'],
    ['en', 'export the sales mailbox', 'sales'],
    ['de', 'Postfach von Meier einfrieren wegen Rechtsstreit', 'Meier'],
    ['es', 'exportar el buzón de ventas@contoso.com', 'ventas@contoso.com'],
    ['en', 'request: litigation hold, custodian Amara Nwosu, matter 12', 'Amara Nwosu'],
    ['de', 'Litigation Hold bitte, Verwahrer: Amara Nwosu', 'Amara Nwosu'],
    ['es', 'retención legal, custodio Amara Nwosu', 'Amara Nwosu'],
    ['fr', 'conservation légale pour le dépositaire Amara Nwosu', 'Amara Nwosu'],
    ['it', 'blocco legale, custode Amara Nwosu', 'Amara Nwosu'],
    ['nl', 'juridische bewaring, bewaarder Amara Nwosu', 'Amara Nwosu'],
  ])('%s: %s', (lang, sentence, mailbox) => expect(wish(sentence, { lang })).toMatchObject({ mailbox }));
  test('a mailbox spoken of is no topic', () => {
    const hold = wish('conservation légale sur la boîte de Mme Delcourt', { lang: 'fr' });
    expect(hold).toMatchObject({ intent: 'hold', mailbox: 'Delcourt' });
    expect(hold.words).toBeUndefined();
  });
  test('one’s own is none', () => expect(wish('export my mailbox').mailbox).toBeUndefined());
});

describe('typing errors', () => {
  test.each([
    'recvoer my delted emial',
    'restroe the mesages',
    'pls undelet my mails',
    'i accidentaly deletd an e-mail',
    'my emials dissapeared',
    'retreive my mails',
  ])('%s', (sentence) => expect(wish(sentence, { lang: 'en' }).intent).toBe('recover'));

  test.each(['restart my computer', 'recorder broken', 'i elected a new president', 'remail'])(
    'are not seen where there are none: %s',
    (sentence) => expect(wish(sentence, { lang: 'en' }).intent).toBe('other'),
  );
});

describe('attachments told in other words', () => {
  test.each([
    ['en', 'mails with files', true],
    ['de', 'Mails, an denen eine Datei hing', true],
    ['fr', 'seulement ceux avec un trombone', true],
    ['es', 'el correo con un fichero', true],
    ['pt', 'o email com um ficheiro', true],
    ['it', 'la mail con un file', true],
    ['nl', 'de mail met een bestand', true],
    ['ja', 'ファイルが付いたメールを復元して', true],
    ['ja', '添付なしのメールを復元して', false],
    ['zh', '恢复带文件的邮件', true],
  ])('%s: %s', (lang, sentence, has) => {
    expect(wish(sentence, { lang, context: 'results' }).hasAttachments).toBe(has);
  });
});

describe('sizes in words', () => {
  test.each([
    ['en', 'restore mails bigger than two megabytes', 2e6],
    ['fr', 'récupère les mails de plus de 3 megaoctets', 3e6],
    ['en', 'restore mails over 5 MB', 5e6],
  ])('%s: %s', (lang, sentence, bytes) => expect(wish(sentence, { lang }).largerThan).toBe(bytes));
});

describe('what a choice leaves out', () => {
  test.each([
    ['en', 'all except 2 to 4', ['2', '3', '4']],
    ['ja', '請求書以外すべて', ['請求書']],
    ['ja', 'ボブさんからのもの以外全部', ['ボブ']],
  ])('%s: %s', (lang, sentence, except) => expect(inResults(sentence, lang).except).toEqual(except));
});
