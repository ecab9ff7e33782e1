import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

/** An activity as the bot sent it: whatever JSON it was. */
export type SentActivity = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
};

/** One request of the bot to the channel. */
export interface ChannelRequest {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly operation: 'send' | 'update' | 'create' | 'other';
  readonly conversationId: string;
  /** The activity answered (send) or changed (update). */
  readonly activityId: string | null;
  readonly activity: SentActivity;
  /** What the channel answered; 0 where it hung up. */
  readonly status: number;
  /** The id it gave. */
  readonly id: string | null;
}

/** A fault for the next requests that fit. */
export interface ChannelFaultRule {
  readonly operation?: ChannelRequest['operation'];
  readonly conversationId?: string;
  /** How many times; for ever if left out. */
  readonly times?: number;
  /** Hangs up in place of an answer. */
  readonly drop?: boolean;
  readonly status?: number;
  readonly code?: string;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly delayMs?: number;
  /** Answers no earlier than this is fulfilled. */
  readonly heldBy?: Promise<unknown>;
  /** Where a redirect leads. */
  readonly location?: string;
}

/**
 * The chat service as the bot sees it: takes activities over HTTP, gives ids, keeps everything, and fails on demand.
 * Refuses what it does not know with 404, so that an endpoint that does not exist is noticed.
 */
export class FakeChannel {
  readonly requests: ChannelRequest[] = [];
  private readonly faults: { rule: ChannelFaultRule; left: number }[] = [];
  private counter = 0;
  private readonly waiters = new Set<() => void>();

  private constructor(
    private readonly server: ReturnType<typeof createServer>,
    readonly url: string,
  ) {}

  static async start(): Promise<FakeChannel> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const channel = new FakeChannel(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.on('request', (req: IncomingMessage, res: ServerResponse) => void channel.handle(req, res));
    return channel;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  fail(rule: ChannelFaultRule): void {
    this.faults.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
  }

  /** Forgets requests and faults. */
  reset(): void {
    this.requests.length = 0;
    this.faults.length = 0;
  }

  /** Messages that arrived, in order; typing indicators and failed requests left out. */
  messages(conversationId?: string): readonly ChannelRequest[] {
    return this.requests.filter(
      (one) =>
        one.operation === 'send' &&
        one.activity.type === 'message' &&
        one.status < 300 &&
        one.status > 0 &&
        (conversationId === undefined || one.conversationId === conversationId),
    );
  }

  updates(activityId?: string): readonly ChannelRequest[] {
    return this.requests.filter(
      (one) =>
        one.operation === 'update' &&
        one.status === 200 &&
        (activityId === undefined || one.activityId === activityId),
    );
  }

  /** Resolves as soon as the condition holds, tried after every request; rejects after `ms`. */
  async until(condition: (channel: FakeChannel) => boolean, ms = 60_000): Promise<void> {
    if (condition(this)) return;
    await new Promise<void>((resolve, reject) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiters.delete(look);
      };
      const look = (): void => {
        if (!condition(this)) return;
        done();
        resolve();
      };
      const timer = setTimeout(() => {
        done();
        const seen = this.requests.map(inOneLine).join('\n');
        reject(new Error(`The channel waited ${ms} ms in vain; it saw\n${seen}`));
      }, ms);
      this.waiters.add(look);
    });
  }

  private async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    const asked = describe(req, body === '' ? {} : (JSON.parse(body) as Record<string, unknown>));
    const fault = this.faultFor(asked);
    if (fault?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    await fault?.heldBy;
    const known = asked.operation !== 'other';
    const status = fault?.drop === true ? 0 : (fault?.status ?? (known ? okStatus(asked.operation) : 404));
    this.counter += 1;
    const id = answerId(asked, status, this.counter);
    this.requests.push({ ...asked, at: Date.now(), status, id });
    if (status === 0) req.socket.destroy();
    else answer(res, status, id, fault);
    for (const look of [...this.waiters]) look();
  }

  private faultFor(asked: { operation: string; conversationId: string }): ChannelFaultRule | undefined {
    const found = this.faults.find(
      ({ rule, left }) =>
        left > 0 &&
        (rule.operation ?? asked.operation) === asked.operation &&
        (rule.conversationId ?? asked.conversationId) === asked.conversationId,
    );
    if (found !== undefined) found.left -= 1;
    return found?.rule;
  }
}

function inOneLine({ operation, conversationId, status, activity }: ChannelRequest): string {
  const said = activity.text ?? activity.summary ?? activity.type;
  return `${operation} ${conversationId} ${status} ${said}${activity.attachments ? ' (card)' : ''}`;
}

type Asked = Omit<ChannelRequest, 'at' | 'status' | 'id'>;

function describe(req: IncomingMessage, activity: Record<string, unknown>): Asked {
  const method = req.method ?? '';
  const path = new URL(req.url ?? '/', 'http://channel').pathname;
  const [, conversation, activityId] =
    /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path) ?? [];
  const base = { method, path, activity: activity as SentActivity };
  if (method === 'POST' && path === '/v3/conversations') {
    return { ...base, operation: 'create', conversationId: '', activityId: null };
  }
  const operation =
    conversation === undefined
      ? 'other'
      : method === 'POST'
        ? 'send'
        : method === 'PUT' && activityId !== undefined
          ? 'update'
          : 'other';
  return {
    ...base,
    operation,
    conversationId: decodeURIComponent(conversation ?? ''),
    activityId: activityId === undefined ? null : decodeURIComponent(activityId),
  };
}

function okStatus(operation: ChannelRequest['operation']): number {
  return operation === 'update' ? 200 : 201;
}

function answerId(asked: Asked, status: number, counter: number): string | null {
  if (status >= 300 || status === 0) return null;
  if (asked.operation === 'create') {
    const members = asked.activity['members'] as readonly { id: string }[] | undefined;
    return `personal:${members?.[0]?.id ?? counter}`;
  }
  return asked.operation === 'update' ? asked.activityId : `activity-${counter}`;
}

function answer(res: ServerResponse, status: number, id: string | null, fault?: ChannelFaultRule): void {
  if (fault?.retryAfter !== undefined) res.setHeader('Retry-After', String(fault.retryAfter));
  if (fault?.location !== undefined) res.setHeader('Location', fault.location);
  res.writeHead(status, { 'Content-Type': 'application/json' });
  res.end(
    JSON.stringify(id === null ? { error: { code: fault?.code ?? 'Error', message: 'as told' } } : { id }),
  );
}
