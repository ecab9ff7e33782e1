import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface Asked {
  readonly method: string;
  /** Path with query, as it came over the wire. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON unless it is a string. */
  readonly body?: unknown;
  readonly delayMs?: number;
  /** The head goes out at once, the body when this is fulfilled. */
  readonly bodyHeldBy?: Promise<unknown>;
  /** Ends the connection instead: before the answer, or in the middle of it. */
  readonly cut?: 'before' | 'middle';
}

export type Handler = (asked: Asked, nth: number) => Reply | Promise<Reply>;

/** A server on this machine that answers as a test says and remembers what was asked. */
export interface FakeGraph {
  readonly endpoint: string;
  readonly asked: Asked[];
  /** The most requests that were open at once. */
  readonly mostAtOnce: () => number;
  readonly close: () => Promise<void>;
}

export async function startFakeGraph(handler: Handler): Promise<FakeGraph> {
  const asked: Asked[] = [];
  let open = 0;
  let most = 0;

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    open++;
    most = Math.max(most, open);
    response.on('close', () => open--);
    const text = await textOf(request);
    const entry: Asked = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
    asked.push(entry);
    const reply = await handler(entry, asked.length);
    if (reply.delayMs !== undefined) await wait(reply.delayMs, undefined, { ref: false });
    answer(response, reply);
  };

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    asked,
    mostAtOnce: () => most,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(
  response: ServerResponse,
  { status = 200, headers = {}, body, cut, bodyHeldBy }: Reply,
): void {
  if (cut === 'before') {
    response.socket?.destroy();
    return;
  }
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  if (cut === 'middle') {
    response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
    return;
  }
  if (bodyHeldBy === undefined) {
    response.end(text);
    return;
  }
  response.flushHeaders();
  void bodyHeldBy.then(() => response.end(text));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
