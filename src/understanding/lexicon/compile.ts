import { accented, fold, withoutUmlauts } from '../text/fold';
import { tokenise } from '../text/tokenise';
import { type Entry, entry, joined } from './entry';
import { type Phrase } from './phrase';
import { setOf } from './sense-set';
import { ORDINARY, type Sense } from './senses';
import { entries, type Vocabulary } from './vocabulary';

/** Senses of the helpdesk's orders: documents are whole in themselves. */
const DESK = setOf(ORDINARY.filter((sense) => sense !== 'document' && sense !== 'paper'));
/** Senses that come with a value, which a phrase does not take over. */
const VALUED: ReadonlySet<Sense> = new Set(['cardinal', 'ordinal', 'folderName', 'fileType']);

/** A vocabulary ready for looking up. */
export interface Compiled {
  readonly words: ReadonlyMap<string, Entry>;
  readonly stems: ReadonlyMap<string, Entry>;
  /** Last parts of compounds. */
  readonly endings: ReadonlyMap<string, Entry>;
  /** Phrases by first and second word, longest first. */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>>;
}

/** Compiles vocabularies into one; words of later ones are added to those of earlier ones. */
export function compile(...vocabularies: readonly Vocabulary[]): Compiled {
  const table = new Table();
  for (const vocabulary of vocabularies) {
    for (const [sense, list] of Object.entries(vocabulary.senses)) {
      table.addAll(entries(list), entry([sense as Sense]));
    }
    for (const [name, list] of Object.entries(vocabulary.folders)) {
      table.addAll(entries(list), entry(['folderName'], name));
    }
    addNumbers(table, vocabulary.cardinals, 'cardinal');
    addNumbers(table, vocabulary.ordinals, 'ordinal');
    for (const [extension, list] of Object.entries(vocabulary.fileTypes ?? {})) {
      table.addAll(entries(list), entry(['fileType'], extension));
    }
  }
  return table.finished();
}

const ASCII = /^[\0-\x7f]*$/;
/** Most entries are such a word, in which the tokeniser would find nothing to cut. */
const PLAIN = /^[a-z]+$/;
const PLAIN_PHRASE = /^[a-z]+(?: [a-z]+)+$/;

/** An entry's words as the tokeniser would cut them in a sentence; an elided word at the end ("d'") has no successor here. */
export function keysOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return [text];
  if (PLAIN_PHRASE.test(text)) return text.split(' ');
  if (text.startsWith("'")) return [fold(text)];
  const elided = text.endsWith("'") || text.endsWith('’');
  const keys = tokenise(elided ? `${text}a` : text).map((token) => token.key);
  return elided ? keys.slice(0, -1) : keys;
}

function addNumbers(table: Table, list: string, sense: 'cardinal' | 'ordinal'): void {
  entries(list).forEach((forms, i) => {
    table.addAll(forms.split('/'), entry([sense], i + 1));
  });
}

class Table {
  readonly #words = new Map<string, Entry>();
  readonly #stems = new Map<string, Entry>();
  readonly #endings = new Map<string, Entry>();
  readonly #phrases = new Map<string, Map<string, Phrase[]>>();

  addAll(texts: readonly string[], meaning: Entry): void {
    for (const text of texts) {
      this.#addKey(text, meaning);
      const spelt = ASCII.test(text) ? undefined : withoutUmlauts(text);
      if (spelt !== undefined) this.#addKey(spelt, meaning);
    }
  }

  #addKey(text: string, meaning: Entry): void {
    if (PLAIN.test(text)) put(this.#words, text, meaning);
    else if (text.endsWith('*')) put(this.#stems, fold(text.slice(0, -1)), meaning);
    else if (text.startsWith('*')) put(this.#endings, fold(text.slice(1)), meaning);
    else {
      const keys = keysOf(text);
      const [first = '', ...rest] = keys;
      if (rest.length === 0) this.#addWord(text, first, meaning);
      else this.#addPhrase(first, rest, meaning);
    }
  }

  /** Under its folded form, and under its accented one: who types accents means them. */
  #addWord(text: string, key: string, meaning: Entry): void {
    put(this.#words, key, meaning);
    const typed = accented(text);
    if (typed !== key) put(this.#words, typed, meaning);
  }

  #addPhrase(first: string, rest: readonly string[], meaning: Entry): void {
    const byNext = this.#phrases.get(first) ?? new Map<string, Phrase[]>();
    const next = rest[0] ?? '';
    const list = byNext.get(next) ?? [];
    const whole = rest.join(' ');
    const same = list.findIndex((phrase) => phrase.rest.join(' ') === whole);
    const known = list[same];
    if (known) list[same] = { rest, entry: joined(known.entry, meaning) };
    else list.push({ rest, entry: meaning });
    if (list.length > 1) list.sort((a, b) => b.rest.length - a.rest.length);
    byNext.set(next, list);
    this.#phrases.set(first, byNext);
  }

  /** "what I deleted" is a thing, and that it was deleted is said too. */
  #tellDeletion(): void {
    for (const [first, byNext] of this.#phrases) {
      for (const list of byNext.values()) {
        list.forEach((phrase, i) => {
          if (!phrase.entry.senses.has('stuff')) return;
          const told = [first, ...phrase.rest].some((key) => this.#words.get(key)?.senses.has('deleted'));
          if (told) list[i] = { rest: phrase.rest, entry: joined(phrase.entry, entry(['deleted'])) };
        });
      }
    }
  }

  /** "try again", "rispondi alla": to the helpdesk an order, to everybody else still what its words mean. */
  #keepMeanings(): void {
    for (const [first, byNext] of this.#phrases) {
      for (const list of byNext.values()) {
        list.forEach((phrase, i) => {
          if (!phrase.entry.set.isWithin(DESK)) return;
          const words = [first, ...phrase.rest].flatMap((key) => [...(this.#words.get(key)?.senses ?? [])]);
          const kept = words.filter((sense) => !VALUED.has(sense));
          list[i] = { rest: phrase.rest, entry: entry([...phrase.entry.senses, ...kept]) };
        });
      }
    }
  }

  finished(): Compiled {
    this.#tellDeletion();
    this.#keepMeanings();
    return { words: this.#words, stems: this.#stems, endings: this.#endings, phrases: this.#phrases };
  }
}

function put(map: Map<string, Entry>, key: string, meaning: Entry): void {
  const known = map.get(key);
  map.set(key, known ? joined(known, meaning) : meaning);
}
