import { randomUUID } from 'node:crypto';

/** A reply of the bot to `expectReplies`, or what an invoke is answered with. */
export type ReplyActivity = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: Card }[];
  readonly value?: unknown;
};

export type Card = Readonly<Record<string, unknown>>;

/** What the client sees of an invoke: the status that counts and a card or a text. */
export interface InvokeBody {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** The HTTP answer to one activity. */
export interface Posted {
  readonly status: number;
  readonly body: unknown;
  /** With `expectReplies`: what the bot said, the answer of an invoke left out. */
  readonly replies: readonly ReplyActivity[];
  /** The answer of an invoke, in either mode. */
  readonly invoke: InvokeBody | null;
}

export interface ChatClientOptions {
  /** Root of the bot, e.g. `http://127.0.0.1:3978`. */
  readonly bot: string;
  /** Where the bot sends its replies: a fake channel. Left out: replies come inline (`expectReplies`). */
  readonly channel?: string;
  readonly person?: { readonly id?: string; readonly aadObjectId?: string; readonly name?: string };
  readonly tenantId?: string;
  readonly conversation?: { readonly id?: string; readonly type?: 'personal' | 'groupChat' | 'channel' };
  readonly locale?: string;
  readonly timezone?: string;
  readonly token?: string;
}

const BOT = { id: 'bot', name: 'Mail Recovery' };

/** A person at a chat client, as Teams would post their activities. */
export class ChatClient {
  readonly conversationId: string;
  readonly personId: string;

  constructor(private readonly options: ChatClientOptions) {
    this.personId = options.person?.aadObjectId ?? '00000000-0000-0000-0000-000000000020';
    this.conversationId = options.conversation?.id ?? `conversation-${randomUUID()}`;
  }

  say(text: string, extra: object = {}): Promise<Posted> {
    return this.post({ type: 'message', text, textFormat: 'plain', ...extra });
  }

  /** Presses a button by `Action.Execute`; `on` is the activity that carries the card. */
  press(verb: string, data: object = {}, on?: string, extra: object = {}): Promise<Posted> {
    return this.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      ...(on !== undefined && { replyToId: on }),
      ...extra,
    });
  }

  /** Presses a button by its `Action.Submit` fallback. */
  submit(verb: string, data: object = {}, on?: string, extra: object = {}): Promise<Posted> {
    return this.post({
      type: 'message',
      value: { verb, ...data },
      ...(on !== undefined && { replyToId: on }),
      ...extra,
    });
  }

  install(extra: object = {}): Promise<Posted> {
    return this.post({ type: 'installationUpdate', action: 'add', ...extra });
  }

  /** The bot came to the conversation, as a conversation update tells it. */
  joinBot(extra: object = {}): Promise<Posted> {
    return this.post({ type: 'conversationUpdate', membersAdded: [BOT, { id: 'somebody' }], ...extra });
  }

  /** The activity that `post` would send: for tests that want it bent. */
  activity(fields: object): Record<string, unknown> {
    const { options } = this;
    const type = options.conversation?.type ?? 'personal';
    return {
      id: randomUUID(),
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      from: { id: `29:${this.personId}`, aadObjectId: this.personId, name: options.person?.name ?? 'Ada' },
      recipient: BOT,
      conversation: {
        id: this.conversationId,
        conversationType: type,
        tenantId: options.tenantId ?? 'tenant',
        ...(type !== 'personal' && { isGroup: true }),
      },
      channelData: { tenant: { id: options.tenantId ?? 'tenant' } },
      locale: options.locale ?? 'en-US',
      ...(options.timezone !== undefined && { localTimezone: options.timezone }),
      ...(options.channel === undefined
        ? { deliveryMode: 'expectReplies' }
        : { serviceUrl: options.channel }),
      ...fields,
    };
  }

  async post(fields: object): Promise<Posted> {
    const response = await fetch(new URL('/api/messages', this.options.bot), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(this.options.token !== undefined && { Authorization: `Bearer ${this.options.token}` }),
      },
      body: JSON.stringify(this.activity(fields)),
    });
    return read(response);
  }
}

async function read(response: Response): Promise<Posted> {
  const text = await response.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  const activities = (body as { activities?: readonly ReplyActivity[] } | null)?.activities;
  const answered = activities?.find((one) => one.type === 'invokeResponse')?.value as
    { body?: InvokeBody } | undefined;
  const bare = (body as Partial<InvokeBody> | null)?.statusCode === undefined ? null : (body as InvokeBody);
  return {
    status: response.status,
    body,
    replies: activities?.filter((one) => one.type !== 'invokeResponse') ?? [],
    invoke: answered?.body ?? bare,
  };
}

/** The Adaptive Card of an activity, if it carries one. */
export function cardIn(activity: {
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
}): Card | null {
  const found = activity.attachments?.find(
    (one) => one.contentType === 'application/vnd.microsoft.card.adaptive',
  );
  return (found?.content as Card | undefined) ?? null;
}
