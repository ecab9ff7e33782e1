/** The classes of characters the tokeniser tells apart. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const CJK = 3;
export const MARK = 4;

export type CharacterClass = typeof SPACE | typeof LETTER | typeof DIGIT | typeof CJK | typeof MARK;

/** The classes of all UTF-16 code units, by code. */
export const classTable = (): Uint8Array => Uint8Array.from({ length: 0x10000 }, (_, code) => classOf(code));

/** Class of a UTF-16 code unit. Surrogates (emoji, rare ideographs) count as marks. */
export function classOf(code: number): CharacterClass {
  if (code < 0x80) return ascii(code);
  if (code < 0xc0) return latin1(code);
  if (code === 0xd7 || code === 0xf7) return MARK;
  if (code < 0x2000) return LETTER;
  if (code < 0x2e80) return code <= 0x200a || code === 0x2028 || code === 0x2029 ? SPACE : MARK;
  return eastern(code);
}

function ascii(code: number): CharacterClass {
  if (code <= 0x20 || code === 0x7f) return SPACE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || code === 0x5f ? LETTER : MARK;
}

/** Only the ordinal signs and µ of this block are letters: "3º", "2ª". */
function latin1(code: number): CharacterClass {
  if (code === 0xa0) return SPACE;
  return code === 0xaa || code === 0xba || code === 0xb5 ? LETTER : MARK;
}

function eastern(code: number): CharacterClass {
  if (code === 0x3000) return SPACE;
  if (code < 0x3005 || (code >= 0x3008 && code <= 0x3020) || code === 0x30fb) return MARK;
  if (code >= 0xd800 && code <= 0xf8ff) return MARK;
  if (code >= 0xff10 && code <= 0xff19) return DIGIT;
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return LETTER;
  if (code >= 0xff00 && code < 0xff66) return MARK;
  return code >= 0xac00 && code <= 0xd7af ? LETTER : CJK;
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a text begins with a capital. Every word is asked, and most begin with a plain letter, which needs no pattern. */
export function beginsCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text);
}
