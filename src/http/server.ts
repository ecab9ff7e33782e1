import { type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { createServer, type Request, type Response } from 'restify';
import { serveSite } from './helpdesk/serve-site';
import { type HelpdeskSite } from './helpdesk/site';
import { mayReadMetrics } from './metrics-access';
import { readiness, type ReadinessCheck } from './readiness';
import { readJson } from './read-json';

/** Takes one activity as it came over the wire; never rejects for anything a client can send. */
export type ReceiveActivity = (activity: unknown, authorization: string) => Promise<HttpAnswer>;

export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface HttpServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly receive: ReceiveActivity;
  /** By the name that `/readyz` shows. */
  readonly checks: Readonly<Record<string, ReadinessCheck>>;
  readonly metrics: { text(): Promise<string>; readonly contentType: string };
  readonly metricsToken?: string;
  /** The helpdesk's page; absent: there is none, and its paths are unknown. */
  readonly helpdesk?: HelpdeskSite;
  /** Told of what should never happen: a handler that throws. */
  readonly onError: (error: unknown) => void;
  /** Body limit of an activity in bytes; 256 KiB if left out. Teams itself stays below 100 KB. */
  readonly bodyLimit?: number;
}

export interface RunningServer {
  readonly port: number;
  /** `/readyz` answers 503 from now on, requests already here are answered, then connections close. */
  stop(graceMs?: number): Promise<void>;
}

const BODY_LIMIT = 256 * 1024;
const CHECK_LIMIT_MS = 2_000;
const GRACE_MS = 10_000;
const SWEEP_MS = 50;

function send(res: Response, answer: HttpAnswer): void {
  if (res.headersSent) return;
  if (answer.body === undefined) res.send(answer.status);
  else res.json(answer.status, answer.body);
}

function refusal(status: number, code: string, message: string): HttpAnswer {
  return { status, body: { code, message } };
}

async function postActivity(req: Request, res: Response, options: HttpServerOptions): Promise<void> {
  const body = await readJson(req, options.bodyLimit ?? BODY_LIMIT);
  if (body.kind === 'json') {
    send(res, await options.receive(body.value, req.headers.authorization ?? ''));
    return;
  }
  // What is still on its way is not read: the connection ends with the answer.
  res.header('Connection', 'close');
  send(res, refusal(body.status, body.status === 413 ? 'PayloadTooLarge' : 'BadRequest', body.reason));
}

async function getMetrics(req: Request, res: Response, options: HttpServerOptions): Promise<void> {
  if (!mayReadMetrics(req, options.metricsToken)) {
    send(res, refusal(403, 'Forbidden', 'Metrics are for this machine or with the bearer token.'));
    return;
  }
  const text = await options.metrics.text();
  res.sendRaw(200, text, { 'Content-Type': options.metrics.contentType });
}

/** Starts the bot's HTTP server; resolves once it listens, rejects where it cannot. */
export async function startHttpServer(options: HttpServerOptions): Promise<RunningServer> {
  const server = createServer({ name: '' });
  let stopping = false;
  const guarded =
    (handle: (req: Request, res: Response) => Promise<void> | void) =>
    async (req: Request, res: Response): Promise<void> => {
      try {
        await handle(req, res);
      } catch (error) {
        // The client hung up in the middle of its own request: nobody to answer, nothing to mend.
        if (req.destroyed && !req.complete) return;
        options.onError(error);
        send(res, refusal(500, 'InternalError', 'Something went wrong.'));
      }
    };

  server.post(
    '/api/messages',
    guarded((req, res) => postActivity(req, res, options)),
  );
  server.get(
    '/metrics',
    guarded((req, res) => getMetrics(req, res, options)),
  );
  const { helpdesk } = options;
  if (helpdesk !== undefined) {
    const serve = guarded((req, res) => serveSite(helpdesk, req, res));
    for (const path of ['/helpdesk', '/helpdesk/*'])
      for (const method of ['get', 'head', 'post', 'put', 'patch', 'del', 'opts'] as const)
        server[method](path, serve);
  }
  server.get(
    '/healthz',
    guarded((_req, res) => {
      send(res, { status: 200, body: { alive: true } });
    }),
  );
  server.get(
    '/readyz',
    guarded(async (_req, res) => {
      const state = stopping
        ? { ready: false, checks: {}, reason: 'Not ready: stopping.' }
        : await readiness(options.checks, CHECK_LIMIT_MS);
      send(res, { status: state.ready ? 200 : 503, body: state });
    }),
  );

  const http = server.server as Server;
  // Time for a client to send its request, and for an idle connection: longer than usual load balancers keep theirs.
  http.headersTimeout = 15_000;
  http.requestTimeout = 30_000;
  http.keepAliveTimeout = 75_000;

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });

  return {
    port: (http.address() as AddressInfo).port,
    stop: async (graceMs = GRACE_MS) => {
      stopping = true;
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      // A kept-alive connection becomes idle when its last answer is out: look again until the last is closed.
      const sweep = setInterval(() => http.closeIdleConnections(), SWEEP_MS);
      const cut = setTimeout(() => http.closeAllConnections(), graceMs);
      http.closeIdleConnections();
      await closed;
      clearInterval(sweep);
      clearTimeout(cut);
    },
  };
}
