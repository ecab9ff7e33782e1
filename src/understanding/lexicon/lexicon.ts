import { compile, type Compiled } from './compile';
import { type Phrase } from './phrase';
import { type Entry, entry, UNKNOWN } from './entry';
import { isGivenName } from './given-names';
import { setOf } from './sense-set';
import { TypoIndex } from './typos';
import { entries, type Vocabulary } from './vocabulary';
import { Clitics } from './clitics';
import { accented, fold } from '../text/fold';
import { type Meaning } from '../text/known';
import { type Token } from '../text/token';

/** Words of these senses are recognised behind typing errors; a wrong guess on others would do more harm than good. */
const FORGIVEN = setOf([
  'restore',
  'back',
  'deleted',
  'lost',
  'undo',
  'mail',
  'folder',
  'attachment',
  'mailbox',
  'export',
  'approve',
  'reject',
  'withdraw',
  'mistake',
  'retention',
  'backup',
]);

const PLACES = setOf(['folderName', 'recoverable']);

/**
 * Long words of these are recognised behind one slip: they decide less by themselves, and "foreign" ones only that nothing
 * is wanted.
 */
const FORGIVEN_A_SLIP = setOf([
  ...(['event', 'contact', 'task', 'folderName', 'hold', 'preserve', 'legal', 'discovery'] as const),
  ...(['exportFormat', 'purged', 'recoverable', 'departed', 'status', 'request', 'howLong'] as const),
  ...([
    'kept',
    'expires',
    'extend',
    'permanent',
    'rollback',
    'health',
    'service',
    'down',
    'reporting',
  ] as const),
  ...(['help', 'thanks', 'need', 'find', 'all', 'received', 'sent', 'attachment', 'unread'] as const),
  ...(['important', 'ordinal', 'cancel', 'employee', 'organise', 'compose', 'foreign', 'money'] as const),
]);

const NONE: readonly Phrase[] = [];

const SHORTEST_STEM = 3;
/** Words longer than this are neither looked up by stem nor remembered. */
const LONGEST = 40;
const REMEMBERED = 20_000;

/** A word as looked up, and what was found. */
interface Looked {
  readonly key: string;
  readonly entry: Entry;
}

/** Looks words up: as they stand, by their beginning, by their last hyphenated part, then behind a typing error. */
export class Lexicon {
  static #built = 0;
  readonly #compiled: Compiled;
  readonly #typos: TypoIndex;
  /** Long first words of phrases. */
  readonly #openings: TypoIndex;
  readonly #ordinal: RegExp;
  readonly #clitics: Clitics;
  readonly #longestStem: number;
  readonly #longestWord: number;
  /** Its place among the meanings of a word. */
  readonly #number = Lexicon.#built++;
  /** Only a memory of pure look-ups, by the word as typed; emptied when full. */
  readonly #memory = new Map<string, Looked>();

