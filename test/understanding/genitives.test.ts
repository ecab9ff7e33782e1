import { wish } from './ask';

/** German and Dutch names in the genitive, whatever it is that they have; a name that ends in an s is left whole. */
type Row = readonly [lang: string, sentence: string, from: readonly string[], words: readonly string[]];

// prettier-ignore
const table: readonly Row[] = [
  ['de', 'Annas Mail ist weg', ['Anna'], []],
  ['de', 'Willis Antwort ist weg', ['Willi'], ['Antwort']],
  ['de', 'Hans Müllers Angebot ist gelöscht', ['Hans Müller'], ['Angebot']],
  ['de', 'Frau Nowaks Mail zum Umzug finde ich nicht', ['Frau Nowak'], ['Umzug']],
  ['de', 'Thomas Angebot ist gelöscht', ['Thomas'], ['Angebot']],
  ['de', 'Lukas hat mir geschrieben, die Mail ist weg', ['Lukas'], []],
  ['de', 'die Mail über Annas Geburtstag ist weg', [], ['Annas Geburtstag']],
  ['nl', 'Jans bericht is weg', ['Jan'], []],
  ['nl', 'het verslag van Femkes project is gewist', [], ['verslag', 'Femkes project']],
];

test.each(table)('%s: %s', (lang, sentence, from, words) => {
  const read = wish(sentence, { lang });
  expect({ from: read.from ?? [], words: read.words ?? [] }).toEqual({ from, words });
});
