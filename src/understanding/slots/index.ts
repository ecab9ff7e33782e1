import { type Basis } from '../intent';
import { type Sentence } from '../sentence';
import { is } from '../text/word';
import { type Attachments, readAttachments } from './attachment';
import { readBasis } from './basis';
import { type Order, readOrder } from './command';
import { readComment } from './comment';
import { readExcept } from './except';
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
  /** What is said beside a decision on a request. */
  readonly comment: string | undefined;
  readonly order: Order | undefined;
  readonly reason: Reason | undefined;
  readonly held: Held;
}

/** Reads all slots; what an exception leaves out ("all but the newsletter") and a reason are read as nothing else. */
export function readSlots(sentence: Sentence): Slots {
  const { except, at } = readExcept(sentence);
  const chosen: Sentence = except.length > 0 ? { ...sentence, words: sentence.words.slice(0, at) } : sentence;
  const reason = readReason(chosen);
  const kept = reason ? without(chosen, reason) : chosen;
  const requests = readRequests(kept);
  const topics = withModifiers(readTopics(kept), readModifiers(kept));
  const people = readPeople(kept);
  const folder = readFolder(kept);
  const lost = topics.subject.length + topics.words.length === 0 ? readObject(kept) : undefined;
  // "The PDF that Mariana sent and I deleted": who sent it was not deleted.
  const object = lost && people.from.includes(lost.text) ? undefined : lost;
  return {
    people,
    topics: object
      ? { subject: [], words: [object.text] }
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
    comment: readComment(kept, requests),
    order: readOrder(kept, requests),
    reason,
    held: readHeld(kept),
  };
}

/** "the newsletters": what they are is all that is known of them. */
function withBulletin({ words, shown }: Sentence, topics: Topics, { from }: People): Topics {
  if (!shown.has('bulletin') || topics.subject.length + topics.words.length + from.length > 0) return topics;
  const bulletin = words.find((word) => is(word, 'bulletin'));
  return bulletin ? { subject: [], words: [bulletin.text] } : topics;
}

/** "the offer from the hosting people": a document and who sent it, and no more is known. */
function withDocument({ words, shown }: Sentence, topics: Topics, { from }: People): Topics {
  if (shown.has('export') || topics.subject.length + topics.words.length > 0 || from.length === 0)
    return topics;
  const document = words.find((word, i) => is(word, 'document', 'paper') && is(words[i + 1], 'fromWord'));
  return document ? { subject: [], words: [document.text] } : topics;
}

const without = (sentence: Sentence, { from, to }: Reason): Sentence => ({
  ...sentence,
  words: [...sentence.words.slice(0, from), ...sentence.words.slice(to)],
});

const withModifiers = ({ subject, words }: Topics, modifiers: readonly string[]): Topics =>
  modifiers.length === 0 ? { subject, words } : { subject, words: [...new Set([...words, ...modifiers])] };
