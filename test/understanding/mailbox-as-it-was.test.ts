import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { inResults, wish } from './ask';

/* A mailbox as it was, a mailbox that is gone, and a list that is to be as before: three wishes in nearly the same words. */

type Line = readonly [language: Language, intent: IntentName, sentence: string];

const AS_IT_STOOD: readonly Line[] = [
  ['de', 'point-in-time', 'stellt meinen Posteingang so her, wie er vor der Inventur war'],
  ['de', 'point-in-time', 'Postfach bitte wie am 4. September'],
  ['nl', 'point-in-time', 'ik wil mijn postvak terug zoals het dinsdag was'],
  ['nl', 'point-in-time', 'zet mijn postvak terug naar vorige maandag'],
  ['fr', 'point-in-time', 'ma boîte aux lettres comme jeudi dernier svp'],
  ['es', 'point-in-time', 'quiero mi buzón como el lunes'],
];

/** All of it is gone: what is wanted is that one looks. */
const ALL_GONE: readonly Line[] = [
  ['de', 'recover', 'mein gesamtes Postfach ist seit Dienstag leer'],
  ['fr', 'recover', 'toute ma boîte de réception a disparu jeudi'],
  ['es', 'recover', 'toda mi bandeja de entrada desapareció el jueves'],
  ['nl', 'recover', 'mijn hele mailbox is sinds dinsdag leeg'],
  ['de', 'point-in-time', 'ganzes Postfach vom 4. September wiederherstellen'],
];

const AS_BEFORE: readonly Line[] = [
  ['en', 'undo', 'put it all like before'],
  ['de', 'undo', 'mach es wie vorher'],
  ['fr', 'undo', 'remets tout comme avant'],
  ['es', 'undo', 'ponlo como antes'],
  ['pt', 'undo', 'deixa como antes'],
  ['it', 'undo', 'rimetti tutto come prima'],
  ['nl', 'undo', 'zet het zoals voorheen'],
];

const NOT_WANTED_BACK: readonly Line[] = [
  ['en', 'undo', 'I didn’t mean to restore those'],
  ['de', 'undo', 'die wollte ich nicht zurückhaben'],
  ['fr', 'undo', 'je ne voulais pas restaurer ça'],
  ['es', 'undo', 'no quería restaurar ese'],
  ['it', 'undo', 'non volevo ripristinare quello'],
  ['pt', 'undo', 'não queria restaurar esse'],
  ['nl', 'undo', 'die wilde ik niet herstellen'],
  ['en', 'recover', 'I did not want to delete it, please restore it'],
];

test.each([...AS_IT_STOOD, ...ALL_GONE, ...NOT_WANTED_BACK])('%s, %s: “%s”', (lang, intent, said) => {
  expect(wish(said, { lang }).intent).toBe(intent);
});

test.each(AS_BEFORE)('%s, %s of what was restored: “%s”', (lang, intent, said) => {
  expect(inResults(said, lang).intent).toBe(intent);
});
