import { type Intent, type IntentName } from './intent';
import { type Verdict } from './intents/score';
import { type Sentence } from './sentence';
import { type Slots } from './slots';
import { answerOf } from './slots/answer';
import { pageOf } from './slots/page';
import { is } from './text/word';

/** Intents that can carry a search: whose mail, which time, what about. */
const SEARCHING: ReadonlySet<IntentName> = new Set([
  'recover',
  'select',
  'refine',
  'hold',
  'export',
  'purged',
  'departed',
  'backup',
  'point-in-time',
  'retention',
]);

/** Puts what was read into intents; several where a sentence decides several requests. */
export function express(sentence: Sentence, slots: Slots, verdict: Verdict): readonly Intent[] {
  const { language } = sentence;
  const { intent, confidence } = verdict;
  const base = { intent, confidence, language };
  switch (intent) {
    case 'approve':
    case 'reject':
    case 'withdraw':
    case 'status':
      return slots.requests.length === 0 ? [base] : slots.requests.map((request) => ({ ...base, request }));
    case 'select':
      return [{ ...base, ...searchOf(sentence, slots, intent), ...choiceOf(sentence, slots) }];
    case 'refine':
      return [{ ...base, ...searchOf(sentence, slots, intent), ...pageOf(sentence, slots) }];
    case 'other':
      return [{ ...base, ...answerOf(sentence) }];
    default:
      return [SEARCHING.has(intent) ? { ...base, ...searchOf(sentence, slots, intent) } : base];
  }
}

function searchOf(sentence: Sentence, slots: Slots, intent: IntentName): Partial<Intent> {
  const { topics, choice } = slots;
  const people = {
    ...slots.people,
    // Whose mail is held or exported is a mailbox, not a sender as well.
    from: slots.people.from.filter((name) => name !== slots.mailbox),
  };
  return {
    ...timeOf(sentence, slots),
    ...some('from', people.from),
    ...some('to', people.to),
    ...some('subject', topics.subject),
    ...some('words', topics.words),
    ...defined('folder', slots.folder),
    ...(intent === 'export' ? {} : defined('hasAttachments', slots.hasAttachments)),
    ...(intent === 'export' ? {} : defined('attachmentTypes', slots.attachmentTypes)),
    ...defined('unread', slots.unread),
    ...defined('flagged', slots.flagged),
    ...defined('important', slots.important),
    ...defined('largerThan', slots.largerThan),
    ...defined('all', slots.all),
    ...defined('itemType', slots.itemType),
    ...defined('mailbox', slots.mailbox),
    ...(intent === 'recover' ? defined('limit', choice.limit) : {}),
  };
}

function timeOf(sentence: Sentence, slots: Slots): Partial<Intent> {
  const time = sentence.times[0];
  if (!time) return {};
  const { start, end, phrase, alternative } = time;
  return {
    start,
    end,
    timePhrase: phrase,
    ...defined('alternative', alternative),
    ...defined('basis', slots.basis),
  };
}

function choiceOf(sentence: Sentence, slots: Slots): Partial<Intent> {
  const shown = sentence.words.some((word) => is(word, 'show'));
  return {
    ...some('picks', slots.choice.picks),
    ...some('except', slots.except),
    ...(slots.except.length > 0 ? { all: true } : {}),
    ...(shown && slots.choice.picks.length > 0 && !sentence.words.some((word) => is(word, 'restore'))
      ? { preview: true }
      : {}),
  };
}

const some = <K extends keyof Intent>(key: K, list: readonly unknown[]): Partial<Intent> =>
  list.length > 0 ? { [key]: list } : {};

const defined = <K extends keyof Intent>(key: K, value: Intent[K] | undefined): Partial<Intent> =>
  value === undefined ? {} : { [key]: value };
