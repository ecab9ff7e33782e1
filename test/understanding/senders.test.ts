import { inResults, wish } from './ask';

type Row = readonly [lang: string, sentence: string, from: readonly string[]];

const check = (lang: string, sentence: string, from: readonly string[]): void => {
  expect(wish(sentence, { lang }).from ?? []).toEqual(from);
};

// prettier-ignore
describe('who is no sender', () => {
  test.each<Row>([
    ['en', 'mails from the weeks before the audit are gone', []],
    ['de', 'E-Mails aus dem Zeitraum von Januar bis März sind weg', []],
    ['fr', 'les mails de la période avant les travaux ont disparu', []],
    ['en', "can I get a message back that I removed from 'Old stuff'", []],
    ['nl', "berichten verdwenen uit mappen van 'Leden Oost'", []],
    ['en', 'the contact of Selin Kaya from Migros has vanished', []],
    ['en', 'find the conversation I had with Amara from logistics', ['Amara']],
    ['en', 'mail from postmaster, delivery failed for two orders', ['postmaster']],
    ['en', 'mail from Irina, "Lease draft"', ['Irina']],
    ['de', 'Mail von Bosch Rexroth, Prüfbericht im Anhang', ['Bosch Rexroth']],
    ['es', 'lo borré ayer, era de la gestoría y traía los recibos', ['gestoría']],
    ['pt', 'sumiu a mensagem da jurema pedindo o crachá', ['jurema']],
    ['en', 'mails from tamara asking for the keys are gone', ['tamara']],
    ['en', 'photo attachments from the Bergen visit, sender Aksel, mail deleted', ['Aksel']],
    ['zh', '我发给陈总和财务的邮件没了', []],
    ['zh', '昨天删的会议纪要那封邮件', []],
  ])('%s: %s', check);
});

// prettier-ignore
describe('who is a sender', () => {
  test.each<Row>([
    ['en', 'recover emails between Mirela and Piotr', ['Mirela', 'Piotr']],
    ['de', 'die Mails zwischen Mirela und Piotr sind weg', ['Mirela', 'Piotr']],
    ['zh', '王小明上周发来的邮件不见了', ['王小明']],
    ['en', 'somebody at Axa mailed me the form, I deleted it', ['Axa']],
    ['en', 'the mail from that consultant at Deloitte is gone', ['Deloitte']],
    ['de', 'die Mail von jemandem von der Allianz ist weg', ['Allianz']],
    ['fr', "le mail de quelqu'un de chez Thales a disparu", ['Thales']],
    ['es', 'el correo de alguien de Endesa ha desaparecido', ['Endesa']],
    ['pt', 'o email de alguém da Galp sumiu', ['Galp']],
    ['it', 'la mail di qualcuno di Barilla è sparita', ['Barilla']],
    ['nl', 'de mail van iemand van Eneco is weg', ['Eneco']],
    ['en', 'mails from domain stadtwerke-ulm.de are gone', ['stadtwerke-ulm.de']],
    ['en', "mails from my old school's domain lyceum.edu are missing", ['lyceum.edu']],
    ['en', 'please recover mail: from=carla, last week', ['carla']],
    ['en', 'I deleted a mail yesterday, sender was Moretti', ['Moretti']],
    ['en', 'the email sent to me by the dean is gone', ['dean']],
    ['en', 'a thread about the fence, started on Monday by Aino, is gone', ['Aino']],
    ['fr', "le mail qui m'a été envoyé par Maud a disparu", ['Maud']],
    ['es', 'el correo que me fue enviado por Rocío ha desaparecido', ['Rocío']],
    ['fr', "je l'ai effacé hier, c'était de Maud", ['Maud']],
    ['en', 'restore the PDF that Noor attached', ['Noor']],
    ['en', 'deleted the meeting that Ines had scheduled', ['Ines']],
    ['en', 'the mail from Bruno and Ines has been deleted', ['Bruno', 'Ines']],
    ['en', 'confluence notifications about the wiki, I deleted them all', ['confluence']],
    ['es', 'borré las notificaciones de Jira, recupera los correos', ['Jira']],
    ['en', 'mail on behalf of the dean about parking is gone', ['dean']],
    ['de', 'die Mail im Auftrag von Frau Kern ist weg', ['Frau Kern']],
    ['fr', 'un mail au nom du directeur a disparu', ['directeur']],
    ['es', 'un correo en nombre de Lucía ha desaparecido', ['Lucía']],
    ['pt', 'um email em nome da diretora sumiu', ['diretora']],
    ['it', 'una mail per conto di Serena è sparita', ['Serena']],
    ['nl', 'mail namens de directie verdwenen', ['directie']],
    ['nl', 'mail v/d penningmeester is weg', ['penningmeester']],
    ['nl', 'de mail die dr. Van der Laan mij dinsdag stuurde is weg', ['dr. Van der Laan']],
    ['de', 'die Mail der Firma Kern Holzbau ist weg', ['Firma Kern Holzbau']],
    ['fr', 'restaurer le mail de la société Arnoux', ['société Arnoux']],
    ['es', 'recupera el correo del abogado Ferrer', ['abogado Ferrer']],
    ['nl', 'de mail van advocaat Smit is weg', ['advocaat Smit']],
    ['en', 'the mail from Professor Lind is gone', ['Professor Lind']],
    ['en', 'the mail from our lawyer Ferrer is gone', ['Ferrer']],
    ['ja', '人事のメールが消えました', ['人事']],
    ['ja', '経理部宛に木村さんが出したメールが消えました', ['木村']],
    ['ja', 'Googleマップからのメールが消えました', ['Googleマップ']],
    ['zh', '小张那封合同邮件找不到了', ['小张']],
    ['zh', '昨天删的京东物流那封邮件能恢复吗', ['京东物流']],
    ['zh', '文件夹里王芳写的关于排班的邮件被删了', ['王芳']],
    ['zh', '李女士从广州发来的邮件丢了', ['李女士']],
    ['zh', '建设银行来的邮件没了', ['建设银行']],
  ])('%s: %s', check);
});

