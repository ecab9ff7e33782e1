import { type Command } from '../intent';
import { type Sense } from '../lexicon/senses';
import { type Sentence, shows } from '../sentence';
import { is, isMark, type Word } from '../text/word';
import { textFrom } from './comment';
import { nameable, readName } from './names';
import { nearRequest, type Requests } from './request';

/** An order to the helpdesk's side of the bot, with what it needs beside the request's number. */
export interface Order {
  readonly command: Command;
  readonly assignee?: string;
  readonly comment?: string;
}

const MARKERS: readonly Sense[] = ['helpdesk', 'takeOver', 'taking', 'delegate', 'askBack', 'done'];

/** Small words an order may hold beside its verb and number. */
const SMALL: readonly Sense[] = [
  'request',
  'article',
  'numberWord',
  'auxiliary',
  'please',
  'I',
  'me',
  'my',
  'and',
  'can',
  'filler',
  'relative',
  'withWord',
  'toWord',
  'intoWord',
  'inWord',
  'forWord',
  'ofWord',
  'own',
  'pronoun',
  'organise',
  'yes',
  'thanks',
  'need',
  'upTo',
  'separable',
];

/** A claim for a channel is short: longer talk of a helpdesk tells a story. */
const LONGEST_CLAIM = 9;

/**
 * Reads an order of the helpdesk: "helpdesk here", "take over 12", "assign 12 to Bob", "ask 12 which period?", "12 is done".
 * Orders are strict about their form, since their words ("give", "ask", "done") mean other things everywhere else.
 */
export function readOrder(sentence: Sentence, requests: Requests): Order | undefined {
  if (!shows(sentence, ...MARKERS)) return undefined;
  if (claimsChannel(sentence)) return { command: 'helpdesk-here' };
  if (requests.numbers.length === 0 || !meansRequest(sentence, requests)) return undefined;
  return askBack(sentence, requests) ?? delegate(sentence, requests) ?? ofNumberAlone(sentence);
}

function claimsChannel(sentence: Sentence): boolean {
  const { words } = sentence;
  if (!shows(sentence, 'helpdesk') || !shows(sentence, 'hereWord') || words.length > LONGEST_CLAIM)
    return false;
  return !words.some(
    (word) => is(word, 'mail', 'where', 'who', 'how', 'not', 'deleted', 'lost') || isMark(word, '?', '？'),
  );
}

/** With a list shown a bare figure means the list, unless the verb can only mean a request. */
function meansRequest(sentence: Sentence, { next }: Requests): boolean {
  const { words, context } = sentence;
  return context !== 'results' || shows(sentence, 'takeOver', 'done') || nearRequest(words, next - 1);
}

/** "ask 12 which period do you need?": the verb opens the sentence, the question follows the number. */
function askBack(sentence: Sentence, { next }: Requests): Order | undefined {
  const { words } = sentence;
  const verb = words.findIndex((word) => is(word, 'askBack'));
  if (verb < 0) return undefined;
  const opens = words.slice(0, Math.min(verb, next)).every((word) => isSmall(word) || word.kind === 'number');
  const question = textFrom(sentence, verb < next ? next : verb + 1);
  const between = words.slice(verb + 1, next).every((word) => isSmall(word) || word.kind === 'number');
  if (!opens || !between || question === undefined || !/\s|[^\p{ASCII}]/u.test(question)) return undefined;
  return { command: 'ask-back', comment: question };
}

/** "assign 12 to Bob", "12をBobに割り当てて", "weise 12 Bob zu". */
function delegate(sentence: Sentence, { next }: Requests): Order | undefined {
  const { words } = sentence;
  if (!shows(sentence, 'delegate')) return undefined;
  const address = words.slice(next).find((word) => word.kind === 'address');
  const lead = words
    .slice(0, next)
    .every((word) => isSmall(word) || word.kind === 'number' || is(word, 'delegate'));
  if (!lead) return undefined;
  if (address) return { command: 'delegate', assignee: address.text };
  let at = next;
  while (at < next + 5 && (isSmall(words[at]) || is(words[at], 'delegate')) && !is(words[at], 'me')) at++;
  if (is(words[at], 'me')) return { command: 'take-over' };
  const named = nameable(words[at]) ? readName(words, at) : undefined;
  return named && { command: 'delegate', assignee: named.text };
}

/** "I'll take 12", "12 is done", "mark 12 as done": nothing else is said. */
function ofNumberAlone({ words }: Sentence): Order | undefined {
  const asks = words.some((word) => isMark(word, '?', '？') || is(word, 'status', 'not', 'howLong'));
  const rest = words.filter((word) => word.kind !== 'number' && !isMark(word));
  const only = (sense: Sense): boolean =>
    rest.some((word) => is(word, sense)) && rest.every((word) => is(word, sense) || isSmall(word));
  if (asks) return undefined;
  if (only('takeOver') || only('taking')) return { command: 'take-over' };
  return only('done') ? { command: 'task-done' } : undefined;
}

const isSmall = (word: Word | undefined): boolean =>
  isMark(word, '#', '.', ':', ',', '、') || is(word, ...SMALL);
