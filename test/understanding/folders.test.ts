import { wish } from './ask';

type Row = readonly [lang: string, sentence: string, folder: string | undefined];

// prettier-ignore
describe('the folder the mail was in', () => {
  test.each<Row>([
    ['en', "the mails that were in 'Old Stuff' are gone", 'Old Stuff'],
    ['en', 'emails I filed under Taxes are gone', 'Taxes'],
    ['de', 'die Mails, die ich unter Garten abgelegt habe, sind weg', 'Garten'],
    ['en', 'my folder Insurance claims is gone', 'Insurance claims'],
    ['en', 'mails in the folder Newsletters were deleted', 'Newsletters'],
    ['en', 'mails in subfolder Inbox\\Leases are missing', 'Leases'],
    ['it', 'la cartella Lavoro/Verbali 2020 è vuota', 'Verbali 2020'],
    ['en', "subfolders of 'Members' are missing", 'Members'],
    ['fr', 'Sous-dossiers manquants dans Clients Sud', 'Clients Sud'],
    ['de', 'Unterordner in Kunden Süd fehlen', 'Kunden Süd'],
    ['nl', "submappen van 'Leden Oost' verdwenen", 'Leden Oost'],
    ['fr', "un dossier a disparu, il s'appelait Jardin", 'Jardin'],
    ['de', 'ein Ordner ist weg, er hieß Ahnenforschung', 'Ahnenforschung'],
    ['ja', '「町会」というフォルダが消えました', '町会'],
    ['zh', '名为“租户”的文件夹不见了', '租户'],
    ['de', 'meine Mail an die Vermieterin ist nicht mehr unter Gesendet', 'sentitems'],
    ['pt', 'apaguei o email dos enviados', 'sentitems'],
    ['it', "in inviati non c'è più la mail a Piero", 'sentitems'],
    ['ja', '依頼メールが送信済みにありません', 'sentitems'],
    ['zh', '邮件在已发送里没有了', 'sentitems'],
    ['fr', "mon mail n'est plus dans ma boîte de réception", 'inbox'],
    ['fr', 'remettre un mail de la corbeille dans la boîte de réception', 'deleteditems'],
    ['nl', 'mijn ongewenste map is geleegd', 'junkemail'],
  ])('%s: %s', (lang, sentence, folder) => expect(wish(sentence, { lang }).folder).toBe(folder));

  test.each<Row>([
    ['en', 'the mail with the shipping labels is gone', undefined],
    ['en', 'I deleted a mail, thinking it was spam', undefined],
    ['en', "my mail is gone. It's not in the bin", undefined],
    ['fr', "j'ai perdu un mail, j'ai dû cliquer sur la corbeille", undefined],
    ['nl', 'ik heb de lokale mappen weggegooid', undefined],
  ])('is not named in %s: %s', (lang, sentence, folder) => expect(wish(sentence, { lang }).folder).toBe(folder));
});
