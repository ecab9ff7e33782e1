import { type Basis } from '../intent';
import { type Sentence } from '../sentence';
import { is, type Word } from '../text/word';
import { type Attachments, readAttachments } from './attachment';
import { readBasis } from './basis';
import { type Order, readOrder } from './command';
import { readComment } from './comment';
import { readExcept } from './except';
import { type ExceptedTime } from './excepted-time';
import { readFolder } from './folder';
import { readDepartedAddress, readMailbox } from './mailbox';
import { type Held, readHeld } from './held';
import { readModifiers } from './modifier';
import { type LostObject, readObject } from './object';
import { type People, readPeople } from './people';
import { type Picks, readPicks } from './picks';
import { type Qualities, readQualities } from './qualities';
import { type Reason, readReason } from './reason';
import { readRequests } from './request';
import { readTelegram, type Telegram } from './telegram';
import { openingNouns, sentDocument, sentDocumentFor } from './sent-document';
import { readTopics, type Topics } from './topic';

/** Everything a sentence says beside its wish; undefined where it says nothing. */
export interface Slots {
  readonly people: People;
  readonly topics: Topics;
  /** The topic, where it is what was deleted, lost or asked back. */
  readonly object: LostObject | undefined;
  readonly attachments: Attachments;
  readonly qualities: Qualities;
  readonly folder: string | undefined;
  readonly mailbox: string | undefined;
  readonly basis: Basis | undefined;
  readonly requests: readonly number[];
  readonly choice: Picks;
  readonly except: readonly string[];
  readonly exceptTime: ExceptedTime | undefined;
  /** What is said beside a decision on a request. */
  readonly comment: string | undefined;
  readonly order: Order | undefined;
  readonly reason: Reason | undefined;
  readonly held: Held;
}

/** Reads all slots; what an exception leaves out ("all but the newsletter") and a reason are read as nothing else. */
export function readSlots(sentence: Sentence): Slots {
  const { except, exceptTime, rest: chosen } = readExcept(sentence);
  const reason = readReason(chosen);
  const kept = reason ? without(chosen, reason) : chosen;
  const requests = readRequests(kept);
  const named = readPeople(kept);
  const modifiers = readModifiers(kept).filter((text) => !named.from.includes(text));
  const grammatical = withModifiers(readTopics(kept), modifiers);
  const telegram = named.from.length > 0 && !isEmpty(grammatical) ? NO_TELEGRAM : readTelegram(kept);
  const people = named.from.length > 0 ? named : withSender(named, withoutTopics(telegram, grammatical));
  const topics = isEmpty(grammatical) ? { subject: [], words: telegram.words } : grammatical;
  const folder = readFolder(kept);
  const lost = isEmpty(grammatical)
    ? (asTold(readObject(kept), telegram) ?? opening(kept, people))
    : undefined;
  // "The PDF that Mariana sent and I deleted": who sent it was not deleted.
  const object = lost && people.from.includes(lost.text) ? undefined : lost;
  return {
    people,
    topics: object
      ? { subject: [], words: withPurpose(kept.words, object.text, people.from) }
      : withDocument(kept, withBulletin(kept, topics, people), people),
    object,
    attachments: readAttachments(kept),
    qualities: readQualities(kept),
    folder,
    mailbox: readMailbox(kept) ?? (people.from.length === 0 ? readDepartedAddress(kept) : undefined),
    basis: readBasis(kept),
    requests: requests.numbers,
    choice: readPicks(kept),
    except,
    exceptTime,
    comment: readComment(kept, requests),
    order: readOrder(kept, requests),
    reason,
    held: readHeld(kept),
  };
}

/** "subject line Re: Quotation HVAC": a name inside a title names nobody. */
const withoutTopics = (telegram: Telegram, { subject, words }: Topics): Telegram => ({
  ...telegram,
  from: telegram.from.filter((name) => ![...subject, ...words].some((topic) => topic.includes(name))),
});

const isEmpty = ({ subject, words }: Topics): boolean => subject.length + words.length === 0;

const NO_TELEGRAM: Telegram = { from: [], words: [] };

/** "invoice Northwind deleted": of what was lost a telegram tells more exactly what it is. */
const asTold = (lost: LostObject | undefined, { words: [text] }: Telegram): LostObject | undefined =>
  lost && text !== undefined ? { text } : lost;

/** "purchase requisition from facilities deleted": nouns that open a line, and no more is known. */
function opening({ words, shown }: Sentence, { from }: People): LostObject | undefined {
  const text = from.length > 0 && !shown.has('mail') ? openingNouns(words, from) : undefined;
  return text === undefined ? undefined : { text };
}

const withSender = (people: People, { from }: Telegram): People =>
  from.length === 0 ? people : { ...people, from };

/** "the newsletters": what they are is all that is known of them. */
function withBulletin({ words, shown }: Sentence, topics: Topics, { from }: People): Topics {
  if (!shown.has('bulletin') || topics.subject.length + topics.words.length + from.length > 0) return topics;
  const bulletin = words.find((word) => is(word, 'bulletin'));
  return bulletin ? { subject: [], words: [bulletin.text] } : topics;
}

/** "the offer from the hosting people": a document and who sent it, and no more is known. */
function withDocument(sentence: Sentence, topics: Topics, { from }: People): Topics {
  if (sentence.shown.has('export') || !isEmpty(topics) || from.length === 0) return topics;
  const document = sentDocument(sentence.words, from);
  return document === undefined
    ? topics
    : { subject: [], words: withPurpose(sentence.words, document, from) };
}

/** "the confirmation from Airbnb for Porto": what it is, and for what. */
function withPurpose(
  words: readonly Word[],
  document: string,
  senders: readonly string[],
): readonly string[] {
  const purpose = senders.length === 0 ? undefined : sentDocumentFor(words, senders);
  return purpose === undefined ? [document] : [document, purpose];
}

const without = (sentence: Sentence, { from, to }: Reason): Sentence => ({
  ...sentence,
  words: [...sentence.words.slice(0, from), ...sentence.words.slice(to)],
});

/** What stands before the mail noun says more, unless the title has said it; a title cut short is made whole. */
function withModifiers({ subject: cut, words }: Topics, modifiers: readonly string[]): Topics {
  const subject = cut.map((title) => modifiers.find((text) => text.startsWith(title)) ?? title);
  const told = [...subject, ...words];
  const more = modifiers.filter((text) => !told.some((topic) => topic.includes(text)));
  return more.length === 0 ? { subject, words } : { subject, words: [...words, ...new Set(more)] };
}
