import { expectWhoAndWhat, wish } from './ask';

/** Language, sentence, who wrote, what about: both as the sentence has them, and nobody and nothing else. */
type Row = readonly [lang: string, sentence: string, from: readonly string[], words: readonly string[]];

// prettier-ignore
describe('in the style of a telegram', () => {
  test.each<Row>([
    ['en', 'mail bank contract gone', ['bank'], ['contract']],
    ['en', 'lost mail tom parking permit', ['tom'], ['parking permit']],
    ['en', 'restore: mails priya, budget 2026', ['priya'], ['budget 2026']],
    ['en', 'mail tax office statement deleted by mistake', ['tax office'], ['statement']],
    ['en', 'invoice Northwind deleted', ['Northwind'], ['invoice']],
    ['en', 'hotel booking Lisbon', [], []],
    ['de', 'Mail Bank Vertrag weg', ['Bank'], ['Vertrag']],
    ['de', 'mail petra urlaubsplan gelöscht', ['petra'], ['urlaubsplan']],
    ['fr', 'mail banque contrat disparu', ['banque'], ['contrat']],
    ['fr', 'récupérer mail sophie objet vacances', ['sophie'], ['vacances']],
    ['es', 'correo banco contrato borrado', ['banco'], ['contrato']],
    ['es', 'recuperar correo ana asunto vacaciones', ['ana'], ['vacaciones']],
    ['pt', 'email banco contrato sumiu', ['banco'], ['contrato']],
    ['it', 'mail banca contratto sparita', ['banca'], ['contratto']],
    ['nl', 'mail lotte onderwerp vakantie terughalen', ['lotte'], ['vakantie']],
  ])('%s: %s', expectWhoAndWhat);

  test.each<Row>([
    ['en', 'mail server gone', [], []],
    ['fr', 'mails professionnels perdus', [], []],
    ['es', 'correos corporativos borrados', [], []],
  ])('and not where an adjective or a machine stands: %s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('who stands before the verb of sending', () => {
  test.each<Row>([
    ['en', "The landlord's lawyer wrote to me about the deposit and that mail is gone", ["landlord's lawyer"], ['deposit']],
    ['en', 'can\'t find the email our accountant sent about the VAT return', ['accountant'], ['VAT return']],
    ['de', 'die Nachricht, die unser Steuerberater letzte Woche zum Jahresabschluss geschickt hat, ist weg', ['Steuerberater'], ['Jahresabschluss']],
    ['de', 'Der Anwalt meines Vermieters hat mir wegen der Kaution geschrieben und ich habe die Mail gelöscht', ['Anwalt meines Vermieters'], ['Kaution']],
    ['de', 'Die Kollegin aus dem Einkauf hatte mir eine Preisliste gemailt, die ich gelöscht habe', ['Kollegin'], ['Preisliste']],
    ['fr', "L'avocat de mon propriétaire m'a écrit à propos de la caution et j'ai effacé son message", ['avocat de mon propriétaire'], ['caution']],
    ['es', 'El abogado de mi casero me escribió por la fianza, borré el mensaje', ['abogado de mi casero'], ['fianza']],
    ['pt', 'A professora da minha filha escreveu-me sobre o passeio e apaguei tudo', ['professora da minha filha'], ['passeio']],
    ['it', "L'avvocato del mio padrone di casa mi ha scritto per la caparra, ho eliminato il messaggio", ['avvocato del mio padrone di casa'], ['caparra']],
    ['nl', 'de mail die onze boekhouder vorige week over de btw heeft gestuurd is weg', ['boekhouder'], ['btw']],
    ['nl', 'De juf van mijn dochter schreef me over het schoolreisje en ik heb alles gewist', ['juf van mijn dochter'], ['schoolreisje']],
    ['zh', '房东的律师给我写的关于押金的邮件被我删了', ['房东的律师'], ['押金']],
  ])('%s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('what somebody sent', () => {
  test.each<Row>([
    ['en', 'find the mail where Mr. Patel sent the blood results', ['Mr. Patel'], ['blood results']],
    ['de', 'Lena hat mir Fotos vom Sommerfest geschickt, die Mail ist weg', ['Lena'], ['Fotos vom Sommerfest']],
    ['fr', "ma soeur m'avait envoyé des photos de vacances, j'ai supprimé le mail", ['soeur'], ['photos de vacances']],
    ['es', 'mi hermana me envió fotos de la boda y borré el correo', ['hermana'], ['fotos de la boda']],
    ['pt', 'minha irmã me mandou fotos do casamento e apaguei o email', ['irmã'], ['fotos do casamento']],
    ['it', 'mia sorella mi ha mandato le foto del matrimonio e ho cancellato la mail', ['sorella'], ['foto del matrimonio']],
    ['nl', "mijn zus had me foto's van de bruiloft gestuurd, mail gewist", ['zus'], ["foto's van de bruiloft"]],
    ['ja', '母が送ってきた結婚式の写真のメールを消してしまった', ['母'], ['結婚式の写真']],
    ['zh', '我姐姐给我发了婚礼照片，我把邮件删了', ['姐姐'], ['婚礼照片']],
  ])('%s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('what a mail tells', () => {
  test.each<Row>([
    ['en', 'where is the mail in which Tom wrote about the move', ['Tom'], ['move']],
    ['en', 'find the deleted mail where Ivan talks about the server move', ['Ivan'], ['server move']],
    ['de', 'Ich finde die Mail nicht mehr, in der Thomas den Umzug angekündigt hat', ['Thomas'], ['Umzug']],
    ['de', 'kann man die mail vom zahnarzt retten wo der kostenplan drin war', ['zahnarzt'], ['kostenplan']],
    ['fr', 'le message où Antoine parle du budget 2025 a disparu', ['Antoine'], ['budget 2025']],
    ['es', 'no encuentro el mensaje en el que Pablo hablaba del presupuesto', ['Pablo'], ['presupuesto']],
    ['pt', 'não encontro a mensagem em que o Pedro falava do orçamento', ['Pedro'], ['orçamento']],
    ['it', 'non trovo più il messaggio in cui Marco parlava del preventivo', ['Marco'], ['preventivo']],
    ['nl', 'Ik zoek de mails waarin Ruud en Sandra het nieuwe logo bespreken', ['Ruud', 'Sandra'], ['nieuwe logo']],
    ['nl', 'ik zoek een verwijderde mail die over de lekkage gaat', [], ['lekkage']],
    ['ja', '水漏れのことが書かれたメールを探しています、削除したみたいです', [], ['水漏れ']],
  ])('%s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('names of several words', () => {
  test.each<Row>([
    ['en', 'an important mail from our biggest client, Wide World Importers, was deleted', ['Wide World Importers'], []],
    ['en', 'pls recover mails frm quantity surveyor (geoff)', ['geoff'], []],
    ['en', 'restore the mail from Adventure Works', ['Adventure Works'], []],
    ['en', 'the mail from the Dutch office vanished', ['Dutch office'], []],
    ['en', 'restore mail from uncle Bob', ['uncle Bob'], []],
    ['de', 'Suche eine gelöschte Mail von jemandem namens Orhan, es ging um Ersatzteile', ['Orhan'], ['Ersatzteile']],
    ['de', 'Habe die Auftragsbestätigung der Schreinerei Vogt gelöscht', ['Schreinerei Vogt'], ['Auftragsbestätigung']],
    ['es', 'La factura que me envió Taller Hermanos Soto en octubre ha desaparecido', ['Taller Hermanos Soto'], ['factura']],
    ['pt', 'recupere os e-mails da Marta, do Jorge e da Helena', ['Marta', 'Jorge', 'Helena'], []],
    ['it', 'ho perso un\'email con allegato, mittente Parodi', ['Parodi'], []],
    ['ja', '鈴木さん、高橋さん、伊藤さんからのメールを戻してください', ['鈴木', '高橋', '伊藤'], []],
    ['ja', '株式会社コントソからの見積書が見当たりません', ['株式会社コントソ'], ['見積書']],
    ['zh', '请恢复张伟、刘洋和陈静的邮件', ['张伟', '刘洋', '陈静'], []],
  ])('%s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('titles and what mail holds', () => {
  test.each<Row>([
    ['en', 'deleted the wrong email, it was titled FW: Scaffold Audit Q3', [], ['Scaffold Audit Q3']],
    ['en', 'need email from dr. osei, subject line biopsy follow up', ['dr. osei'], ['biopsy follow up']],
    ['fr', 'le mail intitulé Planning de novembre a été effacé', [], ['Planning de novembre']],
    ['nl', 'De mail met als titel Rooster december is verdwenen', [], ['Rooster december']],
    ['en', 'I had an email from the estate agent with the floor plans attached - deleted by mistake', ['estate agent'], ['floor plans']],
    ['it', "dov'è finita la mail della direttrice con il calendario allegato?", ['direttrice'], ['calendario']],
    ['es', 'mensaje de la guardería sobre los horarios borrado esta mañana', ['guardería'], ['horarios']],
    ['de', 'bitte die nachricht von kathrin zur inventur zurückholen', ['kathrin'], ['inventur']],
    ['zh', '请恢复小李发的wifi密码那封邮件', ['小李'], ['wifi密码']],
  ])('%s: %s', expectWhoAndWhat);

  test('a bare year behind a document is no time', () => {
    expect(wish('restore the mail about the budget 2026', { lang: 'en' }).start).toBeUndefined();
    expect(wish('restore the mails from 2024', { lang: 'en' }).start).toBe('2024-01-01');
  });
});

// prettier-ignore
describe('verbs before their subject, forms of address, company names', () => {
  test.each<Row>([
    ['nl', 'Gisteren stuurde Femke me een vacature door en die heb ik verwijderd', ['Femke'], ['vacature']],
    ['de', 'Gestern schickte mir Anna die Preisliste, die ist jetzt gelöscht', ['Anna'], ['Preisliste']],
    ['es', 'Ayer Gonzalo me reenvió una oferta de empleo y la eliminé sin leerla', ['Gonzalo'], ['oferta de empleo']],
    ['it', "Ieri Chiara mi ha inoltrato un'offerta di lavoro e l'ho eliminata", ['Chiara'], ['offerta di lavoro']],
    ['es', 'se me borró el correo de doña Pilar con las escrituras del piso', ['doña Pilar'], ['escrituras del piso']],
    ['en', 'the mail with the login details got deleted, sender was Fourth Coffee', ['Fourth Coffee'], ['login details']],
    ['en', 'i lost all my mail on the new phone', [], []],
    ['en', 'lost msg: "Delivery 5512 delayed"', [], ['Delivery 5512 delayed']],
    ['de', 'Bitte die Mail „Inventur 2026“ vom Lagerleiter zurück', ['Lagerleiter'], ['Inventur 2026']],
    ['en', 'I deleted the email where the surveyor confirms the boundary', ['surveyor'], ['boundary']],
    ['nl', 'ik heb gewist wat Leonie me over het carpoolen had geschreven', ['Leonie'], ['carpoolen']],
    ['ja', '大野さんからの土地の図面が添付されたメールが消えました', ['大野'], ['土地の図面']],
  ])('%s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('nouns in a row, quotations and labels', () => {
  test.each<Row>([
    ['en', 'could somebody restore the sample shipment tracking emails please', [], ['sample shipment tracking']],
    ['en', 'fire door inspection from facilities deleted by mistake', ['facilities'], ['fire door inspection']],
    ['en', 'shift roster from Carla gone since Monday', ['Carla'], ['shift roster']],
    ['en', 'mail from hr deleted, subject "Re: Fwd: Sick leave Nowak"', ['hr'], ['Sick leave Nowak']],
    ['de', 'Betreff „AW: Elternzeit Nowak“, die Mail ist weg', [], ['Elternzeit Nowak']],
    ['fr', 'mail supprimé, objet « TR: Congé Nowak »', [], ['Congé Nowak']],
    ['en', 'my email got deleted (sender: ICML organisers)', ['ICML organisers'], []],
    ['de', 'Mail gelöscht (Absender: IHK organisation)', ['IHK organisation'], []],
    ['en', 'find mail: from Lena Brandt, parking permit, deleted', ['Lena Brandt'], ['parking permit']],
    ['en', 'ediscovery export please: keywords merger, Tollgate; mailbox of Ann', [], ['merger', 'Tollgate']],
    ['fr', 'export eDiscovery : mots-clés fusion, Tollgate', [], ['fusion', 'Tollgate']],
    ['es', 'exportación eDiscovery: palabras clave fusión, Tollgate', [], ['fusión', 'Tollgate']],
    ['it', 'esportazione eDiscovery: parole chiave fusione, Tollgate', [], ['fusione', 'Tollgate']],
    ['nl', 'eDiscovery-export: trefwoorden fusie, Tollgate', [], ['fusie', 'Tollgate']],
    ['en', 'restore the mail with the keyword budget, please', [], ['budget']],
    ['en', "keyword budget, Anna's mails please restore", ['Anna'], ['budget']],
  ])('%s: %s', expectWhoAndWhat);

  test.each<Row>([
    ['en', 'Anna sending emails is not what I lost', [], []],
  ])('and not: %s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('something, and what it was about', () => {
  test.each<Row>([
    ['en', 'I deleted something on Tuesday which was about rubber gloves', [], ['rubber gloves']],
    ['es', 'borré ayer algo que era sobre los guantes de goma', [], ['guantes de goma']],
    ['pt', 'apaguei ontem algo que era sobre as luvas de borracha', [], ['luvas de borracha']],
    ['de', 'ich habe gestern etwas gelöscht, in dem es um Handschuhe ging', [], ['Handschuhe']],
    ['nl', 'ik heb gisteren iets gewist dat over handschoenen ging', [], ['handschoenen']],
    ['en', 'I deleted the mail a colleague is about to need', [], []],
    ['en', 'I deleted the mail from Anna, it was about to expire', ['Anna'], []],
  ])('%s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('meetings of a body', () => {
  test.each<Row>([
    ['en', 'all meetings of the drama club got deleted', [], ['drama club']],
    ['fr', 'toutes les réunions de la commission ont été supprimées', [], ['commission']],
    ['es', 'se borraron todas las reuniones del comité de exámenes', [], ['comité de exámenes']],
    ['it', "cancellate tutte le riunioni della commissione d'esame", [], ["commissione d'esame"]],
    ['pt', 'apaguei todas as reuniões da comissão de exames', [], ['comissão de exames']],
    ['en', 'the meetings of my boss were deleted', ['boss'], []],
    ['en', 'all meetings of the month got deleted', [], []],
  ])('%s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('mail that went to and fro', () => {
  test.each<Row>([
    ['en', 'look for the e-mails Dr Osei and Dr Lund exchanged with me, they are gone', ['Dr Osei', 'Dr Lund'], []],
    ['en', 'the emails I exchanged with Anna are gone', ['Anna'], []],
    ['de', 'die Mails, die Frau Lang und Herr Koch mit mir ausgetauscht haben, sind weg', ['Frau Lang', 'Herr Koch'], []],
    ['de', 'die Mails, die ich mit Anna gewechselt habe, sind weg', ['Anna'], []],
    ['fr', 'les mails que Sophie et Karim ont échangés avec moi ont disparu', ['Sophie', 'Karim'], []],
    ['es', 'los correos que Ana y Pablo intercambiaron conmigo desaparecieron', ['Ana', 'Pablo'], []],
    ['pt', 'os e-mails que a Rita e o Paulo trocaram comigo sumiram', ['Rita', 'Paulo'], []],
    ['it', 'le mail che Anna e Paolo hanno scambiato con me sono sparite', ['Anna', 'Paolo'], []],
    ['nl', 'de mails die Anna en Joost met mij hebben uitgewisseld zijn weg', ['Anna', 'Joost'], []],
  ])('%s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('a company whose first word is any word', () => {
  test.each<Row>([
    ['pt', 'perdi o e-mail da transportadora Rápido Sul', ['Rápido Sul'], []],
    ['es', 'perdí el correo de la transportista Rápido Norte', ['Rápido Norte'], []],
    ['en', 'lost the mail from our courier Quick Parcel', ['Quick Parcel'], []],
    ['de', 'Mail vom Kunden, Dringende Anfrage, ist weg', ['Kunden'], []],
  ])('%s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('nurses, with or without an article', () => {
  test.each<Row>([
    ['en', 'lost the mail from nurse Adeyemi', ['Adeyemi'], []],
    ['de', 'Mail der Stationsleiterin Kern ist weg', ['Kern'], []],
    ['fr', "j'ai perdu le mail de l'infirmière Roche", ['Roche'], []],
    ['es', 'perdí el correo de la enfermera Vega', ['Vega'], []],
    ['pt', 'perdi o e-mail da enfermeira Costa', ['Costa'], []],
    ['it', 'ho perso la mail della caposala Rinaldi', ['Rinaldi'], []],
    ['nl', 'mail van verpleegkundige Smit weg', ['Smit'], []],
  ])('%s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('the month of a topic', () => {
  test.each<Row>([
    ['it', 'ho eliminato la mail di Rinaldi riguardo ai turni di agosto', ['Rinaldi'], ['turni di agosto']],
    ['es', 'borré el correo de Rosa sobre los turnos de agosto', ['Rosa'], ['turnos de agosto']],
    ['fr', "j'ai supprimé le mail de Rosa au sujet du planning d'août", ['Rosa'], ["planning d'août"]],
    ['pt', 'apaguei o e-mail da Rosa sobre a escala de agosto', ['Rosa'], ['escala de agosto']],
    ['fr', "j'ai supprimé un message d'Anne-Sophie au sujet de la garde de nuit", ['Anne-Sophie'], ['garde de nuit']],
  ])('%s: %s', (lang, sentence, from, words) => {
    expectWhoAndWhat(lang, sentence, from, words);
    expect(wish(sentence, { lang })).not.toHaveProperty('start');
    expect(wish(sentence, { lang })).not.toHaveProperty('mailbox');
  });
});

describe('to whom it went', () => {
  test.each([
    [
      'en',
      "I emailed a cover letter to jobs@tailspintoys.com and it's vanished from Sent",
      ['jobs@tailspintoys.com'],
    ],
    [
      'de',
      'Die Mail ist weg, die ich gestern an Herrn Baumann zum Thema Messestand geschickt habe',
      ['Herrn Baumann'],
    ],
    ['es', 'recuperar los correos que envié a la señora Ruiz ayer', ['señora Ruiz']],
    ['nl', 'haal de mails terug die ik gisteren aan mevrouw Bakker heb gestuurd', ['mevrouw Bakker']],
    ['zh', '恢复我昨天发给赵女士的邮件', ['赵女士']],
    ['zh', '已发送邮件里给周敏的那封信找不到了', ['周敏']],
    ['en', 'Find email: to all-staff, first aid course, deleted', ['all-staff']],
    ['fr', 'le mail a Sophie est perdu', ['Sophie']],
  ] as const)('%s: %s', (lang, sentence, to) => {
    expect(wish(sentence, { lang })).toMatchObject({ to });
    expect(wish(sentence, { lang }).from).toBeUndefined();
  });
});

test('a given name is no typing error', () => {
  expect(wish('recupera os emails do Pedro', { lang: 'pt' }).from).toEqual(['Pedro']);
  expect(wish('recupera el correo de Camilla', { lang: 'es' }).from).toEqual(['Camilla']);
});

test('"a" before a participle is no preposition', () => {
  const french = wish('le courrier de la mairie a atterri dans les indésirables', { lang: 'fr' });
  expect(french.from).toEqual(['mairie']);
  expect(french.to).toBeUndefined();
});

// prettier-ignore
describe('names in several pieces', () => {
  test.each<Row>([
    ['en', 'restore the mail from J. Smith', ['J. Smith'], []],
    ['en', 'the contract that A. K. Rao sent me has disappeared', ['A. K. Rao'], ['contract']],
    ['en', 'flagged mail from AT&T gone', ['AT&T'], []],
    ['en', 'the mail H&M sent me last week was deleted', ['H&M'], []],
    ['en', 'recover the mail from Marks & Spencer about the refund', ['Marks & Spencer'], ['refund']],
    ['en', 'restore the mails from Anna & Robert', ['Anna & Robert'], []],
    ['en', 'every mail I got from Ahmed bin Rashid', ['Ahmed bin Rashid'], []],
    ['en', 'the contract Miguel de la Fuente sent me is gone', ['Miguel de la Fuente'], ['contract']],
    ['en', 'bring back the mail from Omar al-Sayed', ['Omar al-Sayed'], []],
    ['en', "restore the mail from McDonald's please", ["McDonald's"], []],
    ['en', 'the invoice from Amazon Web Services got deleted', ['Amazon Web Services'], ['invoice']],
    ['en', 'the mail Will sent me is gone', ['Will'], []],
    ['en', 'the invoice from Google was deleted', ['Google'], ['invoice']],
    ['en', 'mail gone. sender Marta. thats all i know', ['Marta'], []],
    ['de', 'Bitte die Mail von Frau van den Berg zurückholen', ['Frau van den Berg'], []],
    ['de', 'die Mail, die mir Anna von der Buchhaltung geschickt hat, ist weg', ['Anna'], []],
    ['de', 'ich habe die Nachricht von 1&1 gelöscht', ['1&1'], []],
    ['fr', "je ne retrouve plus le mail de D'Angelo", ["D'Angelo"], []],
    ['fr', "j'ai supprimé le mail de eBay", ['eBay'], []],
    ['es', 'se me borró el correo del departamento de ventas', ['departamento de ventas'], []],
    ['es', 'recuperar el correo que Miguel de la Fuente me mandó', ['Miguel de la Fuente'], []],
    ['it', "ho cancellato la mail di D'Angelo sul contratto", ["D'Angelo"], ['contratto']],
    ['pt', 'apaguei o email do setor de compras', ['setor de compras'], []],
    ['nl', 'de mail van lisa van der meer over het rooster is weg', ['lisa van der meer'], ['rooster']],
    ['nl', 'mailtje kwijt van van den Berg over de factuur', ['van den Berg'], ['factuur']],
    ['ja', '五十嵐様からのメールを戻してください', ['五十嵐'], []],
    ['ja', '佐々木 健さんから届いたメールを削除してしまいました', ['佐々木 健'], []],
    ['zh', '误删了约翰·史密斯发来的邮件', ['约翰·史密斯'], []],
  ])('%s: %s', expectWhoAndWhat);
});

/** Language, sentence, who wrote, to whom it went. */
type Sent = readonly [lang: string, sentence: string, from: readonly string[], to: readonly string[]];

// prettier-ignore
describe('who wrote to whom', () => {
  test.each<Sent>([
    ['en', 'I sent the landlord an email yesterday and deleted it', [], ['landlord']],
    ['en', 'the contract Anna sent me is gone', ['Anna'], []],
    ['en', 'get back the mail fom the school', ['school'], []],
    ['en', 'deleted by mistake: Anna, invoice', ['Anna'], []],
    ['de', 'Anna hat mir letzte Woche eine Mail geschickt, die ich gelöscht habe', ['Anna'], []],
    ['de', 'ich habe Anna gestern eine Mail geschickt, sie ist weg', [], ['Anna']],
    ['de', 'wo ist die Antwort von der Vermieterin', ['Vermieterin'], []],
    ['de', 'die Antwort an Herrn Keller fehlt', [], ['Herrn Keller']],
    ['fr', 'le mail qui a disparu venait de la banque', ['banque'], []],
    ['fr', "j'ai effacé le mail que m'a envoyé Sophie hier", ['Sophie'], []],
    ['fr', "récupérer le mail d'info@fabrikam.fr", ['info@fabrikam.fr'], []],
    ['es', 'el adjunto que mandó Lucía se perdió, estaba en un correo', ['Lucía'], []],
    ['es', 'el correo borrado venía de mi hermana', ['hermana'], []],
    ['es', 'mi correo a mi hermana ha desaparecido', [], ['hermana']],
    ['pt', 'o e-mail apagado veio do banco', ['banco'], []],
    ['pt', 'meu email para minha irmã sumiu', [], ['irmã']],
    ['it', 'la mail che ha scritto Giulia è sparita', ['Giulia'], []],
    ['it', 'la mail sparita veniva da mia sorella', ['sorella'], []],
    ['nl', 'Femke heeft me vorige week een mail gestuurd die ik heb verwijderd', ['Femke'], []],
    ['nl', 'de mail die ik naar mijn baas stuurde is weg', [], ['baas']],
    ['nl', 'mijn antwoord aan Pieter is verwijderd', [], ['Pieter']],
    ['ja', '佐藤さんとのやり取りのメールが消えました', ['佐藤'], []],
    ['zh', '恢复财务部和小王的邮件', ['财务部', '小王'], []],
    ['zh', '和李娜的往来邮件没了', ['李娜'], []],
    ['zh', '我把李娜的回复删掉了', ['李娜'], []],
    ['zh', '我发给李娜的邮件不见了', [], ['李娜']],
  ])('%s: %s', (lang, sentence, from, to) => {
    const read = wish(sentence, { lang });
    expect({ intent: read.intent, from: read.from ?? [], to: read.to ?? [] }).toEqual({ intent: 'recover', from, to });
  });
});

// prettier-ignore
describe('forms of address stay with the name, what somebody is does not', () => {
  test.each<Row>([
    ['en', 'restore the mail from Prof. Miller about the exam', ['Prof. Miller'], ['exam']],
    ['de', 'die Nachricht von Frau Dr. Weber ist weg', ['Frau Dr. Weber'], []],
    ['de', 'die Nachricht von unserer Steuerberaterin Weber ist weg', ['Weber'], []],
    ['fr', "j'ai supprimé le mail de Mme Martin", ['Mme Martin'], []],
    ['es', 'borré el correo de la profesora Marta', ['Marta'], []],
    ['pt', 'apaguei o email da dona Lúcia', ['dona Lúcia'], []],
    ['it', 'ho cancellato la mail che la prof.ssa Neri mi ha mandato', ['prof.ssa Neri'], []],
    ['nl', 'het bericht van mevrouw Jansen is weg', ['mevrouw Jansen'], []],
    ['ja', '渡辺先生からのメールを戻してください', ['渡辺'], []],
    ['zh', '误删了王经理发来的邮件', ['王经理'], []],
  ])('%s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('a capital tells nothing where all are capitals', () => {
  test.each<Row>([
    ['de', 'BITTE DIE MAIL VON SOPHIE WIEDERHERSTELLEN', ['SOPHIE'], []],
    ['pt', 'SUMIRAM OS EMAILS DA FERNANDA', ['FERNANDA'], []],
    ['nl', 'ALLE MAILS VAN ANOUK ZIJN WEG', ['ANOUK'], []],
  ])('%s: %s', expectWhoAndWhat);
});
