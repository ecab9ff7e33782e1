import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { wish } from './ask';

/* What is said of requests without a verb of deciding, and of their decisions in other words. */

type Line = readonly [language: Language, intent: IntentName, sentence: string];

/** To forget a request is to withdraw it, and not to forget it is to ask for it. */
const FORGOTTEN: readonly Line[] = [
  ['en', 'withdraw', 'disregard my request please'],
  ['de', 'withdraw', 'vergesst meine Anfrage vom Dienstag'],
  ['fr', 'withdraw', 'oublie ma demande, le fichier était ailleurs'],
  ['es', 'withdraw', 'olvídate de mi petición'],
  ['pt', 'withdraw', 'ignorem o meu pedido'],
  ['it', 'withdraw', 'ignorate la mia richiesta'],
  ['nl', 'withdraw', 'negeer mijn verzoek'],
  ['de', 'status', 'vergesst meine Anfrage bitte nicht'],
  ['fr', 'status', 'n’oubliez pas ma demande'],
];

/** A request deleted by whom it belongs to is withdrawn. */
const DELETED: readonly Line[] = [
  ['en', 'withdraw', 'delete my request'],
  ['de', 'withdraw', 'lösch bitte meinen Antrag'],
  ['fr', 'withdraw', 'efface ma demande 23'],
  ['es', 'withdraw', 'elimina mi solicitud'],
  ['pt', 'withdraw', 'apaga o meu pedido'],
  ['it', 'withdraw', 'cancella la mia richiesta'],
  ['nl', 'withdraw', 'verwijder mijn aanvraag'],
];

const DECIDED: readonly Line[] = [
  ['de', 'reject', '23 nein, da fehlt die Unterschrift'],
  ['fr', 'reject', '23 non, il manque le motif'],
  ['fr', 'reject', 'je m’oppose à la demande 23'],
  ['es', 'reject', 'me opongo a la solicitud 23'],
  ['es', 'approve', 'luz verde para la solicitud 23'],
  ['de', 'approve', 'die 23 lasse ich durch'],
];

const ASKED: readonly Line[] = [
  ['en', 'status', 'who is handling request 23?'],
  ['de', 'status', 'wer kümmert sich um Antrag 23?'],
  ['fr', 'status', 'qui traite la demande 23 ?'],
  ['es', 'status', '¿quién se ocupa de la solicitud 23?'],
  ['de', 'status', 'tut sich da was bei Antrag 23'],
];

test.each([...FORGOTTEN, ...DELETED, ...DECIDED, ...ASKED])('%s, %s: “%s”', (lang, intent, said) => {
  expect(wish(said, { lang }).intent).toBe(intent);
});
