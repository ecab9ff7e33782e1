import { type Mailbox } from '../../domain/mail';
import { IMMUTABLE_IDS } from '../chain/prefer';
import { type Gateway } from '../gateway';

/** One answer inside a batch. */
export interface BatchedAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Graph takes no more in one batch (graph-facts 5.3). */
const MOST = 20;

/**
 * `POST /$batch` of GETs, by path, one after the other: a chain takes one of the mailbox's four places, while a batch
 * without order takes several (graph-facts 5.3). Answers are missing where Graph gave none; one that failed fails all
 * after it (424), so what is likely to be missing comes last. Nothing is retried inside: ask again singly.
 */
export async function batchGet(
  gateway: Gateway,
  mailbox: Mailbox,
  paths: readonly string[],
): Promise<ReadonlyMap<string, BatchedAnswer>> {
  const asked = paths.slice(0, MOST);
  const requests = asked.map((url, index) => ({
    id: String(index),
    method: 'GET',
    url,
    headers: { Prefer: IMMUTABLE_IDS },
    ...(index > 0 && { dependsOn: [String(index - 1)] }),
  }));
  const answer = await gateway.send({
    operation: 'batch-get',
    mailbox,
    method: 'POST',
    path: '/$batch',
    body: { requests },
    repeatable: true,
  });
  return new Map(responsesOf(answer.body).flatMap((response) => entryOf(response, asked)));
}

function responsesOf(body: unknown): readonly unknown[] {
  const { responses } = (body ?? {}) as { readonly responses?: unknown };
  return Array.isArray(responses) ? (responses as readonly unknown[]) : [];
}

function entryOf(response: unknown, paths: readonly string[]): readonly [string, BatchedAnswer][] {
  const { id, status, body } = (response ?? {}) as { id?: unknown; status?: unknown; body?: unknown };
  const path = paths[Number(id)];
  return path === undefined || typeof status !== 'number' ? [] : [[path, { status, body }]];
}
