import { type Topic, TOPIC_OF_ITEMS } from '../../domain/topic';
import { type Intent, type IntentName } from '../intent';
import { type Sentence } from '../sentence';
import { type Slots } from '../slots';
import { foldText } from '../text/fold';
import { type TopicCue } from './cues';
import { topicMatcherOf } from './matcher';
import { HINTS, TOPIC_RULES, type TopicRule } from './rules';

/** Readings that a question can hide behind: its words are those of a wish. */
const MAY_BE_QUESTION: ReadonlySet<IntentName> = new Set<IntentName>([
  'other',
  'help',
  'recover',
  'refine',
  'select',
  'undo',
  'retention',
  'backup',
  'point-in-time',
  'health',
  'hold',
  'export',
  'purged',
  'departed',
]);

/** What a sentence wants that names one of these and was read as nothing, or as a search of a folder. */
const INTENT_OF: Readonly<Partial<Record<Topic, IntentName>>> = {
  retention: 'retention',
  'retention-tags': 'retention',
  'single-item-recovery': 'retention',
  'outlook-file': 'backup',
  departed: 'departed',
};

/** Longer sentences that say "helpful" somewhere are about something else. */
const SHORT_REMARK = 6;

/** `Inbox/Projects`: a folder by its path. */
const FOLDER_PATH = /(?<![\p{L}\p{N}/])[\p{L}\p{N}_-]+(?:\/[\p{L}\p{N}_-]+)+/u;

/**
 * Adds what a question is about to a reading that has none, or what its words come near to. A sentence that says which
 * mail it looks for is a search, whatever its words.
 */
export function readTopic(sentence: Sentence, slots: Slots, intents: readonly Intent[]): readonly Intent[] {
  const [intent] = intents;
  if (intent === undefined || intents.length > 1) return intents;
  const items = topicOfItems(intent);
  if (items !== null) return [{ ...intent, topic: items }];
  if (!mayAsk(intent)) return intents;
  const cues = topicMatcherOf(sentence.language).cuesIn(foldText(sentence.text));
  if (cues.size === 0) return intents;
  const isChosen = intent.picks !== undefined && intent.preview !== true;
  const isOfMail = isChosen || (isSearch(intent.intent) && saysWhich(intent));
  const remark = isOfMail ? null : remarkIn(sentence, cues);
  if (remark !== null) return [{ ...asOther(intent), command: remark }];
  const rules = isOfMail ? RULES_OF_MAIL : TOPIC_RULES;
  const rule = rules.find((candidate) => holds(candidate, intent, cues));
  if (rule === undefined) return intent.intent === 'other' ? [{ ...intent, ...nearTo(cues) }] : intents;
  return [askingAbout(rule, intent, sentence, slots)];
}

/** What is no mail cannot be searched: a sentence that wants it back is about how to get it. */
function topicOfItems({ intent, itemType = 'message' }: Intent): Topic | null {
  return intent === 'recover' && itemType !== 'message' ? TOPIC_OF_ITEMS[itemType] : null;
}

const RULES_OF_MAIL = TOPIC_RULES.filter(({ ofMail }) => ofMail === true);

function mayAsk({ intent, command, release, all }: Intent): boolean {
  if (!MAY_BE_QUESTION.has(intent) || command !== undefined || release === true) return false;
  return intent !== 'select' || all !== true;
}

const isSearch = (intent: IntentName): boolean => intent === 'recover' || intent === 'refine';

const saysWhich = ({ from, to, subject, words, hasAttachments }: Partial<Intent>): boolean =>
  [from, to, subject, words, hasAttachments].some((slot) => slot !== undefined);

function holds(
  { when, without = [], beside, dated, missing, ofNoMailbox }: TopicRule,
  { intent, start, end, mailbox, missing: isMissing }: Intent,
  cues: ReadonlySet<TopicCue>,
): boolean {
  const isDated = start !== undefined || end !== undefined;
  return (
    beside?.includes(intent) !== false &&
    (ofNoMailbox !== true || mailbox === undefined) &&
    (missing !== true || isMissing === true) &&
    (dated === true || !isDated || !isSearch(intent)) &&
    when.every((group) => group.some((cue) => cues.has(cue))) &&
    !without.some((cue) => cues.has(cue))
  );
}

function remarkIn({ words }: Sentence, cues: ReadonlySet<TopicCue>): 'helped' | 'not-helped' | null {
  if (words.filter(({ kind }) => kind !== 'mark').length > SHORT_REMARK) return null;
  if (cues.has('notHelped')) return 'not-helped';
  return cues.has('helped') ? 'helped' : null;
}

function asOther({ language, confidence }: Intent): Intent {
  return { intent: 'other', language, confidence };
}

function askingAbout(
  { topic, ofFolder, ofMail }: TopicRule,
  intent: Intent,
  sentence: Sentence,
  slots: Slots,
): Intent {
  const { phrase: _names, answer: _answer, ...read } = intent;
  const unread = ['other', 'help', 'recover', 'refine', 'select'].includes(intent.intent);
  const name = (unread ? INTENT_OF[topic] : undefined) ?? intent.intent;
  const asked: Intent = { ...read, intent: name, topic };
  if (ofMail === true) return { ...asked, ...(asked.from ? {} : senderIn(slots)), ...picksIn(slots) };
  if (ofFolder !== true) return asked;
  const folder = FOLDER_PATH.exec(sentence.text)?.[0] ?? slots.folder;
  return { ...asked, ...(folder !== undefined && { folder }), ...picksIn(slots) };
}

const picksIn = ({ choice: { picks } }: Slots): Pick<Intent, 'picks'> => (picks.length > 0 ? { picks } : {});

/** "Who deleted the mail from Anna?" is read as no search, and says all the same which mail. */
const senderIn = ({ people: { from } }: Slots): Pick<Intent, 'from'> => (from.length > 0 ? { from } : {});

function nearTo(cues: ReadonlySet<TopicCue>): Pick<Intent, 'near'> {
  const near = [...new Set(HINTS.flatMap(([cue, topic]) => (cues.has(cue) ? [topic] : [])))];
  return near.length > 0 ? { near } : {};
}
