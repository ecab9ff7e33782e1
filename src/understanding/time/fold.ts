/**
 * Normal forms of characters, one to one so that offsets stay: lower case, accents off, full-width forms narrow.
 * What has no single-character form stays as it is.
 */
const TABLE_SIZE = 0x250;

function plain(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const base = (lower.length === 1 ? lower : String.fromCharCode(code)).normalize('NFD');
  return base.length > 0 ? base.charCodeAt(0) : code;
}

const TABLE = Uint16Array.from({ length: TABLE_SIZE }, (_, code) =>
  code === 0xba || code === 0xaa ? code : plain(code),
);

const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f;

function foldWide(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return plain(code - 0xfee0);
  if (code === 0x3000 || code === 0x202f || code === 0x2007) return 0x20;
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) return 0x27;
  if (code >= 0x2010 && code <= 0x2015) return 0x2d;
  return code === 0x2212 || code === 0x301c ? 0x2d : code;
}

/** The code of a character's normal form. */
export const foldCode = (code: number): number => {
  if (code < TABLE_SIZE) return TABLE[code] ?? code;
  return code >= 0x1e00 && code < 0x1f00 ? plain(code) : foldWide(code);
};

const ASCII = /^[\0-\x7f]*$/;

/** A text of the same length in normal form; combining marks become U+0300, which readers of words skip. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    out += isCombining(code) ? '̀' : String.fromCharCode(foldCode(code));
  }
  return out;
}

/** Folds a word of a vocabulary: decomposed marks are dropped. */
export const foldWord = (word: string): string =>
  ASCII.test(word) ? word.toLowerCase() : fold(word.normalize('NFC')).replaceAll('̀', '');
