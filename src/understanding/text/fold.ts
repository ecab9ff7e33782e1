import { Memory } from './memory';

const PLAIN = /^[a-z0-9'_-]*$/;
const ASCII = /^[\0-\x7f]*$/;
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * The form under which a word is looked up: lower case, half width, without accents, straight apostrophe.
 * Kana keep their voicing marks: those are letters, not accents.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : FOLDED.of(lower);
}

/** The text folded last: the readers of whole sentences ask for the same one in turn. No other is worth remembering. */
let latest = { text: '', folded: '' };

/** The same for a whole text. */
export function foldText(text: string): string {
  if (latest.text !== text) latest = { text, folded: foldSpecial(text.toLowerCase()) };
  return latest.folded;
}

const FOLDED = new Memory(foldSpecial);

function foldSpecial(lower: string): string {
  // Of all that follows only the backtick concerns plain text.
  if (ASCII.test(lower)) return lower.includes('`') ? lower.replaceAll('`', "'") : lower;
  return lower
    .normalize('NFKC')
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

/** The words of some phrases, folded. */
export const foldedWords = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((phrase) => fold(phrase).split(' ')));

/** A word with its accents, lower case: "supprimé" and "supprime" are two words where people write accents. */
export const accented = (word: string): string => word.toLowerCase().normalize('NFKC').replace(/[’‘ʼ]/g, "'");

/** How people without umlaut keys write a German word: "gelöscht" is "geloescht"; undefined where nothing changes. */
export function withoutUmlauts(word: string): string | undefined {
  const lower = word.toLowerCase();
  return UMLAUT.test(lower) ? lower.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue') : undefined;
}

const UMLAUT = /[äöü]/;
