import { type Intent, type IntentName } from './intent';
import { type Verdict } from './intents/score';
import { isFormOpen, type Sentence, shows } from './sentence';
import { type Slots } from './slots';
import { answerOf, isPhrase } from './slots/answer';
import { type Reason } from './slots/reason';
import { exceptedRange } from './slots/excepted-time';
import { withoutCorrected } from './slots/corrected';
import { pageOf } from './slots/page';
import { withTitles } from './slots/people/titled';
import { type TimeReading } from './time';
import { readUntil } from './until';

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

/** Intents that look for mail and may leave some of it out. */
const LEAVING_OUT: ReadonlySet<IntentName> = new Set(['recover', 'refine', 'export']);

/** Intents a person may give a reason for. */
const REASONED: ReadonlySet<IntentName> = new Set(['hold', 'export', 'purged', 'departed']);

/** Puts what was read into intents; several where a sentence decides several requests. */
export function express(sentence: Sentence, slots: Slots, verdict: Verdict): readonly Intent[] {
  const { intent, confidence } = verdict;
  const draft: Draft = { intent, confidence, language: sentence.language };
  addTime(draft, sentence, slots);
  switch (intent) {
    case 'status':
      addView(draft, sentence, slots);
      return eachRequest(draft, slots);
    case 'approve':
    case 'reject':
      if (slots.comment !== undefined) draft.comment = slots.comment;
      return eachRequest(draft, slots);
    case 'withdraw':
      return eachRequest(draft, slots);
    case 'other':
      return slots.order
        ? eachRequest({ ...draft, ...slots.order }, slots)
        : [
            {
              ...draft,
              ...answerOf(sentence),
              ...formAnswerOf(sentence, slots),
              ...(isPhrase(sentence) && { phrase: true as const }),
            },
          ];
    default:
      break;
  }
  if (SEARCHING.has(intent)) addSearch(draft, sentence, slots);
  if (intent === 'recover' && shows(sentence, 'lost') && !shows(sentence, 'deleted')) draft.missing = true;
  if (intent === 'select') addChoice(draft, sentence, slots);
  if (intent === 'hold') addHold(draft, sentence, slots);
  if (REASONED.has(intent) && slots.reason) draft.reason = slots.reason.text;
  if (LEAVING_OUT.has(intent)) addExcept(draft, sentence, slots);
  return intent === 'refine' ? [{ ...draft, ...pageOf(sentence, slots) }] : [draft];
}

/** What is said to an open form: why, or whose mailbox. */
function formAnswerOf(sentence: Sentence, { reason, mailbox }: Slots): Pick<Draft, 'reason' | 'mailbox'> {
  if (!isFormOpen(sentence)) return {};
  const whose = mailbox ?? onlyAddress(sentence);
  return { ...(reason && { reason: reason.text }), ...(whose !== undefined && { mailbox: whose }) };
}

/** "It is anna@contoso.com": an address and hardly anything else. */
function onlyAddress({ words }: Sentence): string | undefined {
  const [address, second] = words.filter(({ kind }) => kind === 'address');
  return second === undefined && words.length <= MOST_AROUND_ADDRESS ? address?.text : undefined;
}

const MOST_AROUND_ADDRESS = 5;

const eachRequest = (draft: Draft, { requests }: Slots): readonly Intent[] =>
  requests.length === 0 ? [draft] : requests.map((request) => ({ ...draft, request }));

/** An intent being put together: only what the sentence says is set. */
type Draft = { -readonly [K in keyof Intent]: Intent[K] };

/** How a request came to where it stands, or all that are open. */
function addView(draft: Draft, sentence: Sentence, slots: Slots): void {
  if (shows(sentence, 'audit') && slots.requests.length > 0) draft.audit = true;
  else if (shows(sentence, 'queue') && !shows(sentence, 'own')) draft.queue = true;
}

/** A hold has a kind and an end of its own; its end is no time of the mail's. */
function addHold(draft: Draft, sentence: Sentence, slots: Slots): void {
  const { held, requests } = slots;
  if (held.litigation) draft.holdType = 'litigation';
  if (held.release) draft.release = true;
  if (requests[0] !== undefined) draft.request = requests[0];
  const until = readUntil(sentence, sentence.around);
  if (!until) return;
  draft.until = until.date;
  if (sentence.times[until.time]?.phrase !== draft.timePhrase) return;
  delete draft.start;
  delete draft.end;
  delete draft.timePhrase;
  delete draft.basis;
  delete draft.alternative;
}