// prettier-ignore
describe('who is denied beside somebody else', () => {
  test.each<Row>([
    ['en', 'no, not from Rolf, from Ralf', ['Ralf']],
    ['de', 'nein, nicht von Karl, von Karla', ['Karla']],
    ['fr', 'non, pas de Paul, de Paule', ['Paule']],
    ['es', 'no, de Marta no, de Marina Sanz', ['Marina Sanz']],
    ['nl', 'nee niet van Joop, van Joke', ['Joke']],
  ])('%s: %s', (lang, sentence, from) => expect(inResults(sentence, lang).from).toEqual(from));
});

// prettier-ignore
describe('to whom mail went', () => {
  test.each<Row>([
    ['en', 'recover the email to Bogdan', ['Bogdan']],
    ['en', 'where is my message to HR', ['HR']],
    ['en', 'I need the message from priya to HR back', ['HR']],
    ['pt', 'não acho a mensagem da Helena para o Beto', ['Beto']],
    ['zh', '恢复发给周杰的邮件', ['周杰']],
    ['zh', '发给吴芳的邮件去哪了', ['吴芳']],
    ['en', 'recover emails sent from olga to me and to pedro', ['pedro']],
    ['en', 'a mail to Bruno and the works council is gone', ['Bruno', 'works council']],
    ['de', 'ich habe an Karin und den Betriebsrat eine Mail geschickt, sie ist weg', ['Karin', 'Betriebsrat']],
    ['de', 'die Mail, die ich Anna geschickt habe, ist weg', ['Anna']],
    ['de', 'Die Passkopie, die ich Frau Nowak geschickt hatte, ist aus den gesendeten Elementen raus.', ['Frau Nowak']],
    ['de', 'ich habe Anna ein Angebot geschickt, das ist jetzt gelöscht', ['Anna']],
    ['de', 'ich habe meiner Vermieterin gestern die Kündigung geschickt und die Mail gelöscht', ['Vermieterin']],
    ['nl', 'de mail die ik Anna stuurde is weg', ['Anna']],
    ['nl', 'de offerte die ik Jan heb gestuurd', ['Jan']],
    ['nl', 'de brief die ik de notaris heb gestuurd is weg', ['notaris']],
    ['de', 'die Mail, die Lars gestern an den Vertrieb geschickt hat, ist weg', ['Vertrieb']],
    ['fr', 'mail envoyé à Maud et à la compta, disparu', ['Maud', 'compta']],
    ['es', 'el correo que mandé a Ana y a la gestoría ha desaparecido', ['Ana', 'gestoría']],
    ['nl', 'ik heb een mail naar Joke en de OR gestuurd, die is weg', ['Joke', 'OR']],
    ['zh', '我发给陈总和财务的邮件没了', ['陈总', '财务']],
  ])('%s: %s', (lang, sentence, to) => expect(wish(sentence, { lang }).to ?? []).toEqual(to));
});
