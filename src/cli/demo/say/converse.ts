import { setTimeout as delay } from 'node:timers/promises';
import { type DemoPerson } from '../people';
import { REMIND_EVERY_MS } from '../services';
import { installed, isUnfinished, spoken, wordsOf } from './activity';
import { comeToRest } from './come-to-rest';
import { type Conversation } from './conversation';
import { faultCause, faultMessage } from '../fault';

export type Answer =
  | { readonly kind: 'answered'; readonly messages: readonly Told[]; readonly goesOn: boolean }
  | { readonly kind: 'silent'; readonly reason: string };

/** What the bot said, and in whose chat. */
export interface Told {
  readonly conversationId: string;
  readonly words: string;
}

/** A turn is answered within seconds; the rest is patience with a busy machine. */
const TURN_LIMIT_MS = 60_000;

/** The personal chat that somebody has with the bot. */
export function chatOf(person: DemoPerson): string {
  return `a:demo-say-${person.id}`;
}

/** Says one sentence and waits until what it set going has come to rest. */
export async function say(sentence: string, person: DemoPerson, conversation: Conversation): Promise<Answer> {
  const { connector } = conversation;
  const before = connector.activities().length;
  const refusal = await post(conversation.endpoint, spoken(sentence, speakerOf(person, conversation)));
  if (refusal !== null) return { kind: 'silent', reason: refusal };
  const goesOn = !(await comeToRest(conversation, () => {
    const last = connector.activities().slice(before).at(-1);
    return last !== undefined && isUnfinished(last);
  }));
  const messages = toldSince(before, conversation);
  if (messages.length === 0) return { kind: 'silent', reason: 'the bot took the sentence and said nothing' };
  return { kind: 'answered', messages, goesOn };
}

function toldSince(before: number, { connector }: Conversation): readonly Told[] {
  return connector
    .activities()
    .slice(before)
    .map((activity) => ({ conversationId: activity.conversationId, words: wordsOf(activity) }))
    .filter(({ words }) => words !== '');
}

/** Turns the clock on and waits until the bot, which looks at it now and then, has come to rest. */
export async function waitDays(days: number, conversation: Conversation): Promise<readonly Told[]> {
  const before = conversation.connector.activities().length;
  conversation.clock.turnOn(days, conversation.timezone);
  await delay(3 * REMIND_EVERY_MS);
  await comeToRest(conversation, () => false);
  return toldSince(before, conversation);
}

/** Installs the bot for somebody, so that it can tell them something before they have said a word. */
export async function introduce(person: DemoPerson, conversation: Conversation): Promise<string | null> {
  const refusal = await post(conversation.endpoint, installed(speakerOf(person, conversation)));
  if (refusal === null) await comeToRest(conversation, () => false);
  return refusal;
}

function speakerOf(
  person: DemoPerson,
  { timezone, connector }: Conversation,
): Parameters<typeof installed>[0] {
  return { person, timezone, serviceUrl: connector.url, conversationId: chatOf(person) };
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
