import { expectTopics } from './ask';

/** Language, sentence, what about: what the sentence has, and nothing else. */
type Row = readonly [lang: string, sentence: string, words: readonly string[]];

// prettier-ignore
describe('a calendar item or a contact by its name', () => {
  test.each<Row>([
    ['en', 'my appointment "Boiler service" is gone from the calendar', ['Boiler service']],
    ['en', 'restore the contact Aiko Tanaka', ['Aiko Tanaka']],
    ['de', 'Mein Termin "Zahnreinigung" ist weg', ['Zahnreinigung']],
    ['de', 'den Kontakt Ulrike Sander wiederherstellen', ['Ulrike Sander']],
    ['fr', 'mon rendez-vous "Visite médicale" a disparu du calendrier', ['Visite médicale']],
    ['fr', 'restaurer le contact Aline Dupuis', ['Aline Dupuis']],
    ['es', 'mi cita "Revisión médica" no está en el calendario', ['Revisión médica']],
    ['es', 'recuperar el contacto Óscar Peña', ['Óscar Peña']],
    ['pt', 'meu compromisso "Consulta médica" sumiu do calendário', ['Consulta médica']],
    ['pt', 'restaurar o contato Bruno Dias', ['Bruno Dias']],
    ['it', 'il mio appuntamento "Visita medica" è sparito dal calendario', ['Visita medica']],
    ['it', 'ripristinare il contatto Elisa Fontana', ['Elisa Fontana']],
    ['nl', 'mijn afspraak "Tandarts" is weg uit de agenda', ['Tandarts']],
    ['nl', 'het contact Sanne Visser terughalen', ['Sanne Visser']],
    ['ja', '「健康診断」という予定がカレンダーから消えた', ['健康診断']],
    ['ja', '小林さんの連絡先が消えた', ['小林']],
    ['zh', '日历里的“体检”不见了', ['体检']],
    ['zh', '刘洋的联系人被我删了', ['刘洋']],
  ])('%s: %s', expectTopics);
});

// prettier-ignore
describe('a document set apart behind who sent it', () => {
  test.each<Row>([
    ['en', 'email from Rosa, boarding pass attached', ['boarding pass']],
    ['de', 'Mail von Bosch Rexroth, Kaufvertrag im Anhang', ['Kaufvertrag']],
    ['de', 'Mail von Lena - Schlüsselübergabe - gelöscht', ['Schlüsselübergabe']],
    ['fr', 'mail de Sandrine, bon de commande en pièce jointe', ['bon de commande']],
    ['fr', 'mail de Julie - factures fournisseurs - supprimé', ['factures fournisseurs']],
    ['es', 'correo de Iker, factura adjunta', ['factura']],
    ['es', 'correo de Julia - plano del local - borrado', ['plano del local']],
    ['pt', 'email do Rui - plano do escritório - apagado', ['plano do escritório']],
    ['it', 'mail di Lucia, certificato in allegato', ['certificato']],
    ['it', 'mail di Dario - ordine bancali - cancellata', ['ordine bancali']],
    ['nl', 'mail van Els - sleutels magazijn - gewist', ['sleutels magazijn']],
    ['nl', 'mail van notaris Bakker, volmacht in de bijlage', ['volmacht']],
  ])('%s: %s', expectTopics);

  test.each<Row>([
    ['en', 'mails from Anna, Tom and Priya', []],
    ['de', 'Mails von Anna, Tom und Priya gelöscht', []],
    ['fr', 'mails de Luc, Anne et Marc', []],
  ])('and not who else sent: %s: %s', expectTopics);
});

