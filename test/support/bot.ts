import { type RunningBot, startBot } from '../../src/compose';
import { type Timing } from '../../src/composition/escalation';
import { type Sandbox, SandboxControl, startSandbox } from '../../src/sandbox';
import { type SandboxMessage } from '../../src/sandbox/control-client';
import { readSettings } from '../../src/settings';
import { type Pace } from '../../src/graph';
import { type Database } from '../../src/store/database';
import { createLogger } from '../../src/telemetry/logger';
import { type Card, cardIn, ChatClient, type ChatClientOptions, type Posted } from './chat-client';
import { openTestDatabase } from './database';

export const EMPLOYEE = '00000000-0000-0000-0000-000000000020';
export const COLLEAGUE = '00000000-0000-0000-0000-000000000021';

/** A Sunday, so that "Tuesday" is the 17th. */
export const NOW = Date.parse('2026-11-22T10:00:00Z');

/** The whole bot over HTTP, against a sandbox of its own, at a fixed date. */
export interface TestBot {
  readonly bot: RunningBot;
  readonly sandbox: Sandbox;
  readonly control: SandboxControl;
  /** A person at a chat client; replies come inline unless a channel is given. */
  person(options?: Partial<ChatClientOptions>): ChatClient;
  /** Where every message lies: `Inbox/Projects: Budget draft`, sorted. */
  mailbox(): Promise<readonly string[]>;
  /** All that was logged. */
  log(): string;
  stop(): Promise<void>;
}

export interface TestBotParts {
  /** The bot's clock; else it starts at `NOW`. */
  readonly now?: () => number;
  /** Opened by the caller, closed with the bot; else a fresh one in memory. */
  readonly database?: Database;
  readonly timing?: Timing;
  readonly remindEveryMs?: number;
  readonly policyLookMs?: number;
  /** What the operator is shown. */
  readonly announce?: (report: string) => void;
}

/**
 * @param pace how fast the bot's clock goes: below 1 where what is tested must not depend on the machine's speed
 */
export async function startTestBot(
  environment: Readonly<Record<string, string>> = {},
  pace = 1,
  ediscoveryPace?: Pace,
  parts: TestBotParts = {},
): Promise<TestBot> {
  const sandbox = await startSandbox();
  const reading = readSettings({ SANDBOX: '1', GRAPH_ENDPOINT: sandbox.url, PORT: '0', ...environment });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const lines: string[] = [];
  const started = Date.now();
  const bot = await startBot(reading.settings, {
    log: createLogger({ level: 'trace', destination: { write: (line) => void lines.push(line) } }),
    now: parts.now ?? (() => NOW + Math.round((Date.now() - started) * pace)),
    database: parts.database ?? (await openTestDatabase()),
    ...(ediscoveryPace && { ediscoveryPace }),
    ...(parts.timing && { timing: parts.timing }),
    ...(parts.remindEveryMs !== undefined && { remindEveryMs: parts.remindEveryMs }),
    ...(parts.policyLookMs !== undefined && { policyLookMs: parts.policyLookMs }),
    ...(parts.announce && { announce: parts.announce }),
  });
  const control = new SandboxControl(sandbox.url);
  return {
    bot,
    sandbox,
    control,
    person: (options = {}) => new ChatClient({ bot: bot.url, timezone: 'Europe/Berlin', ...options }),
    mailbox: async () => mailboxOf(control),
    log: () => lines.join(''),
    stop: async () => {
      await bot.stop();
      await sandbox.close();
    },
  };
}

async function mailboxOf(control: SandboxControl): Promise<readonly string[]> {
  const tree = await control.tree(EMPLOYEE);
  return tree.flatMap(({ path, messages }) => messages.map(({ subject }) => `${path}: ${subject}`)).sort();
}

/** An employee's mailbox: mail deleted at each stage, from several folders. */
export async function fillMailbox(
  control: SandboxControl,
  messages: readonly SandboxMessage[] = MAIL,
): Promise<void> {
  await control.reset();
  await control.clock(new Date(NOW));
  await control.putUser(EMPLOYEE, {
    userPrincipalName: 'alex.morgan@contoso.example',
    displayName: 'Alex Morgan',
    mail: 'alex.morgan@contoso.example',
  });
  await control.putUser(COLLEAGUE, {
    userPrincipalName: 'mallory@contoso.example',
    displayName: 'Mallory',
    mail: 'mallory@contoso.example',
  });
  await control.addMessages(EMPLOYEE, messages);
  await control.clearRequests();
}

