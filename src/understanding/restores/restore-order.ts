import { type Language } from '../../domain/language';
import { type Intent, type RestoreOrder } from '../intent';
import { fold } from '../text/fold';
import { RESTORE_WORDS, type RestoreWords } from './words';

/** Longer sentences say something else as well. */
const LONGEST = 100;

interface Patterns {
  readonly polite: RegExp;
  /** Sentences that name the restore, and words that mean it only while there is one. */
  readonly named: readonly (readonly [RestoreOrder, RegExp])[];
  readonly bare: readonly (readonly [RestoreOrder, RegExp])[];
}

/**
 * Reads orders about a restore: "stop the restore", "continue restoring", "show me what was restored". The whole sentence
 * has to be one: the words ("stop", "back", "list") mean other things everywhere else. `perhaps` where the sentence does
 * not name the restore: "stop", "go on".
 */
export function restoreOrderOf(text: string, language: Language): Pick<Intent, 'command' | 'perhaps'> {
  if (text.length > LONGEST) return {};
  const { polite, named, bare } = patternsOf(language);
  const said = squeeze(squeeze(fold(text).replace(MARKS, ' ')).replace(polite, ' '));
  const command = orderIn(named, said);
  if (command !== undefined) return { command };
  const perhaps = orderIn(bare, said);
  return perhaps === undefined ? {} : { perhaps };
}

const MARKS = /[^\p{L}\p{N}\p{M}'’-]+/gu;
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const orderIn = (patterns: Patterns['named'], said: string): RestoreOrder | undefined =>
  patterns.find(([, pattern]) => pattern.test(said))?.[0];

const COMPILED = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = COMPILED.get(language);
  if (known !== undefined) return known;
  const patterns = compile(RESTORE_WORDS[language], language);
  COMPILED.set(language, patterns);
  return patterns;
}

function compile(words: RestoreWords, language: Language): Patterns {
  const { stop, stopOrUndo, goOn, restore, it, list, listAlone } = words;
  const whole = (...shapes: readonly string[]): RegExp => new RegExp(`^(?:${shapes.join('|')})$`, 'u');
  const about = (verb: string, what: string): readonly string[] => [
    `(?:${verb}) ?(?:${what})`,
    `(?:${what}) ?(?:${verb})`,
  ];
  return {
    polite: politeness(words, language),
    named: [
      ['stop-restore', whole(...about(stop, restore))],
      ['resume-restore', whole(...about(goOn, restore))],
      ['show-restored', whole(list)],
    ],
    bare: [
      ['stop-restore', whole(stop, ...about(stop, it))],
      ...(stopOrUndo === undefined
        ? []
        : [
            [
              'stop-restore',
              whole(stopOrUndo, ...about(stopOrUndo, it), ...about(stopOrUndo, restore)),
            ] as const,
          ]),
      ['resume-restore', whole(goOn, ...about(goOn, it))],
      ['show-restored', whole(listAlone)],
    ],
  };
}

/** Where words have no blanks between them a polite one stands at either end of the sentence. */
function politeness({ polite }: RestoreWords, language: Language): RegExp {
  return language === 'ja' || language === 'zh'
    ? new RegExp(`^(?:${polite})+|(?:${polite})+$`, 'gu')
    : new RegExp(`(?<![\\p{L}'-])(?:${polite})(?![\\p{L}'-])`, 'gu');
}
