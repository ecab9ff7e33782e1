import { type Sentence } from '../../sentence';
import { is, isCode, isMark, type Word } from '../../text/word';
import { joinedText } from '../joined-text';
import { ownsOccasion } from '../names/name-end';
import { readNames } from '../names/read-names';
import { endsSender } from '../names/sender';
import { readMatter, readTopic, type Span } from '../noun-phrase';
import { isOccasionBehind } from '../people/looks-named';

/** "notulen van de ondernemingsraad", "Protokoll der Betriebsversammlung": with whose minutes they are. */
export function minutesSpan(words: readonly Word[], i: number): Span | undefined {
  const body = readMatter(words, i + 2);
  return body && { text: joinedText(words, i, body.next), next: body.next };
}

/** "the draft of my offer"; of "the draft of my letter about the car park" the end says more. */
export function draftedSpan(words: readonly Word[], i: number): Span | undefined {
  const span = readTopic(words, i + 1);
  return span && is(words[span.next], 'aboutWord') ? undefined : span;
}

/** "everything from Amit's project handover": behind who sent it, what of his it came of. */
export function ownedSpan(words: readonly Word[], i: number): Span | undefined {
  const span = endsSender(words, i - 1) && ownsOccasion(words, i + 1) ? readTopic(words, i + 1) : undefined;
  return span && is(words[span.next - 1], 'occasion', 'venture') ? span : undefined;
}

/** "the appointment with the fire safety people": who they belong to. */
export const withoutGroup = (words: readonly Word[], span: Span | undefined): Span | undefined =>
  span && is(words[span.next - 1], 'group') && span.text.includes(' ')
    ? { ...span, text: span.text.slice(0, span.text.lastIndexOf(' ')) }
    : span;

/** "order number RQ-2231": letters and figures behind the word for a number. */
export const codeSpan = (words: readonly Word[], i: number): Span | undefined => {
  const code = words[i + 1];
  return code && isCode(code) ? { text: code.text, next: i + 2 } : undefined;
};

/** "the notes from the kick-off", "notes of our team meeting": minutes, which come by mail, and what they are of. */
export function notesSpan(words: readonly Word[], i: number): Span | undefined {
  const ofOccasion = is(words[i + 1], 'fromWord', 'ofWord') && isOccasionBehind(words, i + 2);
  const span = ofOccasion ? readTopic(words, i + 2) : undefined;
  if (!span) return undefined;
  // "with Rosa": whom one met is no part of what the notes are called.
  const next = is(words[span.next], 'withWord') ? readNames(words, span.next + 1).next : span.next;
  return { text: joinedText(words, i, span.next), next };
}

/** "a mail from DHL, tracking number 00340434": a document of a mail, and its number. */
export function numbered({ words, shown }: Sentence, i: number): Span | undefined {
  const next = numberEnd(words, i + 1);
  const text = joinedText(words, i + 1, next);
  const isYearOfFolder = isMark(words[i - 1], '/') && words[i - 1]?.to === words[i]?.from;
  const long = text.length >= SHORTEST_NUMBER && (words[i + 1]?.time ?? 0) < 0 && !isYearOfFolder;
  return long && shown.has('mail') ? { text: joinedText(words, i, next), next } : undefined;
}

/** "77/B", "4711-2". */
function numberEnd(words: readonly Word[], at: number): number {
  const [number, mark, more] = [words[at], words[at + 1], words[at + 2]];
  const tight = number?.to === mark?.from && mark?.to === more?.from;
  return isMark(mark, '/', '-') && tight && (more?.kind === 'word' || more?.kind === 'number')
    ? at + 3
    : at + 1;
}

const SHORTEST_NUMBER = 3;