const zoe = { name: 'Zoë Álvarez', address: 'zoe.alvarez@contoso.example' };
const fabrikam = { name: 'Fabrikam Billing', address: 'billing@fabrikam.example' };
const daily = { name: 'The Daily Brief', address: 'news@dailybrief.example' };

export const MAIL: readonly SandboxMessage[] = [
  {
    subject: 'Budget draft',
    from: zoe,
    receivedDateTime: '2026-11-09T08:00:00Z',
    body: 'The draft for next year is attached.',
    hasAttachments: true,
    folder: 'Inbox/Projects',
    deleted: { stage: 'deletions', at: '2026-11-17T09:00:00Z' },
  },
  {
    subject: 'Invoice 2026-118',
    from: fabrikam,
    receivedDateTime: '2026-11-17T07:00:00Z',
    body: 'Payable within thirty days.',
    folder: 'Inbox/Invoices',
    deleted: { stage: 'deleteditems', at: '2026-11-18T09:00:00Z' },
  },
  {
    subject: 'Morning news',
    from: daily,
    receivedDateTime: '2026-11-17T05:00:00Z',
    body: 'Five things to know.',
    folder: 'Inbox',
    deleted: { stage: 'deleteditems', at: '2026-11-17T06:00:00Z' },
  },
  {
    subject: 'Offsite photos',
    from: zoe,
    receivedDateTime: '2026-10-30T08:00:00Z',
    body: 'As promised.',
    folder: 'Inbox',
    deleted: { stage: 'deletions', at: '2026-11-10T09:00:00Z' },
  },
  { subject: 'Still here', from: zoe, receivedDateTime: '2026-11-17T10:00:00Z', folder: 'Inbox' },
];

/** The card of a reply to a sentence. */
export function cardOf(posted: Posted): Card {
  const card = posted.replies.map(cardIn).find((found) => found !== null);
  if (!card) throw new Error(`no card in ${JSON.stringify(posted.body).slice(0, 400)}`);
  return card;
}

/** The card that a pressed button was answered with. */
export function cardAfter(posted: Posted): Card {
  if (posted.invoke?.type !== 'application/vnd.microsoft.card.adaptive') {
    throw new Error(`no card in ${JSON.stringify(posted.body).slice(0, 400)}`);
  }
  return posted.invoke.value as Card;
}

/** Everything a card or reply says, for reading. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(wordsOf).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const { text, title, ...rest } = value as { text?: unknown; title?: unknown };
  const own = [text, title].filter((part) => typeof part === 'string');
  const { fallback: _same, fallbackText: _text, speak: _spoken, ...deeper } = rest as Record<string, unknown>;
  return [...own, ...Object.values(deeper).map(wordsOf)].filter(Boolean).join(' ');
}

/** The data of a card's button, as the client sends it back. */
export function buttonOf(
  card: Card,
  verb: string,
  fits: (data: Record<string, unknown>) => boolean = () => true,
): Record<string, unknown> {
  const found = allOf(card).find(
    (node) =>
      node['verb'] === verb &&
      node['type'] === 'Action.Execute' &&
      fits(node['data'] as Record<string, unknown>),
  );
  if (!found) throw new Error(`no button ${verb} on the card`);
  return found['data'] as Record<string, unknown>;
}

/** Every object inside a card. */
export function allOf(node: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap(allOf);
  if (typeof node !== 'object' || node === null) return [];
  return [node as Record<string, unknown>, ...Object.values(node).flatMap(allOf)];
}

/** The position of the row with this subject. */
export function pickOf(card: Card, subject: string): number {
  const rows = allOf(card).filter(({ type, columns }) => type === 'ColumnSet' && Array.isArray(columns));
  const row = rows.find((candidate) => wordsOf(candidate).includes(subject));
  const toggle = allOf(row).find(({ type }) => type === 'Input.Toggle');
  const number = /^pick\.(\d+)$/.exec(String(toggle?.['id']))?.[1];
  if (number === undefined) throw new Error(`no row ${subject}`);
  return Number(number);
}

/** What the client sends when these rows are ticked and Restore is pressed. */
export function ticked(card: Card, ...subjects: readonly string[]): Record<string, unknown> {
  const ticks = subjects.map((subject) => [`pick.${pickOf(card, subject)}`, 'true'] as const);
  return { ...buttonOf(card, 'restore'), ...Object.fromEntries(ticks) };
}
