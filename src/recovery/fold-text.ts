/**
 * Text as people compare it: letter case, accents and width aside. German umlauts have two plain spellings (`Müller`:
 * `muller`, `mueller`), so a word yields every form it may be typed in.
 */

const UMLAUTS: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
  [/ø/g, 'oe'],
  [/æ/g, 'ae'],
];

const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'a',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case, marks removed, width folded. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øæœßłđðþı]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter);
}

/** The plain spellings of a text: one, or two where umlauts are in it. */
export function foldedForms(text: string): readonly string[] {
  const folded = foldText(text);
  const composed = text.normalize('NFC').toLowerCase();
  const spelled = UMLAUTS.reduce((form, [umlaut, letters]) => form.replace(umlaut, letters), composed);
  const second = foldText(spelled);
  return second === folded ? [folded] : [folded, second];
}

/** The words of a folded text: letters and digits, everything else parts them. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** True for scripts written without spaces, where words are found as parts of longer runs. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}