// prettier-ignore
describe('drafts and minutes of something', () => {
  test.each<Row>([
    ['de', 'Entwurf vom Angebot Meyer ist weg', ['Angebot Meyer']],
    ['fr', 'brouillon du contrat Veolia disparu', ['contrat Veolia']],
    ['es', 'borrador de la oferta Ferrovial desaparecido', ['oferta Ferrovial']],
    ['pt', 'rascunho da proposta Galp desapareceu', ['proposta Galp']],
    ['nl', 'concept van de offerte Heijmans kwijt', ['offerte Heijmans']],
    ['de', 'Protokoll der Betriebsversammlung ist weg', ['Protokoll der Betriebsversammlung']],
    ['fr', "Le procès-verbal de l'AG a disparu", ["procès-verbal de l'AG"]],
    ['nl', 'de notulen van de ondernemingsraad zijn weg', ['notulen van de ondernemingsraad']],
    ['es', 'el acta del comité de empresa ha desaparecido', ['acta del comité de empresa']],
    ['pt', 'a ata do conselho fiscal sumiu', ['ata do conselho fiscal']],
    ['it', 'il verbale del consiglio di amministrazione è sparito', ['verbale del consiglio di amministrazione']],
  ])('%s: %s', expectTopics);
});

// prettier-ignore
describe('whatever stood in the subject, and what was pressed', () => {
  test.each<Row>([
    ['de', 'hab was gelöscht, irgendwas mit Wärmepumpe im Betreff', ['Wärmepumpe']],
    ['fr', "j'ai supprimé un truc avec Inventaire dans l'objet", ['Inventaire']],
    ['es', 'he borrado algo con Inventario en el asunto', ['Inventario']],
    ['pt', 'apaguei algo com Inventário no assunto', ['Inventário']],
    ['it', "ho cancellato qualcosa con Inventario nell'oggetto", ['Inventario']],
    ['nl', 'ik heb een mail verwijderd, iets met Inventaris in het onderwerp', ['Inventaris']],
    ['de', 'habe alle mails mit umschalt+entf gelöscht', []],
    ['fr', "j'ai supprimé des mails avec maj+suppr", []],
    ['es', 'he borrado correos con mayús+supr', []],
    ['it', 'ho cancellato le mail con maiusc+canc', []],
  ])('%s: %s', expectTopics);
});

// prettier-ignore
describe('clauses that say what it was about', () => {
  test.each<Row>([
    ['de', 'die Mail von Nina, da ging es um den Mietwagen, ist weg', ['Mietwagen']],
    ['de', 'Die Mail, die Anna am Freitag mit dem Budget geschickt hat, ist weg', ['Budget']],
    ['fr', "le message d'Inès où elle parle du stage a disparu", ['stage']],
    ['fr', 'message de Luc supprimé, il y était question du parking', ['parking']],
    ['es', 'mensaje de Nuria en el que hablaba del alquiler', ['alquiler']],
    ['pt', 'cadê a mensagem do João falando do estágio', ['estágio']],
    ['pt', 'Poderiam restaurar o email que a Carla me enviou na terça com a tabela de preços?', ['tabela de preços']],
    ['it', 'messaggio di Conti dove parla del tirocinio', ['tirocinio']],
    ['it', 'la mail di Sergio coi biglietti del treno', ['biglietti del treno']],
    ['nl', 'mail van Daan waarin hij het heeft over de stage', ['stage']],
    ['zh', '张老师的邮件不见了，内容是期末安排', ['期末安排']],
  ])('%s: %s', expectTopics);
});

