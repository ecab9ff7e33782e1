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

/** Everything a sentence says beside its wish; undefined where it says nothing. */
export interface Slots {
  readonly people: People;
  readonly topics: Topics;
  readonly attachments: Attachments;
  readonly qualities: Qualities;
  readonly folder: string | undefined;
  readonly mailbox: string | undefined;
  readonly basis: Basis | undefined;
  readonly requests: readonly number[];
  readonly choice: Picks;
  readonly except: readonly string[];
}

/** Reads all slots; what an exception leaves out ("all but the newsletter") is read as nothing else. */
export function readSlots(sentence: Sentence): Slots {
  const { except, at } = readExcept(sentence);
  const kept: Sentence = except.length > 0 ? { ...sentence, words: sentence.words.slice(0, at) } : sentence;
  return {
    people: readPeople(kept),
    topics: withModifiers(readTopics(kept), readModifiers(kept)),
    attachments: readAttachments(kept),
    qualities: readQualities(kept),
    folder: readFolder(kept),
    mailbox: readMailbox(kept),
    basis: readBasis(kept),
    requests: readRequests(kept),
    choice: readPicks(kept),
    except,
  };
}

const withModifiers = ({ subject, words }: Topics, modifiers: readonly string[]): Topics =>
  modifiers.length === 0 ? { subject, words } : { subject, words: [...new Set([...words, ...modifiers])] };
