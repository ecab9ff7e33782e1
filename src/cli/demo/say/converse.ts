import { setTimeout as delay } from 'node:timers/promises';
import { type DemoPerson } from '../people';
import { type Activity, isUnfinished, spoken, wordsOf } from './activity';
import { type Connector } from './connector';
import { faultCause, faultMessage } from '../fault';

export interface Conversation {
  /** The bot's `/api/messages`. */
  readonly endpoint: string;
  readonly person: DemoPerson;
  readonly timezone: string;
  readonly connector: Connector;
  /** Grows with everything the bot asks of the mailbox: work that still goes on shows there. */
  readonly mailboxCalls: () => Promise<number>;
}

export type Answer =
  | { readonly kind: 'answered'; readonly messages: readonly string[] }
  | { readonly kind: 'silent'; readonly reason: string };

/** A turn is answered within seconds; the rest is patience with a busy machine. */
const TURN_LIMIT_MS = 60_000;
/** How long nothing may happen before an answer counts as complete: after a finished one, and while work is shown. */
const QUIET_MS = 150;
const WORKING_QUIET_MS = 4_000;
/** A restore of many thousand messages takes minutes. */
const WORK_LIMIT_MS = 30 * 60_000;

/** Says one sentence and waits until what it set going has come to rest. */
export async function say(sentence: string, conversation: Conversation): Promise<Answer> {
  const { connector, person, timezone } = conversation;
  const before = connector.activities().length;
  const speaker = { person, timezone, serviceUrl: connector.url, conversationId: 'a:demo-say' };
  const refusal = await post(conversation.endpoint, spoken(sentence, speaker));
  if (refusal !== null) return { kind: 'silent', reason: refusal };
  await comeToRest(conversation, before);
  const messages = connector
    .activities()
    .slice(before)
    .map(wordsOf)
    .filter((words) => words !== '');
  if (messages.length === 0) return { kind: 'silent', reason: 'the bot took the sentence and said nothing' };
  return { kind: 'answered', messages };
}

/** Null where the bot took the activity. */
async function post(endpoint: string, activity: object): Promise<string | null> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(TURN_LIMIT_MS),
    });
    const body = await response.text();
    return response.ok
      ? null
      : `the bot answered with status ${response.status} ${body.slice(0, 300)}`.trim();
  } catch (error) {
    return `the bot at ${endpoint} could not be reached (${faultMessage(faultCause(error))})`;
  }
}

async function comeToRest({ connector, mailboxCalls }: Conversation, before: number): Promise<void> {
  const limit = AbortSignal.timeout(WORK_LIMIT_MS);
  let seen = -1;
  let since = performance.now();
  while (!limit.aborted) {
    const count = connector.calls() + (await mailboxCalls());
    if (count !== seen) [seen, since] = [count, performance.now()];
    const last: Activity | undefined = connector.activities().slice(before).at(-1);
    const quiet = last !== undefined && isUnfinished(last) ? WORKING_QUIET_MS : QUIET_MS;
    if (performance.now() - since >= quiet) return;
    await delay(25);
  }
}
