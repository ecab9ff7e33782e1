import { createServer, type IncomingMessage, type Server } from 'node:http';
import { LOOPBACK } from '../ports';
import { type Activity } from './activity';

/** The channel's side of a conversation: what the bot sends, updates and deletes ends here. */
export interface Connector {
  /** What the bot is told as `serviceUrl`. */
  readonly url: string;
  /** What the bot has sent so far, in order, as it stands now. */
  activities(): readonly SentActivity[];
  /** Grows with everything the bot does here. */
  calls(): number;
  close(): Promise<void>;
}

export interface SentActivity extends Activity {
  readonly conversationId: string;
}

const ROUTE = /^\/v3\/conversations\/(?<conversation>[^/]+)\/activities(?:\/(?<id>[^/?]+))?$/;

/** Starts a small Bot Framework connector on loopback. */
export async function startConnector(): Promise<Connector> {
  const book = new Map<string, SentActivity>();
  let calls = 0;
  const server = createServer((request, response) => {
    void answer(request, book)
      .catch((error: unknown) => ({ status: 400, body: { error: { message: String(error) } } }))
      .then(({ status, body }) => {
        calls += 1;
        response.statusCode = status;
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(body));
      });
  });
  const port = await listen(server);
  return {
    url: `http://${LOOPBACK}:${port}`,
    activities: () => [...book.values()],
    calls: () => calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

async function answer(request: IncomingMessage, book: Map<string, SentActivity>): Promise<Answer> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://connector').pathname);
  const route = ROUTE.exec(path);
  if (route === null) return { status: 404, body: { error: { code: 'NotFound', message: path } } };
  const id = route.groups?.['id'];
  const conversationId = route.groups?.['conversation'] ?? '';
  switch (request.method) {
    case 'POST': {
      const given = `say-${book.size + 1}`;
      book.set(given, { ...(await readActivity(request)), id: given, conversationId });
      return { status: 201, body: { id: given } };
    }
    case 'PUT': {
      if (id === undefined || !book.has(id)) return { status: 404, body: {} };
      book.set(id, { ...(await readActivity(request)), id, conversationId });
      return { status: 200, body: { id } };
    }
    case 'DELETE': {
      // Its place stays, so that the next one gets a number of its own.
      if (id !== undefined) book.set(id, { type: 'deleted', id, conversationId });
      return { status: 200, body: {} };
    }
    default:
      return { status: 405, body: {} };
  }
}

async function readActivity(request: IncomingMessage): Promise<Activity> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Activity;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
