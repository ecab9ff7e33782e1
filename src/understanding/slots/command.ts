import { type Command } from '../intent';
import { type Sense } from '../lexicon/senses';
import { isFormOpen, type Sentence, shows, showsOneOf } from '../sentence';
import { is, isMark, type Word, isOneOf } from '../text/word';
import { isAsked } from './asked';
import { textFrom } from './comment';
import { nameable } from './names/nameable';
import { readName } from './names/read-name';
import { nearRequest, type Requests } from './request';
import { setOf } from '../lexicon/sense-set';
import { isSpokenOf } from '../decisions/spoken-of';

/** An order to the helpdesk's side of the bot, with what it needs beside the request's number. */
export interface Order {
  readonly command: Command;
  readonly assignee?: string;
  readonly comment?: string;
  readonly days?: number;
}

const MARKERS = setOf([
  'helpdesk',
  'stats',
  'dashboard',
  'page',
  'escalate',
  'takeOver',
  'taking',
  'delegate',
  'askBack',
  'answerTo',
  'done',
  'tryAgain',
  'didFail',
  'change',
  'submit',
]);

/** Small words an order may hold beside its verb and number. */
const SMALL = setOf([
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
]);

/** A claim for a channel is short: longer talk of a helpdesk tells a story. */
const LONGEST_CLAIM = 9;

/**
 * Reads an order of the helpdesk: "helpdesk here", "take over 12", "assign 12 to Bob", "ask 12 which period?", "12 is done".
 * Orders are strict about their form, since their words ("give", "ask", "done") mean other things everywhere else.
 */
export function readOrder(sentence: Sentence, requests: Requests): Order | undefined {
  if (!showsOneOf(sentence, MARKERS)) return undefined;
  if (claimsChannel(sentence)) return { command: 'helpdesk-here' };
  const looks = looksAtHelpdesk(sentence);
  if (looks) return looks;
  if (turnsToHelpdesk(sentence)) return { command: 'escalate' };
  if (isFormOpen(sentence) ? sends(sentence) : sendsAlone(sentence)) return sending(sentence);
  if (requests.numbers.length === 0 || !meansRequest(sentence, requests)) return undefined;
  return (
    remark(sentence, requests, 'askBack') ??
    remark(sentence, requests, 'answerTo') ??
    delegate(sentence, requests) ??
    ofNumberAlone(sentence)
  );
}

function claimsChannel(sentence: Sentence): boolean {
  const { words } = sentence;
  if (!shows(sentence, 'helpdesk') || !shows(sentence, 'hereWord') || words.length > LONGEST_CLAIM)
    return false;
  return !words.some(
    (word) => is(word, 'mail', 'where', 'who', 'how', 'not', 'deleted', 'lost') || isMark(word, '?', '？'),
  );
}

/** "Stats", "show me the helpdesk's figures of the last 7 days", "page": nothing else is said. */
function looksAtHelpdesk(sentence: Sentence): Order | undefined {
  const { words, context } = sentence;
  const only = (sense: Sense): boolean =>
    words.length <= LONGEST_CLAIM &&
    words.some((word) => word.time < 0 && is(word, sense)) &&
    words.every(
      (word, i) =>
        word.time >= 0 ||
        word.kind === 'number' ||
        // "7 days": a length of time is no time.
        words[i - 1]?.kind === 'number' ||
        is(word, sense, 'helpdesk', 'show', 'get', 'page') ||
        isSmall(word),
    );
  if (only('stats')) {
    const figure = words.find(({ kind }) => kind === 'number');
    return figure === undefined ? { command: 'stats' } : { command: 'stats', days: Number(figure.key) };
  }
  const isPage = only('dashboard') || (context === undefined && words.length === 1 && only('page'));
  return isPage ? { command: 'helpdesk-page' } : undefined;
}

/** "Ask the helpdesk", "escalate this to the service desk please": hardly anything else is said. */
function turnsToHelpdesk(sentence: Sentence): boolean {
  if (!shows(sentence, 'escalate')) return false;
  return sentence.words.every((word) => is(word, 'escalate', 'helpdesk') || isSmall(word) || isMark(word));
}

