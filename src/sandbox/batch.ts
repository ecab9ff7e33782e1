import { randomUUID } from 'node:crypto';
import { badRequest } from './errors';
import { type Asked, type GraphService } from './graph-service';
import { readBatch, type BatchItem } from './batch-request';
import { segmentsOf, splitTarget, versionOf, type ApiVersion } from './http/graph-request';
import { ok, type Reply } from './http/reply';
import { parseQuery } from './odata/query';

/** Outlook runs this many requests of a batch at a time (graph-facts 5.3). */
const PARALLEL = 4;

/** The batch request itself, before its parts. */
export interface BatchCall {
  readonly version: ApiVersion;
  readonly origin: string;
  readonly headers: Asked['headers'];
  readonly body: unknown;
}

interface ItemResponse {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** POST /$batch: 200 whatever became of the parts, each with its own status and headers, in order of completion. */
export async function runBatch(service: GraphService, batch: BatchCall): Promise<Reply> {
  const items = readBatch(batch.body);
  const id = randomUUID();
  const done = new Map<string, Promise<ItemResponse>>();
  const slots = new Slots(PARALLEL);
  const responses: ItemResponse[] = [];
  // An item depends on earlier ones only (checked on reading), so its dependencies' promises exist already.
  for (const item of items) {
    const before = item.dependsOn.flatMap((name) => done.get(name.toLowerCase()) ?? []);
    done.set(item.id.toLowerCase(), runItem(service, batch, item, before, slots, id, responses));
  }
  const outcomes = await Promise.allSettled(done.values());
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return ok({ responses });
}

async function runItem(
  service: GraphService,
  batch: BatchCall,
  item: BatchItem,
  before: readonly Promise<ItemResponse>[],
  slots: Slots,
  id: string,
  responses: ItemResponse[],
): Promise<ItemResponse> {
  const earlier = await Promise.all(before);
  const failed = earlier.some((response) => response.status >= 400);
  const leave = await slots.take();
  try {
    const reply = failed ? failedDependency(service, batch) : await service.answer(askedOf(batch, item, id));
    const response = responseOf(item, reply);
    responses.push(response);
    return response;
  } finally {
    leave();
  }
}

function failedDependency(service: GraphService, { headers }: BatchCall): Reply {
  const reply = service.failure(badRequest('One of the requests this one depends on failed.'), headers);
  return {
    ...reply,
    status: 424,
    json: { error: { code: 'FailedDependency', message: 'A dependency of this request failed.' } },
  };
}

function askedOf(batch: BatchCall, item: BatchItem, id: string): Asked {
  const target = `/${batch.version}/${item.url.replace(/^\//, '')}`;
  // The outer token serves all parts unless one brings its own.
  const headers: Asked['headers'] = { authorization: batch.headers['authorization'], ...item.headers };
  return {
    arrivedAt: performance.now(),
    method: item.method,
    target,
    headers,
    batch: id,
    read: () => {
      const { path, search } = splitTarget(target);
      if (versionOf(path) === null || /\/\$batch$/i.test(path)) throw badRequest('Batches cannot be nested.');
      if (item.body !== undefined && headers['content-type'] === undefined) {
        throw badRequest('A request with a body must have a Content-Type header.');
      }
      return {
        method: item.method,
        version: batch.version,
        path,
        segments: segmentsOf(path),
        query: parseQuery(search),
        headers,
        origin: batch.origin,
        body: item.body,
      };
    },
  };
}

function responseOf(item: BatchItem, reply: Reply): ItemResponse {
  const headers = { 'Cache-Control': 'no-cache', ...reply.headers };
  const { id } = item;
  if (reply.bytes !== undefined) {
    return { id, status: reply.status, headers, body: Buffer.from(reply.bytes).toString('base64') };
  }
  if (reply.json === undefined) return { id, status: reply.status, headers };
  return {
    id,
    status: reply.status,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: reply.json,
  };
}

/** So many at a time, first come first served. */
class Slots {
  readonly #waiting: (() => void)[] = [];

  constructor(private free: number) {}

  async take(): Promise<() => void> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return () => {
      const next = this.#waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    };
  }
}
