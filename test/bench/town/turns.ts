import { cardIn, ChatClient, type Posted } from '../../support/chat-client';
import { ZONE } from './mailboxes';

export const SENTENCE = 'recover my deleted email from Tuesday';

/** Somebody at a chat client; the same client for either bot, replies inline. */
export function clientOf(botUrl: string, personId: string): ChatClient {
  return new ChatClient({ bot: botUrl, person: { aadObjectId: personId }, timezone: ZONE });
}

/** One turn and its time in milliseconds, until the answer is read. */
async function timed(client: ChatClient): Promise<{ readonly posted: Posted; readonly ms: number }> {
  const startedAt = performance.now();
  const posted = await client.say(SENTENCE);
  return { posted, ms: performance.now() - startedAt };
}

/**
 * Says the sentence to the bot. A turn that was not answered with mail to tick has not been measured: it throws.
 *
 * @returns milliseconds until the card is here
 */
export async function searchTurn(client: ChatClient): Promise<number> {
  const { posted, ms } = await timed(client);
  // A turn that takes its time says so first.
  const card = posted.replies.map(cardIn).find((found) => found !== null) ?? null;
  if (!JSON.stringify(card).includes('"Input.Toggle"'))
    throw new Error(`no list of mail: ${posted.status} ${JSON.stringify(posted.body).slice(0, 400)}`);
  return ms;
}

/** The same sentence to the echo bot, held to its answer. */
export async function echoTurn(client: ChatClient): Promise<number> {
  const { posted, ms } = await timed(client);
  if (posted.replies[0]?.text !== `Echo: ${SENTENCE}`)
    throw new Error(`no echo: ${posted.status} ${JSON.stringify(posted.body).slice(0, 400)}`);
  return ms;
}

/** How many mails the bot offers for the sentence on its first card. */
export async function offeredMails(client: ChatClient): Promise<number> {
  const { posted } = await timed(client);
  return JSON.stringify(posted.replies).split('"Input.Toggle"').length - 1;
}
