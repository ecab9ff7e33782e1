import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { wish } from './ask';

/* What is wanted where neither a verb of restoring nor one of losing says it plainly. */

type Line = readonly [language: Language, intent: IntentName, sentence: string];

/** A mail told by the names of its fields. */
const FIELDS: readonly Line[] = [
  ['en', 'recover', 'subject: kitchen plans'],
  ['de', 'recover', 'Betreff: Küchenpläne'],
  ['fr', 'recover', 'objet : plans de cuisine'],
  ['es', 'recover', 'asunto: planos de cocina'],
  ['fr', 'recover', 'expéditeur Ikea, paquet perdu'],
  ['de', 'recover', 'gelöscht am Freitag, Betreff irgendwas mit Küche'],
];

/** Asked whether what is deleted goes of itself. */
const EXPIRY: readonly Line[] = [
  ['de', 'retention', 'werden gelöschte Termine automatisch entfernt oder verfallen sie?'],
  ['fr', 'retention', 'les messages supprimés expirent-ils ?'],
  ['es', 'retention', '¿las citas eliminadas caducan?'],
  ['it', 'retention', 'gli elementi eliminati scadono?'],
  ['pt', 'retention', 'os itens excluídos expiram?'],
  ['nl', 'retention', 'worden verwijderde afspraken automatisch gewist?'],
  ['de', 'recover', 'meine Termine wurden automatisch gelöscht'],
];

const SERVICE: readonly Line[] = [
  ['en', 'health', 'is everything working?'],
  ['de', 'health', 'funktioniert alles?'],
  ['fr', 'health', 'tout marche ?'],
  ['es', 'health', '¿funciona todo?'],
  ['it', 'health', 'funziona tutto?'],
  ['pt', 'health', 'tudo funcionando?'],
  ['nl', 'health', 'werkt alles?'],
  ['fr', 'health', 'le bot ne répond plus'],
  ['es', 'health', 'Outlook va fatal'],
  ['fr', 'thanks', 'tout fonctionne, merci'],
];

const HOLDS: readonly Line[] = [
  ['de', 'hold', 'aus dem Postfach von Ines Roth darf nichts verschwinden, wir werden verklagt'],
  ['fr', 'hold', 'plus rien ne doit disparaître de la boîte d’Ines Roth, on est en procès'],
  ['es', 'hold', 'el juez lo pide: guarden los correos de Ines Roth'],
];

const HANDED_OVER: readonly Line[] = [
  ['de', 'export', 'händigt dem Anwalt sämtliche Mails von Ines Roth aus'],
  ['fr', 'export', 'remettez à l’avocate tous les mails d’Ines Roth'],
  ['es', 'export', 'pasen a la abogada todos los correos de Ines Roth'],
  ['fr', 'export', 'exporter une hiérarchie en fichier .pst'],
];

/** A place of Outlook, named in quotes as it is written there. */
const QUOTED: readonly Line[] = [
  ['de', 'purged', 'in „Wiederherstellbare Elemente“ ist die Mail nicht'],
  ['es', 'purged', 'el correo no sale en "Elementos recuperables"'],
  ['fr', 'purged', 'j’ai vidé la corbeille et « Éléments récupérables »'],
];

const LEAVERS: readonly Line[] = [
  ['fr', 'departed', 'notre ancienne apprentie avait des mails utiles, comment les lire'],
  ['es', 'departed', 'qué hacemos con el buzón de quien se jubila'],
];

const OTHERS: readonly Line[] = [
  ['es', 'other', '¿cuál es el correo de Ines Roth?'],
  ['es', 'other', 'vacía la lista de contactos entera'],
  ['es', 'other', 'no me acuerdo del PIN, ¿cómo lo recupero?'],
];

const THANKS: readonly Line[] = [
  ['de', 'thanks', 'Danke für die Hilfe, die Kollegin hat ihre Nachricht wieder'],
  ['de', 'recover', 'Danke für die Hilfe, aber die Nachricht von Ines fehlt noch'],
];

const COUNTED: readonly Line[] = [
  ['de', 'recover', 'wollte eine löschen, jetzt fehlen fünf'],
  ['fr', 'recover', 'je voulais en effacer une seule, il en manque cinq'],
  ['es', 'recover', 'quería eliminar una y faltan cinco'],
];

test.each([
  ...FIELDS,
  ...EXPIRY,
  ...SERVICE,
  ...HOLDS,
  ...HANDED_OVER,
  ...QUOTED,
  ...LEAVERS,
  ...OTHERS,
  ...THANKS,
  ...COUNTED,
])('%s, %s: “%s”', (lang, intent, said) => {
  expect(wish(said, { lang }).intent).toBe(intent);
});

test('“von der” governs the noun behind it', () => {
  expect(wish('die rechnung von der molkerei ist weg', { lang: 'de' })).toMatchObject({
    intent: 'recover',
    from: ['molkerei'],
  });
});
