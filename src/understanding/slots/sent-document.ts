import { is, isMark, isPlainNoun, type Word } from '../text/word';
import { joinedText } from './joined-text';
import { isGivenName } from '../lexicon/given-names';
import { nameable } from './names/nameable';
import { readNames } from './names/read-names';
import { endsSender } from './names/sender';
import { readMatter, readTopic, type Span } from './noun-phrase';
import { type Sentence } from '../sentence';

/** No document has a longer name. */
const LONGEST = 5;

/** "la conferma del volo di Ryanair", "the signed lab report from Dr. Kim": the document before one of its senders. */
export function sentDocument(words: readonly Word[], senders: readonly string[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    if (!is(words[i], 'document', 'paper')) continue;
    const end = words[i]?.kind === 'run' ? runEnd(words, i) : documentEnd(words, i, senders);
    if (end !== undefined) return joinedText(words, documentStart(words, i), end);
  }
  return undefined;
}

/** "le rapport de stage que Hugo m'a envoyé", "la nómina de octubre que me mandó Rosa": the document before the relative. */
export function antecedent({ words, shown }: Sentence, relative: number): Span | undefined {
  if (shown.has('mail') || !sends(words, relative)) return undefined;
  const end = isMark(words[relative - 1], ',') ? relative - 1 : relative;
  for (let at = end - 1; at >= 0 && at > end - LONGEST - 1; at--) {
    const word = words[at];
    if (word === undefined || isMark(word)) return undefined;
    if (!is(word, 'document', 'paper', 'digital') || !is(words[at - 1], 'article', 'my')) continue;
    const span = readTopic(words.slice(0, end), at);
    // "the photos grandma emailed": what they are of is not told.
    if (span?.next === at + 1 && is(word, 'digital')) return undefined;
    return span && { text: span.text, next: relative + 1 };
  }
  return undefined;
}

/** Somebody sent it, in the clause behind. */
function sends(words: readonly Word[], relative: number): boolean {
  for (let at = relative + 1; at < relative + FARTHEST_VERB; at++) {
    if (words[at] === undefined || isMark(words[at]) || is(words[at], 'deleted', 'lost', 'I')) return false;
    if (is(words[at], 'sent')) return true;
  }
  return false;
}

const FARTHEST_VERB = 8;

/** "the confirmation from Airbnb for Porto", "the quote from Brightline for the new roof": what the document of a sender is for. */
export function sentDocumentFor(words: readonly Word[], senders: readonly string[]): string | undefined {
  for (let i = 1; i < words.length; i++) {
    if (!is(words[i], 'forWord') || !endsSender(words, i - 1)) continue;
    let noun = i + 1;
    while (noun < i + 4 && is(words[noun], 'article', 'my', 'quality')) noun++;
    const first = words[noun];
    const purpose =
      first &&
      nameable(first) &&
      !is(first, 'role', 'employee') &&
      !isGivenName(first.key) &&
      !is(words[i + 1], 'me', 'own');
    const span = purpose ? readMatter(words, i + 1) : undefined;
    if (span && !senders.includes(span.text)) return span.text;
  }
  return undefined;
}

/** "purchase requisition approval from facilities deleted": nouns that open a line, before one of its senders. */
export function openingNouns(words: readonly Word[], senders: readonly string[]): string | undefined {
  const end = words.findIndex((word) => is(word, 'fromWord') && !is(word, 'ofWord'));
  if (end < 0 || !names(words, end + 1, senders) || !endsTelegram(words, end + 1)) return undefined;
  let start = end;
  while (start > 0 && end - start < LONGEST && isTelling(words[start - 1], start === end)) start--;
  const opens = start === 0 || isMark(words[start - 1]);
  return opens && end - start > 1 ? joinedText(words, start, end) : undefined;
}

/** No clause of its own follows, only what happened to the mail. */
const endsTelegram = (words: readonly Word[], at: number): boolean => {
  const { next } = readNames(words, at);
  const word = is(words[next], 'mistake', 'auxiliary') ? words[next + 1] : words[next];
  return is(word, 'deleted', 'lost');
};

/** "請求書 Amazonから": apart from the next word. */
const runEnd = (words: readonly Word[], at: number): number | undefined => {
  const [word, after] = [words[at], words[at + 1]];
  return after === undefined || isMark(after) || after.from > (word?.to ?? 0) ? at + 1 : undefined;
};

/** Where the document's name ends: before an attachment's word and the preposition of who sent it. */
function documentEnd(words: readonly Word[], at: number, senders: readonly string[]): number | undefined {
  for (let next = at + 1; next < at + LONGEST; next++) {
    const word = words[next];
    if (is(word, 'fromWord', 'ofWord') && names(words, next + 1, senders)) {
      let end = next;
      while (
        end > at + 1 &&
        ((words[end - 1]?.time ?? -1) >= 0 || is(words[end - 1], 'attachment', 'quality', 'received'))
      )
        end--;
      return end;
    }
    if (word === undefined || word.kind === 'mark' || is(word, 'mail')) return undefined;
  }
  return undefined;
}

const names = (words: readonly Word[], at: number, senders: readonly string[]): boolean =>
  readNames(words, at).names.some((name) => senders.includes(name));

/** Nouns before it say which: "blood test report". */
function documentStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && isTelling(words[start - 1])) start--;
  return start;
}

const isTelling = (word: Word | undefined, last = false): boolean =>
  word?.kind === 'word' && word.time < 0 && (isPlainNoun(word) || (last && is(word, 'approve', 'request')));
