import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IntentName } from '../../../src/understanding';
import { plainLines } from '../plain';
import { german } from '../sentences/de';
import { english } from '../sentences/en';
import { spanish } from '../sentences/es';
import { french } from '../sentences/fr';
import { helpdesk } from '../sentences/helpdesk';
import { italian } from '../sentences/it';
import { japanese } from '../sentences/ja';
import { type Line } from '../sentences/line';
import { dutch } from '../sentences/nl';
import { portuguese } from '../sentences/pt';
import { chinese } from '../sentences/zh';

/** A sentence and what it wants; what is none of our business is `other`. */
export interface Labelled {
  readonly lang: string;
  readonly text: string;
  readonly context?: 'results' | 'form';
  readonly intent: IntentName;
  /** Other intents as right. */
  readonly accept: readonly IntentName[];
  /** Of a search: who wrote, whom one wrote to, what it is about; absent where nobody labelled it. */
  readonly slots?: LabelledSlots;
  /** How many lines it counts for. */
  readonly weight: number;
  /** Whether the product promises it: what is learned is settled to keep it. */
  readonly isPromised?: true;
}

export interface LabelledSlots {
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly words?: readonly string[];
}

interface Row {
  readonly lang: string;
  readonly text: string;
  readonly context?: 'results' | 'form';
  readonly intent?: IntentName;
  readonly accept?: readonly IntentName[];
  readonly slots?: LabelledSlots;
}

const CALIBRATION = join(__dirname, '..', 'calibration');

/** Lines that the rules were mended for: what the rules give on them says nothing of what they give on others. */
export const seenLines = (): readonly Labelled[] => [
  ...['blind', 'fresh', 'later', 'sample'].flatMap((name) => rowsOf(join(CALIBRATION, `${name}.jsonl`))),
  ...linesOf(join(__dirname, 'seen.tsv')).map(ofFields),
  ...promisedLines(),
];

/** What the product promises in its tests is worth several lines of strangers. */
export const promisedLines = (): readonly Labelled[] =>
  [
    ...linesOf(join(__dirname, 'kept.tsv')).map(ofFields),
    ...rowsOf(join(__dirname, 'kept.jsonl')),
    ...tables(),
  ]
    .map((line) => ({ ...line, weight: OF_A_PROMISE }))
    .concat(plain())
    .map((line) => ({ ...line, isPromised: true }));

const OF_A_PROMISE = 4;

/** There are many of them, alike but for names. */
const OF_A_PLAIN_LINE = 1;

const plain = (): readonly Labelled[] =>
  plainLines('learned').map((line) => ({ ...line, intent: 'recover', accept: [], weight: OF_A_PLAIN_LINE }));

/** The tables of the tests that say the intent alone. */
function tables(): readonly Labelled[] {
  const sentences = Object.entries(SENTENCES).flatMap(([lang, lines]) =>
    lines.map(([intent, context, text]) => ofRow({ lang, text, intent, ...(context && { context }) })),
  );
  const desk = helpdesk.map(([lang, context, text, intent]) =>
    ofRow({ lang, text, intent, ...(context && { context }) }),
  );
  return [...sentences, ...desk];
}

const SENTENCES: Readonly<Record<string, readonly Line[]>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ja: japanese,
  nl: dutch,
  pt: portuguese,
  zh: chinese,
};

/** Lines that nobody who works on the rules has read. */
export function unseenLines(): readonly Labelled[] {
  return [
    ...linesOf(join(__dirname, 'unseen.tsv')).map(ofFields),
    ...rowsOf(join(__dirname, 'unseen.jsonl')),
  ];
}

/**
 * Every fourth line once more, with a list open: people go on to other things beside it. What could as well be a detail of the list
 * is left out.
 */
export const besideAList = (lines: readonly Labelled[]): readonly Labelled[] =>
  lines
    .filter(({ context, intent, text }, n) => n % 4 === 0 && !context && isBeside(intent, text))
    .map((line) => ({ ...line, context: 'results' }));

const isBeside = (intent: IntentName, text: string): boolean =>
  intent !== 'select' && intent !== 'refine' && (intent !== 'recover' || text.length > LEAST_OF_A_SEARCH);

const LEAST_OF_A_SEARCH = 60;

const linesOf = (file: string): readonly string[] => readFileSync(file, 'utf8').trim().split('\n');

const rowsOf = (file: string): readonly Labelled[] =>
  linesOf(file).map((line) => ofRow(JSON.parse(line) as Row));

/** Language, intent, what is pending, other intents as right, sentence; `-` where there is none. */
function ofFields(line: string): Labelled {
  const [lang = '', intent = '', context = '-', accept = '-', text = ''] = line.split('\t');
  return ofRow({
    lang,
    text,
    intent: intent as IntentName,
    accept: accept === '-' ? [] : (accept.split(',') as IntentName[]),
    ...((context === 'results' || context === 'form') && { context }),
  });
}

const ofRow = ({ intent = 'other', accept = [], ...row }: Row): Labelled => ({
  ...row,
  intent,
  accept,
  weight: intent === 'other' ? OF_OTHERS_BUSINESS : 1,
});

/** Taking somebody else's business for ours is worse than the other way round; learned so, less caution is wanted afterwards. */
const OF_OTHERS_BUSINESS = 2;
