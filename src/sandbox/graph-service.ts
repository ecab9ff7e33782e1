import { randomUUID } from 'node:crypto';
import { callerOf, openMailbox, requireUser, resolveMe } from './auth';
import { type Call, type Operation, type Route } from './call';
import { errorBody, GraphError, userNotFound } from './errors';
import { EdiscoveryLimit } from './ediscovery/limit';
import { faultError, Faults } from './faults';
import { type GraphRequest } from './http/graph-request';
import { parsePreferences } from './http/preferences';
import { type Reply } from './http/reply';
import { Router } from './http/router';
import { Latency } from './latency';
import { RequestLog } from './request-log';
import { collapseFolderPath, noOperation } from './routes';
import { type Tenant } from './tenant/tenant';
import { MailboxGate } from './throttle';

/** Thrown where a fault wants the connection gone. */
export class ConnectionDropped extends Error {}

/** A request as it came, before anything in it was checked. */
export interface Asked {
  /** By `performance.now`. */
  readonly arrivedAt: number;
  readonly method: string;
  /** Version, path and query as sent. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Reads the rest; throws a GraphError for what cannot be read. */
  readonly read: () => GraphRequest;
  readonly batch?: string;
}

/** The one way a request takes: faults, token, door, gate, operation, log. */
export class GraphService {
  readonly faults = new Faults();
  readonly latency = new Latency();
  readonly gate = new MailboxGate();
  readonly ediscoveryLimit = new EdiscoveryLimit(() => performance.now());
  readonly log = new RequestLog();
  readonly #router = new Router<Operation>();

  constructor(
    readonly tenant: Tenant,
    routes: readonly Route[],
  ) {
    for (const [method, pattern, operation] of routes) this.#router.add(method, pattern, operation);
  }

  /** Answers always, errors included. Throws ConnectionDropped only. */
  async answer(asked: Asked): Promise<Reply> {
    const seen: Seen = { mailbox: null };
    return this.#logged(asked, seen, () => this.#attempt(asked, seen));
  }

  /** The same for an envelope of requests: token, faults and log are its own; waiting is its parts' affair. */
  async answerEnvelope(asked: Asked, run: () => Promise<Reply>): Promise<Reply> {
    return this.#logged(asked, { mailbox: null }, () =>
      this.#faulted(asked, () => {
        callerOf(this.tenant, asked.headers['authorization']);
        if (asked.method !== 'POST') throw noOperation('wrong-method', asked.target);
        return run();
      }),
    );
  }

  /** What is served beside Graph, with the same delays, faults and log; tokens are the work's own affair. */
  async answerBeside(asked: Asked, work: () => Reply): Promise<Reply> {
    return this.#logged(asked, { mailbox: null }, () => this.#delayed(asked, work));
  }

  async #logged(asked: Asked, seen: Seen, attempt: () => Promise<Reply>): Promise<Reply> {
    const { method, target, batch } = asked;
    const at = new Date(this.tenant.clock.now()).toISOString();
    const note = (status: number): void => {
      const { mailbox } = seen;
      this.log.add({ at, method, path: target, status, mailbox, ...(batch === undefined ? {} : { batch }) });
    };
    try {
      const reply = await attempt();
      note(reply.status);
      return reply;
    } catch (error) {
      if (error instanceof ConnectionDropped) {
        note(0);
        throw error;
      }
      const reply = this.failure(error, asked.headers);
      note(reply.status);
      return reply;
    }
  }

  /** An error as an answer. What is no Graph error is the sandbox's own mistake and says so. */
  failure(error: unknown, headers: Asked['headers']): Reply {
    const requestId = randomUUID();
    const graphError =
      error instanceof GraphError
        ? error
        : new GraphError(
            500,
            'InternalServerError',
            `The sandbox failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
          );
    const marks = {
      requestId,
      clientRequestId: headers['client-request-id'] ?? requestId,
      date: new Date(this.tenant.clock.now()).toISOString().slice(0, 19),
    };
    return { status: graphError.status, headers: graphError.headers, json: errorBody(graphError, marks) };
  }

  async #attempt(asked: Asked, seen: Seen): Promise<Reply> {
    const found = this.#resolve(asked, seen);
    const leave = this.#enter(found, seen);
    try {
      return await this.#delayed(asked, () => {
        if (found instanceof GraphError) throw found;
        return withPreferences(found.run(), found.call);
      });
    } finally {
      leave();
    }
  }

  /** The work, done when the request has taken its time. */
  async #delayed(asked: Asked, work: () => Reply): Promise<Reply> {
    const due = await this.latency.wait(asked.arrivedAt);
    try {
      return await this.#faulted(asked, work);
    } finally {
      this.latency.answered(due);
    }
  }

  /** Plays the fault that fits, if any, before or after the work. */
  async #faulted(asked: Asked, work: () => Reply | Promise<Reply>): Promise<Reply> {
    const rule = this.faults.take(asked.method, asked.target);
    if (rule === null) return work();
    const strike = rule.drop ? new ConnectionDropped() : faultError(rule);
    if (rule.after) await work();
    throw strike;
  }

  /** Finds operation and mailbox; an error found here waits for latency and faults like any answer. */
  #resolve(asked: Asked, seen: Seen): Resolved | GraphError {
    try {
      return this.#find(asked, seen);
    } catch (error) {
      if (error instanceof GraphError) return error;
      throw error;
    }
  }

  #find(asked: Asked, seen: Seen): Resolved {
    const { tenant } = this;
    const caller = callerOf(tenant, asked.headers['authorization']);
    const request = asked.read();
    const segments = collapseFolderPath(resolveMe(request.segments, caller));
    const match = this.#router.match(asked.method, segments);
    if (match.kind !== 'found') throw noOperation(match.kind, request.path);
    const preferences = parsePreferences(request.headers['prefer']);
    const call: Call = { tenant, caller, request, params: match.params, preferences };
    const operation = match.route;
    if (operation.service !== 'mail') {
      return { call, service: operation.service, run: () => operation.run(call) };
    }
    const name = match.params['user'];
    if (name === undefined) throw userNotFound('');
    const owner = requireUser(tenant, name);
    seen.mailbox = owner.id;
    const mailbox = openMailbox(caller, owner);
    return { call, service: 'mail', run: () => operation.run({ ...call, owner, mailbox }) };
  }

  /** The concurrency gate, for what reached a mailbox; the minute's limit, for eDiscovery. */
  #enter(found: Resolved | GraphError, seen: Seen): () => void {
    const open = (): void => undefined;
    if (found instanceof GraphError) return open;
    if (found.service === 'ediscovery') this.ediscoveryLimit.enter();
    return seen.mailbox === null ? open : this.gate.enter(seen.mailbox);
  }
}

/** What is found out about a request on its way, for the log. */
interface Seen {
  mailbox: string | null;
}

interface Resolved {
  readonly call: Call;
  readonly service: Operation['service'];
  readonly run: () => Reply;
}

function withPreferences(reply: Reply, { preferences }: Call): Reply {
  if (preferences.applied === '') return reply;
  return { ...reply, headers: { ...reply.headers, 'Preference-Applied': preferences.applied } };
}
