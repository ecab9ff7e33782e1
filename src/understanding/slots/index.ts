import { type Basis } from '../intent';
import { type Sentence } from '../sentence';
import { type Attachments, readAttachments } from './attachment';
import { readBasis } from './basis';
import { readExcept } from './except';
import { readFolder } from './folder';
import { readMailbox } from './mailbox';
import { readModifiers } from './modifier';
import { type People, readPeople } from './people';
import { type Picks, readPicks } from './picks';
import { type Qualities, readQualities } from './qualities';
import { readRequests } from './request';
import { readTopics, type Topics } from './topic';

/** Everything a sentence says beside its wish. */
export interface Slots extends Attachments, Qualities {
  readonly people: People;
  readonly topics: Topics;
  readonly folder?: string;
  readonly mailbox?: string;
  readonly basis?: Basis;
  readonly requests: readonly number[];
  readonly choice: Picks;
  readonly except: readonly string[];
}

export function readSlots(sentence: Sentence): Slots {
  const { except, at } = readExcept(sentence);
  const kept: Sentence = except.length > 0 ? { ...sentence, words: sentence.words.slice(0, at) } : sentence;
  const topics = readTopics(kept);
  const modifiers = readModifiers(kept);
  const folder = readFolder(kept);
  const mailbox = readMailbox(kept);
  const basis = readBasis(kept);
  return {
    ...readAttachments(kept),
    ...readQualities(kept),
    people: readPeople(kept),
    topics: { subject: topics.subject, words: [...new Set([...topics.words, ...modifiers])] },
    requests: readRequests(kept),
    choice: readPicks(kept),
    except,
    ...(folder === undefined ? {} : { folder }),
    ...(mailbox === undefined ? {} : { mailbox }),
    ...(basis === undefined ? {} : { basis }),
  };
}