// prettier-ignore
describe('documents that something was done with', () => {
  test.each<Row>([
    ['de', 'Bitte den heute früh gelöschten Bescheid wiederherstellen', ['Bescheid']],
    ['nl', 'de per ongeluk gewiste offerte graag terug', ['offerte']],
    ['fr', "Le rapport de stage que Hugo m'a envoyé lundi a disparu", ['rapport de stage']],
    ['es', 'la nómina que me mandó Rosa ha desaparecido', ['nómina']],
    ['de', 'die Einladung zum Sommerfest von Herrn Brandt ist weg', ['Sommerfest']],
    ['it', 'mail di Paolo con allegata la planimetria', ['planimetria']],
    ['it', 'fattura 118/C di Ferrero, mail cancellata', ['fattura 118/C']],
    ['de', 'die Mails und alles, was das Projekt Falke betrifft, sind weg', ['Projekt Falke']],
    ['nl', 'mails en alles wat met project Kraanvogel te maken heeft zijn weg', ['project Kraanvogel']],
    ['es', 'correo borrado, venía de Marta y traía los billetes', ['billetes']],
    ['pt', 'o financeiro mandou um negócio do imposto de renda e apaguei', ['imposto de renda']],
    ['pt', 'era um email do Miguel e falava da mudança, sumiu', ['mudança']],
  ])('%s: %s', expectTopics);

  test.each<Row>([
    ['it', 'Tutte le mail ricevute prima di giugno non ci sono più', []],
    ['it', 'ho cancellato i contatti, esiste un modo di riaverli?', []],
    ['nl', 'ik heb een hele rij berichten weggegooid', []],
    ['ja', '過去メールが消えた', []],
    ['zh', '以前的邮件不见了', []],
  ])('and nothing said of no document: %s: %s', expectTopics);
});

// prettier-ignore
describe('a subject by its label alone', () => {
  test.each<Row>([
    ['de', 'Betreff: Angebot Fenster Haus B', ['Angebot Fenster Haus B']],
    ['fr', 'objet : Devis toiture', ['Devis toiture']],
    ['es', 'asunto: Oferta ventanas', ['Oferta ventanas']],
    ['pt', 'assunto: Cotação janelas', ['Cotação janelas']],
    ['it', 'oggetto: Offerta infissi', ['Offerta infissi']],
    ['nl', 'onderwerp: Kerstrooster afdeling B', ['Kerstrooster afdeling B']],
    ['ja', '件名：工場移転のお知らせ', ['工場移転のお知らせ']],
  ])('%s: %s', expectTopics);
});

// prettier-ignore
describe('things told in passing', () => {
  test.each<Row>([
    ['de', 'Ich brauche die Korrespondenz mit dem Finanzamt zur Umsatzsteuer zurück', ['Umsatzsteuer']],
    ['de', 'wo ist die Mail mit dem Zugangscode für den Serverraum?', ['Zugangscode für den Serverraum']],
    ['de', 'E-Mail von Petra Lindner gelöscht, in der sie den Dienstplan erwähnt', ['Dienstplan']],
    ['de', 'Ich such die Fotos vom Betriebsausflug, die Jonas gemailt hat', ['Fotos vom Betriebsausflug']],
    ['de', 'Ich suche eine Mail von Frau Lang zum Thema Dienstwagen', ['Dienstwagen']],
    ['fr', 'Remettez-moi le mail de Yann pour la réservation de salle', ['réservation de salle']],
    ['fr', 'message de Chronopost : colis bloqué', ['colis bloqué']],
    ['es', 'mensaje de Seur: paquete retenido', ['paquete retenido']],
    ['es', 'mails de Elena tratando del congreso', ['congreso']],
    ['pt', 'mensagem dos Correios: encomenda retida', ['encomenda retida']],
    ['it', 'recupera il messaggio di Luca con dentro il codice sconto', ['codice sconto']],
    ['it', 'oggetto: Preventivo infissi via Garibaldi', ['Preventivo infissi via Garibaldi']],
    ['nl', 'ik ben de mail kwijt waarin Andrea de wachtwoorden gaf', ['wachtwoorden']],
    ['nl', 'bericht van PostNL: pakket onbezorgd', ['pakket onbezorgd']],
    ['ja', '楽天からの配送完了メール', ['配送完了']],
    ['ja', '歓迎会の写真が付いたメールを戻して', ['歓迎会の写真']],
    ['ja', 'JALの搭乗案内メールを復元してください', ['搭乗案内']],
    ['zh', '携程的机票确认邮件被误删', ['机票确认']],
  ])('%s: %s', expectTopics);
});