/** With a list shown a bare figure means the list, unless the verb can only mean a request. */
function meansRequest(sentence: Sentence, { next }: Requests): boolean {
  const { words, context } = sentence;
  return context !== 'results' || shows(sentence, 'takeOver', 'done') || nearRequest(words, next - 1);
}

const REMARKS = { askBack: 'ask-back', answerTo: 'answer' } as const;

/** "ask 12 which period do you need?", "answer 12 it is about March": the verb opens, what is said follows the number. */
function remark(sentence: Sentence, { next }: Requests, sense: keyof typeof REMARKS): Order | undefined {
  const { words } = sentence;
  const verb = words.findIndex((word) => is(word, sense));
  if (verb < 0) return undefined;
  const opens = words.slice(0, Math.min(verb, next)).every((word) => isSmall(word) || word.kind === 'number');
  const said = textFrom(sentence, verb < next ? next : verb + 1);
  const between = words
    .slice(Math.min(verb + 1, next), Math.max(verb, next))
    .every((word) => isSmall(word) || word.kind === 'number');
  if (!opens || !between) return undefined;
  const command = REMARKS[sense];
  // "ask 12" could mean anything; "answer 12" is an answer that is still missing.
  if (command === 'answer') return said === undefined ? { command } : { command, comment: said };
  return said === undefined || !/\s|[^\p{ASCII}]/u.test(said) ? undefined : { command, comment: said };
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
  while (
    at < next + 5 &&
    !isMark(words[at], ',') &&
    (isSmall(words[at]) || is(words[at], 'delegate')) &&
    !is(words[at], 'me')
  )
    at++;
  if (is(words[at], 'me')) return { command: 'take-over' };
  const named = nameable(words[at]) ? readName(words, at) : undefined;
  return named && { command: 'delegate', assignee: named.text };
}

/** "I'll take 12", "12 is done", "12 did not work", "retry 12", "change 12": nothing else is said. */
function ofNumberAlone(sentence: Sentence): Order | undefined {
  const { words } = sentence;
  const rest = words.filter((word) => word.kind !== 'number' && !isMark(word));
  const only = (sense: Sense): boolean =>
    rest.some((word) => is(word, sense)) && rest.every((word) => is(word, sense) || isSmall(word));
  if (isAsked(sentence) || words.some((word) => is(word, 'status', 'howLong'))) return undefined;
  if (only('didFail')) return { command: 'task-failed' };
  if (words.some((word) => is(word, 'not'))) return undefined;
  // "Ich nehme die 12 zurück" takes nothing over.
  if (only('takeOver') || (only('taking') && !shows(sentence, 'withdraw'))) return { command: 'take-over' };
  if (only('tryAgain')) return { command: 'retry-request' };
  if (only('change')) return { command: 'change-request' };
  return only('done') && !isOnlySpokenOf(sentence, 'done') ? { command: 'task-done' } : undefined;
}

/** "If 12 is done, tell me", "12 is almost done". */
const isOnlySpokenOf = (sentence: Sentence, sense: Sense): boolean =>
  isSpokenOf(
    sentence,
    sentence.words.findIndex((word) => is(word, sense)),
  );

/** "send it", "submit, because we are being audited": an order about the form that is open, and nothing else before. */
function sends({ words }: Sentence): boolean {
  const at = words.findIndex((word) => is(word, 'submit'));
  const before = words.slice(0, at);
  return at >= 0 && before.every((word) => isSmall(word) || is(word, 'yes', 'goAhead') || isMark(word));
}

/** The same with nothing else said at all, so that it can be told that nothing waits to be sent. */
const sendsAlone = ({ words }: Sentence): boolean =>
  words.some((word) => is(word, 'submit')) &&
  words.every((word) => is(word, 'submit', 'yes', 'goAhead') || (isSmall(word) && word.kind !== 'number'));

function sending(sentence: Sentence): Order {
  const verb = sentence.words.findIndex((word) => is(word, 'submit'));
  let at = verb + 1;
  while (is(sentence.words[at], 'submit', 'request', 'article', 'my', 'pronoun')) at++;
  const comment = textFrom(sentence, at);
  return comment === undefined ? { command: 'submit' } : { command: 'submit', comment };
}

const isSmall = (word: Word | undefined): boolean =>
  isMark(word, '#', '.', ':', ',', '、') || isOneOf(word, SMALL);
