import { type Language } from '../domain/language';
import { type Topic } from '../domain/topic';

/** What a person wants. The names are public: `npm run understand` prints them. */
export const INTENT_NAMES = [
  'recover',
  'select',
  'refine',
  'undo',
  'hold',
  'export',
  'purged',
  'departed',
  'status',
  'approve',
  'reject',
  'withdraw',
  'retention',
  'backup',
  'point-in-time',
  'health',
  'help',
  'greeting',
  'thanks',
  'other',
] as const;

export type IntentName = (typeof INTENT_NAMES)[number];

export type ItemType = 'message' | 'event' | 'contact' | 'task' | 'note';

/** Which of a message's dates a time in the sentence speaks of. */
export type Basis = 'deleted' | 'received' | 'either';

/**
 * What is said to the bot about itself and about requests, beyond the intents that are public: it comes with `other`.
 * `helpdesk-here` makes a channel the helpdesk's ("helpdesk here"); `stats` asks how the helpdesk is doing ("stats 7 days"),
 * `helpdesk-page` for a link to its page; `take-over`, `delegate`, `ask-back` and `task-done` are
 * a helpdesk agent's: "I'll take 12", "assign 12 to Bob", "ask 12 which period?", "12 is done"; so are `task-failed` and
 * `retry-request`: "12 did not work", "retry 12". `answer` and `change-request` are the requester's: "answer 12 it is about
 * March", "change 12". `submit` sends the form that is open: "send it". `helped` and `not-helped` are said of an answer.
 */
export type Command =
  | 'helpdesk-here'
  | 'stats'
  | 'helpdesk-page'
  | 'escalate'
  | 'take-over'
  | 'delegate'
  | 'ask-back'
  | 'answer'
  | 'task-done'
  | 'task-failed'
  | 'retry-request'
  | 'change-request'
  | 'submit'
  | 'helped'
  | 'not-helped'
  | RestoreOrder
  | ReminderOrder;

/**
 * What is said about reminders: "tell me before it is gone", "send me a weekly digest of what will vanish", "only the
 * weekly digest", "only the reminders", "no more digests", "stop the reminders", "am I being reminded?".
 */
export type ReminderOrder =
  | 'remind'
  | 'weekly-digest'
  | 'only-digest'
  | 'only-reminders'
  | 'stop-digest'
  | 'stop-reminders'
  | 'show-reminders';

/**
 * What is said about the restore that runs, was stopped, or is done: "stop the restore", "continue restoring", "show me what
 * was restored".
 */
export type RestoreOrder = 'stop-restore' | 'resume-restore' | 'show-restored';

/** A reading of a time expression: local ISO date or date-time in the person's zone, `end` exclusive, null is open. */
export interface LocalRange {
  readonly start: string | null;
  readonly end: string | null;
}