function addSearch(draft: Draft, sentence: Sentence, slots: Slots): void {
  addPeople(draft, sentence, slots);
  if (slots.topics.subject.length > 0) draft.subject = slots.topics.subject;
  if (slots.topics.words.length > 0) draft.words = withoutCorrected(sentence.words, slots.topics.words);
  if (slots.folder !== undefined) draft.folder = slots.folder;
  if (draft.intent !== 'export') addAttachments(draft, slots);
  addQualities(draft, slots);
  if (slots.mailbox !== undefined) draft.mailbox = slots.mailbox;
  if (draft.intent === 'recover' && slots.choice.limit !== undefined) draft.limit = slots.choice.limit;
}

/** The time that is searched by: of several a day that is said wins over one that was guessed, "the 3pm mail from last week". */
function wantedTime(sentence: Sentence, { reason, exceptTime }: Slots): TimeReading | undefined {
  const times = sentence.times.filter(
    (_, i) => i !== exceptTime?.time && (!reason || !isWithin(sentence, i, reason)),
  );
  return times.find(({ clock }) => clock !== true) ?? times[0];
}

/** A time is what it is whatever else the sentence wants: "last Tuesday" alone answers a question. */
function addTime(draft: Draft, sentence: Sentence, slots: Slots): void {
  const time = wantedTime(sentence, slots);
  if (!time) return;
  draft.start = time.start;
  draft.end = time.end;
  draft.timePhrase = time.phrase;
  if (time.alternative) draft.alternative = time.alternative;
  if (slots.basis !== undefined) draft.basis = slots.basis;
}

const isWithin = ({ words }: Sentence, time: number, { from, to }: Reason): boolean =>
  words.slice(from, to).some((word) => word.time === time);

/** Whose mail is held or exported is a mailbox, not a sender as well. */
function addPeople(draft: Draft, sentence: Sentence, { people, mailbox }: Slots): void {
  const from = mailbox === undefined ? people.from : people.from.filter((name) => name !== mailbox);
  if (from.length > 0) draft.from = withTitles(sentence, withoutCorrected(sentence.words, from));
  if (people.manager !== undefined && from.includes(people.manager)) draft.fromManager = people.manager;
  if (people.to.length > 0) draft.to = withTitles(sentence, withoutCorrected(sentence.words, people.to));
}

function addAttachments(draft: Draft, { attachments }: Slots): void {
  if (attachments.has !== undefined) draft.hasAttachments = attachments.has;
  if (attachments.types.length > 0) draft.attachmentTypes = attachments.types;
}

function addQualities(draft: Draft, { qualities }: Slots): void {
  if (qualities.unread) draft.unread = true;
  if (qualities.flagged) draft.flagged = true;
  if (qualities.important) draft.important = true;
  if (qualities.all) draft.all = true;
  if (qualities.largerThan !== undefined) draft.largerThan = qualities.largerThan;
  if (qualities.itemType !== undefined) draft.itemType = qualities.itemType;
}

function addExcept(draft: Draft, sentence: Sentence, slots: Slots): void {
  const { except, exceptTime } = slots;
  if (except.length > 0) draft.except = except;
  const time = exceptTime && sentence.times[exceptTime.time];
  if (!time) return;
  const range = exceptedRange(time, wantedTime(sentence, slots));
  draft.exceptTime = { ...range, phrase: time.phrase, basis: exceptTime.basis };
}

function addChoice(draft: Draft, sentence: Sentence, slots: Slots): void {
  const { choice, except, exceptTime } = slots;
  if (choice.picks.length > 0) draft.picks = choice.picks;
  else if (shows(sentence, 'remainder', 'otherOne')) {
    draft.remaining = true;
    if (shows(sentence, 'remainder')) draft.all = true;
  }
  if (except.length > 0 || exceptTime) {
    addExcept(draft, sentence, slots);
    // "Not the one from Anna" says what is not wanted, and not that everything else is.
    if (shows(sentence, 'all', 'restore', 'back', 'get', 'need')) draft.all = true;
  }
  if (choice.picks.length > 0 && shows(sentence, 'show') && !shows(sentence, 'restore')) draft.preview = true;
}
