import { setTimeout as delay } from 'node:timers/promises';
import { SandboxControl, startSandbox } from '../../sandbox';
import { type Settings } from '../../settings';
import { fillWithRealMail, fillWithSeed, putPeople } from './fill-mailbox';
import { type LoadReport } from './mail/load-mails';
import { DemoClock } from './demo-clock';
import { type StopStack } from './stop-stack';

/** The bot as the composition starts it. */
export interface RunningBot {
  /** How many jobs around requests are not finished. */
  openJobs(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the bot; resolves when it listens on `settings.host` and `settings.port`. */
export type StartBot = (settings: Settings, options: BotOptions) => Promise<RunningBot>;

/** What the demo is free to choose beside the settings. */
export interface BotOptions {
  readonly now: () => number;
  readonly remindEveryMs: number;
}

export interface Services {
  readonly botUrl: string;
  readonly sandboxUrl: string;
  readonly control: SandboxControl;
  readonly mailbox: MailboxContent;
  /** Of the sandbox and the bot. */
  readonly clock: DemoClock;
  /** How many jobs around requests are not finished: executions go on, or people are still to be told. */
  readonly openJobs: () => Promise<number>;
}

/** What lies in the employee's mailbox. */
export type MailboxContent =
  | { readonly kind: 'seed'; readonly messages: number }
  | { readonly kind: 'real'; readonly directory: string; readonly report: LoadReport };

export interface ServicesRequest {
  readonly settings: Settings;
  readonly timezone: string;
  readonly mail: string | null;
  readonly startBot: StartBot;
  readonly stops: StopStack;
}

const READY_LIMIT_MS = 60_000;
/** A clock that is turned on is noticed at once. */
export const REMIND_EVERY_MS = 1_000;

/**
 * Sandbox with people and mail, and the bot on top.
 *
 * Both live in this process: nothing that the demo starts itself can outlive it, however it ends, and one runtime fewer
 * has to be loaded. Only the windows, which are another program, are processes of their own.
 */
export async function startServices(request: ServicesRequest): Promise<Services> {
  const { settings, timezone, stops } = request;
  const clock = new DemoClock();
  const sandbox = await startSandbox({ port: settings.sandboxPort, now: () => new Date(clock.now()) });
  stops.push('The sandbox', () => sandbox.close());
  const control = new SandboxControl(sandbox.url);
  await putPeople(control, { timezone, retentionDays: settings.retentionDays });
  const mailbox = await fill(control, request);
  const bot = await request.startBot(settings, { now: clock.now, remindEveryMs: REMIND_EVERY_MS });
  stops.push('The bot', () => bot.stop());
  const botUrl = `http://${settings.host}:${settings.port}`;
  await untilReady(`${botUrl}/readyz`);
  return { botUrl, sandboxUrl: sandbox.url, control, mailbox, clock, openJobs: () => bot.openJobs() };
}

async function fill(control: SandboxControl, { mail, timezone }: ServicesRequest): Promise<MailboxContent> {
  const now = new Date();
  if (mail === null) return { kind: 'seed', messages: await fillWithSeed(control, now, timezone) };
  return { kind: 'real', directory: mail, report: await fillWithRealMail(control, mail, now) };
}

/** @throws Error with the bot's own reason where it does not become ready */
async function untilReady(url: string): Promise<void> {
  const limit = AbortSignal.timeout(READY_LIMIT_MS);
  let reason = 'it did not answer';
  while (!limit.aborted) {
    const response = await fetch(url).catch((error: unknown) => String(error));
    if (typeof response === 'string') reason = response;
    else if (response.ok) return;
    else reason = `it answers ${response.status} ${await response.text()}`;
    await delay(100);
  }
  throw new Error(`The bot was not ready within ${READY_LIMIT_MS / 1000} s: ${reason}`);
}
