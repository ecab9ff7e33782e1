import { type Topic } from '../domain/topic';
import { type ReminderChoice } from '../domain/reminder';

/** What a button sends. `ref` is opaque; nothing here names a message or a mailbox. */
export interface ButtonData {
  readonly verb: Verb;
  /** Absent where the button shows a list that belongs to nothing. */
  readonly ref?: string;
  readonly page?: number;
  readonly pick?: number;
  /** Position of a near miss, from 0. */
  readonly miss?: number;
  readonly basis?: 'deleted' | 'received' | 'either';
  /** Local ISO dates, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Set by the form's own button: fields that are missing were emptied on purpose. */
  readonly form?: true;
  /** The answer it belongs to, and whether that helped. */
  readonly topic?: Topic;
  readonly helped?: 'yes' | 'no';
  /** Digest of the scope that a decision is about, so that nobody approves what they did not see. */
  readonly digest?: string;
  /** Days that a report looks back, or that a search for what vanishes looks ahead. */
  readonly days?: number;
  /** What reminders are wanted; absent: those there are, else all. */
  readonly choice?: ReminderChoice;
}

export type Verb = RecoveryVerb | RequestVerb | AnswerVerb | ReminderVerb;

type RecoveryVerb =
  | 'restore'
  | 'restore-all'
  | 'page'
  | 'refine'
  | 'preview'
  | 'undo'
  | 'retry'
  /** Ends a restore before its end; `resume` goes on with it. */
  | 'stop'
  | 'resume'
  /** Where each message of a restore was and is, a page at a time. */
  | 'moves'
  /** A restore as it stands. */
  | 'receipt';

/** About mail that vanishes; what they do concerns whoever presses. */
type ReminderVerb =
  /** Begins to remind, or changes what is said when. */
  | 'remind'
  | 'stop-reminders'
  /** Shows what is said when. */
  | 'reminders'
  /** Lists what vanishes. */
  | 'show-vanishing';

/** On answers. */
type AnswerVerb =
  /** Does what the answer offers as the next step. */
  | 'next-step'
  /** Tells whether the answer helped. */
  | 'helpful';

/** On cards about requests; `ref` is the request's, for `submit-request` and `cancel-draft` the draft's. */
type RequestVerb =
  /** The helpdesk's figures over another time. */
  | 'stats'
  /** Opens the form; on a card of found mail its reference is the search's, on a list of requests there is none. */
  | 'escalate'
  | 'submit-request'
  | 'cancel-draft'
  | 'withdraw'
  /** Opens the form again, to ask for something else. */
  | 'change-request'
  | 'approve'
  | 'reject'
  | 'ask-back'
  | 'answer'
  | 'take-over'
  | 'delegate'
  | 'task-done'
  | 'task-failed'
  | 'retry-request'
  /** Opens the form for releasing this request's hold. */
  | 'release-hold'
  /** Shows the request as it stands, for whoever asks. */
  | 'request'
  | 'queue'
  | 'audit-request';

export interface Button {
  readonly title: string;
  readonly data: ButtonData;
  readonly style?: 'positive' | 'destructive';
  /** True where the card's inputs travel with it. */
  readonly withInputs?: boolean;
}

/**
 * A button as `Action.Execute`, with an `Action.Submit` of the same data for clients older than schema 1.4. Teams tells
 * "Your response was sent to the app" after a Submit unless the action hides that.
 */
export function buttonAction({ title, data, style, withInputs }: Button): Readonly<Record<string, unknown>> {
  return execute(data, {
    title,
    associatedInputs: withInputs === true ? 'auto' : 'none',
    ...(style === undefined ? {} : { style }),
  });
}

/**
 * A tap on a part of a card. It has no title: a screen reader would speak that in place of what stands in the part.
 */
export function tapAction(data: ButtonData): Readonly<Record<string, unknown>> {
  return execute(data, { associatedInputs: 'none' });
}

/** What a client asks for by itself when it shows a card, to get the reader's own view of it. */
export function refreshAction(data: ButtonData): Readonly<Record<string, unknown>> {
  return { type: 'Action.Execute', verb: data.verb, data };
}

function execute(
  data: ButtonData,
  common: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const fallback = { type: 'Action.Submit', ...common, data, msTeams: { feedback: { hide: true } } };
  return { type: 'Action.Execute', verb: data.verb, ...common, data, fallback };
}
