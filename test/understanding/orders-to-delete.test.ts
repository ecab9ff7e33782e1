import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { wish } from './ask';

/* Orders to throw away, and what else sounds like mail that is missed. */

type Line = readonly [language: Language, intent: IntentName, sentence: string];

/** The mail before one’s eyes is to be thrown away: this bot is not asked. */
const ORDERS: readonly Line[] = [
  ['de', 'other', 'Wirf den Entwurf weg, ich melde mich selbst'],
  ['nl', 'other', 'Gooi die oude nieuwsbrieven van gisteren maar weg'],
  ['nl', 'other', 'Smijt het concept weg'],
  ['pt', 'other', 'Esquece, descarta o rascunho'],
  ['es', 'other', 'Olvídalo, descarta el borrador'],
  ['it', 'other', 'Lascia stare, scarta la bozza'],
  ['ja', 'other', 'この下書きを破棄'],
  ['ja', 'other', 'それを削除'],
  ['zh', 'other', '算了，把这封草稿删了吧'],
  ['zh', 'other', '帮我把这些通知都删了'],
];

/** What was thrown away, and by whom, is told: the mail may come back. */
const TOLD: readonly Line[] = [
  ['zh', 'recover', '不小心把报价的邮件删了'],
  ['ja', 'recover', '大事なメールを削除'],
  ['nl', 'recover', 'de mail aan Wouter is weg'],
  ['nl', 'recover', 'de mail naar Wouter is weg'],
];

/** What is looked for at a low price was never received. */
const SHOPPING: readonly Line[] = [
  ['en', 'other', 'find cheap train tickets from Lyon to Turin'],
  ['de', 'other', 'such günstige Flugtickets nach Wien'],
  ['fr', 'other', 'trouve des billets de train pas chers pour Turin'],
  ['es', 'other', 'busca billetes de avión baratos a Lima'],
  ['pt', 'other', 'procura bilhetes de avião baratos para Lisboa'],
  ['it', 'other', 'cerca biglietti aerei economici per Bari'],
  ['nl', 'other', 'zoek goedkope vliegtickets naar Turijn'],
  ['ja', 'other', '札幌までの安い航空券を探して'],
  ['zh', 'other', '找便宜的机票'],
  ['en', 'recover', 'find the plane tickets from Cleartrip'],
];

test.each([...ORDERS, ...TOLD, ...SHOPPING])('%s, %s: “%s”', (lang, intent, said) => {
  expect(wish(said, { lang }).intent).toBe(intent);
});
