import { isUnspaced, type Language } from '../../domain/language';
import { type Intent, type RestoreOrder } from '../intent';
import { foldText } from '../text/fold';
import { Spelling } from '../text/spelling';
import { type Token } from '../text/token';
import { RESTORE_WORDS, type RestoreWords } from './words';
import { oncePerLanguage } from '../once-per-language';

/** Longer sentences say something else as well. */
const LONGEST = 100;

interface Patterns {
  /** Words of all these sentences: most texts hold others as well. */
  readonly spelling: Spelling;
  readonly polite: RegExp;
  /** Any of the sentences below: most are none of them, and are asked once. */
  readonly any: RegExp;
  /** Sentences that name the restore, and words that mean it only while there is one. */
  readonly named: readonly (readonly [RestoreOrder, RegExp])[];
  readonly unnamed: readonly (readonly [RestoreOrder, RegExp])[];
}

/**
 * Reads orders about a restore: "stop the restore", "continue restoring", "show me what was restored". The whole sentence
 * has to be one: the words ("stop", "back", "list") mean other things everywhere else. `perhaps` where the sentence does
 * not name the restore: "stop", "go on".
 */
export function restoreOrderOf(
  text: string,
  language: Language,
  tokens: readonly Token[],
): Pick<Intent, 'command' | 'perhaps'> {
  if (text.length > LONGEST) return {};
  const { spelling, polite, any, named, unnamed } = patternsOf(language);
  if (!spelling.covers(tokens)) return {};
  const plain = foldText(text).replace(MARKS, ' ').trim();
  const bare = plain.replace(polite, ' ');
  const said = bare === plain ? plain : bare.replace(/ +/g, ' ').trim();
  if (!any.test(said)) return {};
  const command = orderIn(named, said);
  if (command !== undefined) return { command };
  const perhaps = orderIn(unnamed, said);
  return perhaps === undefined ? {} : { perhaps };
}

const MARKS = /[^\p{L}\p{N}\p{M}'’-]+/gu;

const orderIn = (patterns: Patterns['named'], said: string): RestoreOrder | undefined =>
  patterns.find(([, pattern]) => pattern.test(said))?.[0];

const patternsOf = oncePerLanguage((language) => compile(RESTORE_WORDS[language], language));

function compile(words: RestoreWords, language: Language): Patterns {
  const { stop, stopOrUndo, goOn, restore, it, list, listAlone } = words;
  const about = (verb: string, what: string): readonly string[] => [
    `(?:${verb}) ?(?:${what})`,
    `(?:${what}) ?(?:${verb})`,
  ];
  const named: Shapes = [
    ['stop-restore', about(stop, restore)],
    ['resume-restore', about(goOn, restore)],
    ['show-restored', [list]],
  ];
  const also =
    stopOrUndo === undefined ? [] : [stopOrUndo, ...about(stopOrUndo, it), ...about(stopOrUndo, restore)];
  const unnamed: Shapes = [
    ['stop-restore', [stop, ...about(stop, it), ...also]],
    ['resume-restore', [goOn, ...about(goOn, it)]],
    ['show-restored', [listAlone]],
  ];
  const all = [...named, ...unnamed].flatMap(([, shapes]) => shapes);
  return {
    spelling: new Spelling([words.polite, ...all]),
    polite: politeness(words, language),
    any: whole(all),
    named: named.map(([order, shapes]) => [order, whole(shapes)]),
    unnamed: unnamed.map(([order, shapes]) => [order, whole(shapes)]),
  };
}

/** Orders with the sentences that give them, as sources of regular expressions. */
type Shapes = readonly (readonly [RestoreOrder, readonly string[]])[];

const whole = (shapes: readonly string[]): RegExp => new RegExp(`^(?:${shapes.join('|')})$`, 'u');

/** Where words have no blanks between them a polite one stands at either end of the sentence. */
function politeness({ polite }: RestoreWords, language: Language): RegExp {
  return isUnspaced(language)
    ? new RegExp(`^(?:${polite})+|(?:${polite})+$`, 'gu')
    : new RegExp(`(?<![\\p{L}'-])(?:${polite})(?![\\p{L}'-])`, 'gu');
}