/** One wish, read from a sentence. Absent means: the sentence does not say. */
export interface Intent {
  readonly intent: IntentName;
  /** The chance that this reading is right, 0 to 1, as measured; under 0.5 the bot asks instead of searching. */
  readonly confidence: number;
  readonly language: Language;
  readonly start?: string | null;
  readonly end?: string | null;
  /** A second fair reading of the time expression, for the card to offer. */
  readonly alternative?: LocalRange;
  /** The words the range was read from, as typed. */
  readonly timePhrase?: string;
  readonly basis?: Basis;
  readonly from?: readonly string[];
  /**
   * The one of `from`, as it stands there, that is the person's own manager: "boss" of "from my boss". Whose name that is,
   * the directory knows.
   */
  readonly fromManager?: string;
  readonly to?: readonly string[];
  readonly subject?: readonly string[];
  readonly words?: readonly string[];
  /** Graph's well-known name (`inbox`, `sentitems`, …) or the folder's own name as typed. */
  readonly folder?: string;
  readonly hasAttachments?: boolean;
  /** File name extensions asked for, lower case without dot: "the PDF" is `pdf`. */
  readonly attachmentTypes?: readonly string[];
  readonly unread?: boolean;
  readonly flagged?: boolean;
  readonly important?: boolean;
  /** "big": over this many bytes. */
  readonly largerThan?: number;
  readonly all?: boolean;
  readonly limit?: number;
  /** Mail is gone, and nothing is said of anybody who deleted it: "I can't find the mail from Anna". Only with `recover`. */
  readonly missing?: true;
  readonly itemType?: ItemType;
  readonly mailbox?: string;
  /** A request's number: "approve 12". */
  readonly request?: number;
  /** Positions in the list shown, from 1; -1 is the last. */
  readonly picks?: readonly number[];
  /**
   * "The other one", with `all` "the rest": what of the list shown has not been restored yet. Only with `select`.
   */
  readonly remaining?: boolean;
  /** "Show me what vanishes this week": mail that is gone for good within so many days; only with `recover`. */
  readonly vanishing?: number;
  /** What to leave out, as words. */
  readonly except?: readonly string[];
  /** "All but yesterday's": a time whose mail is left out, and which of its dates that speaks of. */
  readonly exceptTime?: LocalRange & { readonly phrase: string; readonly basis: Basis };
  /** "more", "older": a step through the pages; only with `refine`. */
  readonly page?: 'next' | 'previous' | 'first';
  /** "page 3": a page by its number, from 1; only with `refine`. */
  readonly pageNumber?: number;
  /** "show me the second one": look, don't restore; only with `select`. */
  readonly preview?: boolean;
  /**
   * What is said beside the number: "approve 12 ok by legal" is "ok by legal", "ask 12 which period?" is "which period?".
   * As typed; with `approve`, `reject` and the command `ask-back`.
   */
  readonly comment?: string;
  /**
   * Why mail is to be kept or handed out, as typed: "because we are being sued" is "we are being sued". With `other` it, or
   * `mailbox`, is said to the form that is open.
   */
  readonly reason?: string;
  /** "litigation hold": the whole mailbox is held. Only with `hold`, and only where the words say so. */
  readonly holdType?: 'litigation';
  /** "release hold 12", "remove my hold": a hold is to end. Only with `hold`. */
  readonly release?: boolean;
  /** How long to hold: local ISO date, the first day on which it need not be held any more. Only with `hold`. */
  readonly until?: string;
  /** "audit 12": how a request came to where it stands. Only with `status`. */
  readonly audit?: boolean;
  /** "queue", "what is waiting": all requests that are open, not only one's own. Only with `status`. */
  readonly queue?: boolean;
  /**
   * What a question is about: "am I on hold?", "what happens with the mail in Projects?". It comes beside any intent and
   * says more than that.
   */
  readonly topic?: Topic;
  /** Topics that words of a sentence touch which is not understood, the likeliest first; only with `other`. */
  readonly near?: readonly Topic[];
  /** An order that has no intent of its own; only with `other`. */
  readonly command?: Command;
  /** How many days to look back; only with the command `stats`. */
  readonly days?: number;
  /** Who is to take a request, an address or a name as typed; only with the command `delegate`. */
  readonly assignee?: string;
  /**
   * What a bare word means while a restore runs or stands stopped, whatever it means otherwise: "stop", "cancel",
   * "go on". With any intent; only what knows the restore can tell.
   */
  readonly perhaps?: RestoreOrder;
  /** What a short answer says to a question of the bot; only with `other`. `cancel` is "never mind". */
  readonly answer?: 'yes' | 'no' | 'cancel';
  /** A few names of things, no sentence: perhaps what a mail was about. Only with `other`. */
  readonly phrase?: true;
}

/** What surrounds a sentence. */
export interface Surroundings {
  /** Language of the sentence where known; otherwise it is detected, with `locale` as the tie-break. */
  readonly lang?: string;
  /** BCP 47, decides 3/4, week start and the fallback language. */
  readonly locale?: string;
  /** Local wall-clock time of the person, ISO without offset: `2026-11-22T10:00:00`. */
  readonly reference: string;
  /** IANA zone, for days that are 23 or 25 hours long. */
  readonly timezone?: string;
  /** The month the organisation's fiscal year starts in, 1 to 12; January where absent. */
  readonly fiscalYearStart?: number;
  /** What is pending: a list of results, a request form, nothing. */
  readonly context?: 'results' | 'form';
  /** A request form is open beside whatever else is pending: "send it" means that. */
  readonly formOpen?: boolean;
}
