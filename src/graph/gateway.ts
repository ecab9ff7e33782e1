import { Client, type GraphRequest, ResponseType, TelemetryHandler } from '@microsoft/microsoft-graph-client';
import { RecoveryError } from '../domain/errors';
import { type Answer, answerOf } from './answer';
import { type GraphCall } from './call';
import { askIndex } from './chain/ask-index';
import { authenticate, inTheNameOf } from './chain/authenticate';
import { carriedBy, carryErrors } from './chain/carry-errors';
import { Exchange } from './chain/exchange';
import { MailboxGate } from './chain/mailbox-gate';
import { observe } from './chain/observe';
import { preferImmutableIds } from './chain/prefer';
import { renewToken } from './chain/renew-token';
import { retry } from './chain/retry';
import { takeTurns } from './chain/take-turns';
import { transport } from './chain/transport';
import { verbatimUrls } from './chain/verbatim';
import { type Clock } from './clock';
import { errorOfFailure, faultOf } from './faults/fault';
import { type Limits } from './limits';
import { type MailboxShares, type Pace, type RequestObserver, type Tokens } from './ports';
import { GRAPH_VERSION, type GraphRoot, ownLink } from './root';

export interface GatewayOptions {
  readonly root: GraphRoot;
  readonly tokens: Tokens;
  /** Of eDiscovery: five requests a minute for the whole tenant (graph-facts 5.1). */
  readonly ediscoveryPace: Pace;
  /** Null where no other process shares the mailboxes. */
  readonly mailboxShares?: MailboxShares | null;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly onRequest: RequestObserver;
  /** From 0 to 1, for the jitter of back-off. */
  readonly random: () => number;
}

/** The one way to Graph: every request of the product passes here. */
export interface Gateway {
  /**
   * Graph's answer, whatever its status.
   *
   * @throws RecoveryError where no answer came: signed out, no connection, out of time
   */
  send(call: GraphCall): Promise<Answer>;
  /**
   * The body of a 2xx answer.
   *
   * @throws RecoveryError by the table of faults for any other
   */
  read(call: GraphCall): Promise<unknown>;
}

/** Several jobs may wait in line for their turn of five a minute. */
const EDISCOVERY_PATIENCE_MS = 3 * 60_000;

export function createGateway(options: GatewayOptions): Gateway {
  const client = clientOf(options);

  const send = async (call: GraphCall): Promise<Answer> => {
    const verbatimUrl = call.link === undefined ? undefined : followed(options.root, call.link);
    const exchange = new Exchange(call, verbatimUrl);
    const request = client
      .api(call.path)
      .version(call.version ?? GRAPH_VERSION)
      .responseType(ResponseType.RAW)
      .middlewareOptions([exchange, inTheNameOf(options.tokens, exchange)]);
    try {
      return await answerOf(await dispatch(request, call), exchange.attempt, options.clock.now());
    } catch (error) {
      throw errorOfFailure(carriedBy(error), call.signal);
    }
  };

  return {
    send,
    async read(call) {
      const answer = await send(call);
      if (!answer.ok) throw faultOf(answer);
      if (answer.body === undefined)
        throw new RecoveryError('service-unavailable', { status: answer.status });
      return answer.body;
    },
  };
}

function dispatch(request: GraphRequest, { method, body }: GraphCall): Promise<Response> {
  switch (method) {
    case 'GET':
      return request.get() as Promise<Response>;
    case 'POST':
      return request.post(body ?? {}) as Promise<Response>;
    case 'DELETE':
      return request.delete() as Promise<Response>;
  }
}

/** The chain from the outside in. Nothing below the retry runs once only; what lies above it runs again for a new token alone. */
function clientOf(options: Omit<GatewayOptions, 'tokens'>): Client {
  const { root, clock, limits, onRequest, random, ediscoveryPace } = options;
  const gate = new MailboxGate(limits.concurrency, limits.totalMs, clock, options.mailboxShares ?? null);
  return Client.initWithMiddleware({
    baseUrl: root.base,
    defaultVersion: GRAPH_VERSION,
    customHosts: new Set([new URL(root.base).hostname]),
    middleware: [
      carryErrors(),
      verbatimUrls(),
      renewToken(),
      authenticate(),
      preferImmutableIds(),
      askIndex(),
      new TelemetryHandler(),
      retry({ limits, clock, random }),
      takeTurns({ gate, clock, ediscoveryPace, patienceMs: EDISCOVERY_PATIENCE_MS }),
      observe(onRequest, clock),
      transport(root, limits.attemptMs),
    ],
  });
}

function followed(root: GraphRoot, link: string): string {
  const url = ownLink(root, link);
  if (url === null) throw new RecoveryError('unexpected', { graphCode: 'ForeignLink' });
  return url;
}
