import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { wish } from './ask';

/* Requests and holds in words that name neither a status nor a hold. */

type Line = readonly [language: Language, intent: IntentName, sentence: string];

/** Somebody may have looked at a request. */
const LOOKED_AT: readonly Line[] = [
  ['en', 'status', 'did anyone look at request 53?'],
  ['de', 'status', 'Hat sich jemand Antrag 53 angeschaut?'],
  ['fr', 'status', 'Quelqu’un a-t-il examiné la demande 53 ?'],
  ['es', 'status', '¿Alguien ha visto ya la solicitud 53?'],
  ['pt', 'status', 'Alguém já analisou o pedido 53?'],
  ['it', 'status', 'Qualcuno ha esaminato la richiesta 53?'],
  ['nl', 'status', 'Heeft iemand aanvraag 53 al bekeken?'],
  ['ja', 'status', '53番の申請を見てもらえましたか'],
  ['zh', 'status', '53号申请有人看过吗'],
];

/** Numbers in front of the word request, and verbs that let one through. */
const DECIDED: readonly Line[] = [
  ['pt', 'approve', 'libera a solicitação 53'],
  ['pt', 'approve', 'pode liberar o 53'],
  ['pt', 'hold', 'libera a retenção 53'],
  ['zh', 'approve', '批准53号'],
  ['zh', 'approve', '批准53号和54号'],
  ['zh', 'reject', '53号申请不批'],
];

/** Nothing may be gone or deleted from now on. */
const FORBIDDEN: readonly Line[] = [
  ['en', 'hold', 'Nothing may be missing from the mailbox of Nora Quist from today on'],
  ['de', 'hold', 'Aus dem Postfach von Nora Quist darf ab sofort nichts mehr verschwinden'],
  ['fr', 'hold', 'Rien ne doit disparaître de la boîte de Nora Quist'],
  ['es', 'hold', 'Nada puede desaparecer del buzón de Nora Quist'],
  ['pt', 'hold', 'Nada pode sumir da caixa de Nora Quist'],
  ['it', 'hold', 'Dalla casella di Nora Quist non deve sparire niente'],
  ['nl', 'hold', 'Uit de mailbox van Nora Quist mag niets meer verdwijnen'],
  ['zh', 'hold', '诺拉的邮箱里什么都不许删'],
  ['ja', 'hold', '調査が終わるまで営業部のメールを凍結して'],
];

test.each([...LOOKED_AT, ...DECIDED, ...FORBIDDEN])('%s, %s: “%s”', (lang, intent, said) => {
  expect(wish(said, { lang }).intent).toBe(intent);
});
