import { topicsOf, wish } from './ask';

/** Who and what is meant behind a slip of the tongue; the name said first is not looked for. */
type Row = readonly [lang: string, sentence: string, from: readonly string[], words: readonly string[]];

// prettier-ignore
const table: readonly Row[] = [
  ['en', 'restore the mail from Anna, no sorry, from Hanna about the rent', ['Hanna'], ['rent']],
  ['en', 'I need the invoice from Bauer, I mean from Brauer', ['Brauer'], ['invoice']],
  ['en', 'the mail about rent, no, about parking is gone', [], ['parking']],
  ['de', 'Könnt ihr die Mail von Lotte (nein, halt, von Lotta) zum Probearbeiten wiederfinden?', ['Lotta'], ['Probearbeiten']],
  ['de', 'bitte die mail von alicja... ne von agnieszka mit der vollmacht wiederholen', ['agnieszka'], ['vollmacht']],
  ['fr', 'le mail de Paul, pardon, de Pauline sur le bail a disparu', ['Pauline'], ['bail']],
  ['es', 'el correo de Ana, perdón, de Anabel, el del presupuesto de pintura, lo eliminé sin querer', ['Anabel'], ['presupuesto de pintura']],
  ['it', 'Ho perso la mail di Elena, anzi no, di Eleonora, sul corso antincendio.', ['Eleonora'], ['corso antincendio']],
  ['pt', 'e-mail da Bruna, aliás, do Bruno, com as medidas da cozinha, excluí sem ver', ['Bruno'], ['medidas da cozinha']],
  ['nl', 'de mail van Kees, nee sorry, van Kim is weg', ['Kim'], []],
  ['ja', '田中さん、いや、中田さんからのメールが消えた', ['中田'], []],
  ['zh', '毛毛发的，不对，是淼淼发的采访提纲，找不到', ['淼淼'], ['采访提纲']],
  // No correction: both are meant.
  ['en', 'I deleted mails from Anna, sorry, and from Bob too', ['Anna', 'Bob'], []],
  ['en', 'no, I need the mail from Anna and Bob', ['Anna', 'Bob'], []],
];

test.each(table)('%s: %s', (lang, sentence, from, words) => {
  const read = wish(sentence, { lang });
  expect(read.from ?? []).toEqual(from);
  expect(topicsOf(read)).toEqual(words);
});
