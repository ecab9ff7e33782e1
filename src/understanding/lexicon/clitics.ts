import { fold } from '../text/fold';
import { type Entry, entry } from './entry';
import { setOf } from './sense-set';
import { type Sense } from './senses';
import { entries } from './vocabulary';

/** Verbs that are said as orders, or asked with: "expirent-ils". Behind any other word the same letters are an ending. */
const ORDERS = setOf([
  ...(['restore', 'get', 'find', 'show', 'read', 'delete', 'undo', 'compose', 'organise', 'forget'] as const),
  ...(['preserve', 'export', 'copy', 'approve', 'reject', 'withdraw', 'release', 'submit'] as const),
  ...(['kept', 'expires', 'backup'] as const),
]);

/** Pronouns for who asks; all others stand for what is spoken of. */
const ME = /(?:^|-)(?:m[eio]i?|nous|nos|ci|ce)/;

const SHORTEST_VERB = 4;
/** "Rends-le-moi", "devuélvemelo" carry two. */
const MOST = 2;

/** Finds a verb that carries its pronouns: "restaure-les" is "restaure", "búscamelo" is "busca". */
export class Clitics {
  readonly #clitics: readonly string[];

  constructor(
    list: string,
    private readonly known: (word: string) => Entry | undefined,
  ) {
    this.#clitics = entries(list)
      .map(fold)
      .sort((a, b) => b.length - a.length);
  }

  /** The verb's meaning and its pronoun's, where the word is such a verb. */
  find(key: string, left = MOST, carried: readonly Sense[] = []): Entry | undefined {
    for (const clitic of this.#clitics) {
      const base = key.slice(0, -clitic.length);
      if (base.length < SHORTEST_VERB || !key.endsWith(clitic)) continue;
      const senses: readonly Sense[] = [...carried, ME.test(clitic) ? 'me' : 'pronoun'];
      const verb = this.known(base) ?? this.known(`${base}e`);
      if (verb?.set.meets(ORDERS) === true) return entry([...verb.senses, ...senses], verb.value);
      const further = left > 1 ? this.find(base, left - 1, senses) : undefined;
      if (further) return further;
    }
    return undefined;
  }
}
