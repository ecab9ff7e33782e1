import { Client, type Context, type Middleware } from '@microsoft/microsoft-graph-client';
import {
  HTTPMessageHandler,
  RedirectHandler,
  RetryHandler,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';

/** A mailbox to restore by hand: what a program without this bot would be given. */
export interface ByHand {
  readonly sandboxUrl: string;
  readonly personId: string;
  readonly ids: readonly string[];
  readonly folderId: string;
}

/** Most parts a batch may have (Graph, JSON batching). */
const BATCH = 20;

/**
 * Microsoft's client with its default chain: retries and all. Its own authentication is left out alone, which gives no token
 * to a host that is not Graph's.
 */
function clientOf({ sandboxUrl, personId }: ByHand): Client {
  const chain: Middleware[] = [
    bearer(`sandbox:${personId}`),
    new RetryHandler(),
    new RedirectHandler(),
    new TelemetryHandler(),
    new HTTPMessageHandler(),
  ];
  chain.reduce((link, next) => {
    link.setNext?.(next);
    return next;
  });
  const [first] = chain;
  if (first === undefined) throw new Error('no chain');
  return Client.initWithMiddleware({ baseUrl: sandboxUrl, middleware: first });
}

function bearer(token: string): Middleware {
  let next: Middleware | null = null;
  return {
    setNext: (link) => {
      next = link;
    },
    execute: async (context: Context) => {
      const headers = {
        ...(context.options?.headers as Record<string, string>),
        Authorization: `Bearer ${token}`,
      };
      context.options = { ...context.options, headers };
      await next?.execute(context);
    },
  };
}

const IMMUTABLE = 'IdType="ImmutableId"';

/** `for (const id of ids) await move(id)`. */
export async function oneByOne(mailbox: ByHand): Promise<void> {
  const client = clientOf(mailbox);
  for (const id of mailbox.ids) await move(client, id, mailbox.folderId);
}

/** `Promise.all(ids.map(move))`; what fails in spite of the client's retries stays where it was. */
export async function allAtOnce(mailbox: ByHand): Promise<void> {
  const client = clientOf(mailbox);
  await Promise.allSettled(mailbox.ids.map((id) => move(client, id, mailbox.folderId)));
}

/** Four loops over one list, each with one move under way: nobody's client comes nearer to the limit with single calls. */
export async function fourAtATime(mailbox: ByHand): Promise<void> {
  const client = clientOf(mailbox);
  const ids = mailbox.ids.values();
  const loop = async (): Promise<void> => {
    for (const id of ids) await move(client, id, mailbox.folderId);
  };
  await Promise.all([loop(), loop(), loop(), loop()]);
}

/** One `$batch` of twenty moves after the other. */
export async function inBatches(mailbox: ByHand): Promise<void> {
  const client = clientOf(mailbox);
  for (let from = 0; from < mailbox.ids.length; from += BATCH) {
    const requests = mailbox.ids.slice(from, from + BATCH).map((id, n) => ({
      id: String(n),
      method: 'POST',
      url: `/me/messages/${id}/move`,
      headers: { 'Content-Type': 'application/json', Prefer: IMMUTABLE },
      body: { destinationId: mailbox.folderId },
    }));
    await client.api('/$batch').post({ requests });
  }
}

async function move(client: Client, id: string, destinationId: string): Promise<void> {
  await client.api(`/me/messages/${id}/move`).header('Prefer', IMMUTABLE).post({ destinationId });
}
