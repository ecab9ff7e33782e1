import { type IntentName } from '../../src/understanding';
import { wish } from './ask';

/* Greetings and thanks in more of the words people have for them; before a wish they are none. */

type Table = readonly (readonly [lang: string, intent: IntentName, sentence: string])[];

const SAID: Table = [
  ['en', 'thanks', 'I really appreciate your help'],
  ['en', 'thanks', 'much obliged'],
  ['de', 'thanks', 'bin sehr dankbar'],
  ['fr', 'thanks', 'vous êtes formidables'],
  ['es', 'thanks', 'se lo agradezco'],
  ['pt', 'thanks', 'obrigadão'],
  ['it', 'thanks', 'sei un mito'],
  ['nl', 'thanks', 'super bedankt hoor'],
  ['zh', 'thanks', '谢啦'],
  ['en', 'greeting', 'nice to meet you'],
  ['en', 'greeting', 'hi everyone'],
  ['de', 'greeting', 'seid gegrüßt'],
  ['fr', 'greeting', 'bjr'],
  ['es', 'greeting', 'mucho gusto'],
  ['pt', 'greeting', 'boas tardes'],
  ['it', 'greeting', 'salve a tutti'],
  ['nl', 'greeting', 'goeienavond'],
  ['ja', 'greeting', '初めまして'],
  ['zh', 'greeting', '各位好'],
  ['en', 'help', 'I need your help'],
  ['es', 'status', 'qué hay de mi solicitud'],
];

const NOT: Table = [
  ['en', 'thanks', 'I would appreciate your help'],
  ['es', 'thanks', 'le agradezco que recupere el correo de Ana'],
  ['pt', 'greeting', 'Boas, apaguei um e-mail da Ana'],
  ['en', 'greeting', 'greetings from Nairobi was the subject of the mail I lost'],
  ['it', 'thanks', 'Gentilissimi, ho cancellato una mail di Anna'],
];

test.each(SAID)('%s, %s: %s', (lang, intent, sentence) =>
  expect(wish(sentence, { lang }).intent).toBe(intent),
);

test.each(NOT)('%s, no %s: %s', (lang, intent, sentence) =>
  expect(wish(sentence, { lang }).intent).not.toBe(intent),
);
