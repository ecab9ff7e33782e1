export function number(n: number): string {
  return n.toLocaleString('fr');
}

/** In French, nought is singular too. */
export function isOne(n: number): boolean {
  return n < 2;
}

export function messages(n: number): string {
  return `${number(n)} ${isOne(n) ? 'message' : 'messages'}`;
}

/** A name behind "de", which loses its vowel before another one: "d’Anna", "de Claire". */
export function ofName(name: string): string {
  return VOWEL_FIRST.test(name) ? `d’${name}` : `de ${name}`;
}

/** Marks that isolate a name, and quotation marks, are no sounds. */
const VOWEL_FIRST = /^[^\p{L}\p{N}]*[aeiouàâäéèêëîïôöùûüœæ]/iu;