  constructor(vocabulary: Vocabulary, shared: Vocabulary) {
    this.#compiled = compile(vocabulary, shared);
    const { words, stems } = this.#compiled;
    const exempt = new Set(entries(vocabulary.notTypos ?? '').map(fold));
    this.#typos = new TypoIndex(
      [...words].filter(([, known]) => known.set.meets(FORGIVEN)),
      exempt,
      [...words].filter(([, known]) => known.set.meets(FORGIVEN_A_SLIP)),
    );
    this.#clitics = new Clitics(vocabulary.clitics ?? '', (base) => words.get(base));
    const openings = [...this.#compiled.phrases.keys()].map((word) => [word, UNKNOWN] as const);
    this.#openings = new TypoIndex([], exempt, openings);
    this.#ordinal = new RegExp(`^([1-9]\\d{0,2})(?:${vocabulary.ordinalEndings})$`);
    this.#longestStem = Math.max(0, ...[...stems.keys()].map((stem) => stem.length));
    this.#longestWord = Math.max(
      0,
      ...[...words.keys()].filter((word) => !/[a-z ]/.test(word)).map((word) => word.length),
    );
  }

  /** What is known of a token of a sentence: figures and the like have no senses, though phrases may begin with them. */
  meaningOf(token: Token): Meaning {
    const meanings = token.known?.meanings;
    const before = meanings?.[this.#number];
    if (before) return before;
    const { kind, key, text } = token;
    const plain = kind === 'word' || kind === 'run' || kind === 'mark';
    const known = plain ? this.look(key, text) : kind === 'quoted' ? this.#quotedPlace(key) : UNKNOWN;
    const found = { entry: known, phrases: this.#phrasesOf(key, known) };
    if (meanings) meanings[this.#number] = found;
    return found;
  }

  /** „Gelöschte Elemente wiederherstellen“: what Outlook calls a place, in several words, is that place in quotes as well. */
  #quotedPlace(key: string): Entry {
    const [first = '', second = '', ...more] = key.split(' ');
    const rest = [second, ...more].join(' ');
    const known =
      second === ''
        ? undefined
        : this.phrases(first, second).find((phrase) => phrase.rest.join(' ') === rest);
    return known?.entry.set.meets(PLACES) === true ? known.entry : UNKNOWN;
  }

  /** Phrases that begin with a word; of a word that is not known as it stands, those of a long one that it may be. */
  #phrasesOf(key: string, known: Entry): Meaning['phrases'] {
    const { phrases } = this.#compiled;
    const found = phrases.get(key);
    if (found || !(known === UNKNOWN || known.guessed)) return found;
    const meant = this.#openings.nearest(key);
    return meant === undefined ? undefined : phrases.get(meant);
  }

  /**
   * Meaning of a word, given folded and as typed; an entry without senses where it is unknown. A word typed with accents
   * is looked up with them first.
   */
  look(key: string, typed: string = key): Entry {
    if (key.length > LONGEST) return UNKNOWN;
    const known = this.#memory.get(typed);
    if (known?.key === key) return known.entry;
    const exact = typed === key ? key : accented(typed);
    const found = this.#compiled.words.get(exact) ?? this.#find(key) ?? this.#mistyped(key) ?? UNKNOWN;
    if (this.#memory.size >= REMEMBERED) this.#memory.clear();
    this.#memory.set(typed, { key, entry: found });
    return found;
  }

  /** "Pedro" is no "perdo": a name is no typing error. */
  #mistyped(key: string): Entry | undefined {
    return isGivenName(key) ? undefined : this.#typos.find(key);
  }

  /** Whether the word stands in the vocabulary itself: no stem, no guess. */
  knows(key: string): boolean {
    return this.#compiled.words.has(key);
  }

  #find(key: string): Entry | undefined {
    const exact =
      this.#compiled.words.get(key) ?? this.#byStem(key) ?? this.#byNumber(key) ?? this.#byEnding(key);
    if (exact) return exact;
    return this.#clitics.find(key) ?? this.#withoutDrawl(key) ?? this.#lastPart(key);
  }

  /** "heyyy", "pleaseee": letters drawn out. */
  #withoutDrawl(key: string): Entry | undefined {
    if (!/([a-z])\1\1/.test(key)) return undefined;
    const { words } = this.#compiled;
    return words.get(key.replace(/([a-z])\1{2,}/g, '$1')) ?? words.get(key.replace(/([a-z])\1{2,}/g, '$1$1'));
  }

  /** "Rechnungs-Mail" is a mail. */
  #lastPart(key: string): Entry | undefined {
    const hyphen = key.lastIndexOf('-');
    return hyphen > 0
      ? (this.#compiled.words.get(key.slice(hyphen + 1)) ?? this.#byStem(key.slice(hyphen + 1)))
      : undefined;
  }

  #byStem(key: string): Entry | undefined {
    for (let length = Math.min(key.length, this.#longestStem); length >= SHORTEST_STEM; length--) {
      const stem = this.#compiled.stems.get(key.slice(0, length));
      if (stem) return stem;
    }
    return undefined;
  }

  /** "Rechnungsmail" is a mail. */
  #byEnding(key: string): Entry | undefined {
    if (this.#compiled.endings.size === 0) return undefined;
    for (let from = SHORTEST_STEM; from < key.length - 2; from++) {
      const ending = this.#compiled.endings.get(key.slice(from));
      if (ending) return ending;
    }
    return undefined;
  }

  #byNumber(key: string): Entry | undefined {
    const match = this.#ordinal.exec(key);
    return match ? entry(['ordinal'], Number(match[1])) : undefined;
  }

  /** Phrases that begin with these two words, longest first. */
  phrases(first: string, second: string): readonly Phrase[] {
    return this.#compiled.phrases.get(first)?.get(second) ?? NONE;
  }

  /** Length of the longest word at `at` in writing without spaces that crosses no border, 0 where none begins there. */
  longestAt(run: string, at: number, borders: ReadonlySet<number>): number {
    let room = 1;
    while (room < this.#longestWord && at + room < run.length && !borders.has(at + room)) room++;
    for (let length = room; length > 0; length--) {
      if (this.#compiled.words.has(run.slice(at, at + length))) return length;
    }
    return 0;
  }
}
