import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { inResults, wish } from './ask';

/* The mailbox as on a day, how long mail stays, where to start, and positions and places in a list. */

type Line = readonly [language: Language, intent: IntentName, sentence: string];

/** The mailbox is to be like on a day. */
const AS_ON_A_DAY: readonly Line[] = [
  ['en', 'point-in-time', 'my mailbox exactly as it was on 5 November, please'],
  ['de', 'point-in-time', 'Ich brauche mein Postfach so, wie es am 5. November aussah'],
  ['fr', 'point-in-time', 'Je voudrais ma boîte telle qu’elle était le 5 novembre'],
  ['es', 'point-in-time', 'Quiero mi buzón tal y como estaba el 5 de noviembre'],
  ['pt', 'point-in-time', 'Quero a caixa postal exatamente como em 5 de novembro'],
  ['it', 'point-in-time', 'Vorrei la casella proprio come il 5 novembre'],
  ['nl', 'point-in-time', 'Ik wil mijn postvak net zoals het op 5 november was'],
  ['ja', 'point-in-time', 'メールボックスを11月5日とそっくり同じにしたい'],
  ['zh', 'point-in-time', '我要邮箱跟11月5日一样'],
];

/** How long deleted mail stays. */
const KEPT: readonly Line[] = [
  ['it', 'retention', 'Per quanto si tiene la posta cancellata?'],
  ['it', 'retention', 'per quanto tempo resta la posta eliminata?'],
  ['zh', 'retention', '删掉的邮件能存几天'],
  ['zh', 'retention', '已删除的邮件留多久'],
];

/** Where to start, asked for help. */
const BEGINNERS: readonly Line[] = [
  ['en', 'help', 'I don’t know where to start, can you explain?'],
  ['de', 'help', 'Keine Ahnung, wo ich anfangen soll'],
  ['fr', 'help', 'Je ne sais pas par où commencer'],
  ['es', 'help', 'No sé por dónde empezar'],
  ['pt', 'help', 'Não sei por onde começar'],
  ['it', 'help', 'Non so da dove cominciare'],
  ['nl', 'help', 'Ik weet niet waar ik moet beginnen'],
  ['ja', 'help', 'どこから始めればいいですか'],
  ['zh', 'help', '不知道从哪儿开始'],
];

/** Two figures with articles are positions and no days. */
const POSITIONS: readonly Line[] = [
  ['es', 'select', 'recupera el 2 y el 5'],
  ['fr', 'select', 'restaure le 2 et le 5'],
  ['pt', 'select', 'recupera o 2 e o 5'],
  ['nl', 'select', 'herstel de 2 en de 5'],
  ['de', 'select', 'stell den 2. und den 5. wieder her'],
];

/** What was restored belongs where it was. */
const WRONG_ONE: readonly Line[] = [
  ['en', 'undo', 'not that one, put it back where it was'],
  ['de', 'undo', 'falsch, leg sie wieder dahin, wo sie war'],
  ['fr', 'undo', 'non, pas celui-là, remets-le où il était'],
  ['es', 'undo', 'ese no, déjalo donde estaba'],
  ['pt', 'undo', 'não era esse, põe onde estava'],
  ['it', 'undo', 'non era quella, rimettila dov’era'],
  ['nl', 'undo', 'die niet, zet hem terug waar hij stond'],
  ['ja', 'undo', 'それじゃない、元の場所に戻して'],
  ['zh', 'undo', '不是这封，放回原处'],
];

test.each([...AS_ON_A_DAY, ...KEPT, ...BEGINNERS])('%s, %s: “%s”', (lang, intent, said) => {
  expect(wish(said, { lang }).intent).toBe(intent);
});

test.each([...POSITIONS, ...WRONG_ONE])('with a list shown, %s, %s: “%s”', (lang, intent, said) => {
  expect(inResults(said, lang).intent).toBe(intent);
});
