import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Environment } from '../../settings';
import { collectOutput, endChild, ending } from './child';
import { CONFIG_FILE, playgroundConfig, type WindowOwner } from './playground-config';
import { LOOPBACK } from './ports';

export interface WindowRequest {
  readonly owner: WindowOwner;
  readonly port: number;
  /** The bot's `/api/messages`. */
  readonly botEndpoint: string;
  /** A folder for this window alone; its configuration and log are written there. */
  readonly folder: string;
  /** IANA zone of the person at the window; the Playground tells the bot the zone of its process. */
  readonly timezone: string;
  /** The environment the window inherits. */
  readonly env: Environment;
}

export interface PlaygroundWindow {
  readonly url: string;
  /** Where the bot sends what this window shows. */
  readonly serviceUrl: string;
  readonly pid: number;
  /** Resolves with a sentence when the window dies without being stopped. */
  readonly died: Promise<string>;
  stop(): Promise<void>;
}

/** A window that did not come up: what it said and what to do. */
export class WindowFailed extends Error {
  override readonly name = 'WindowFailed';
}

const START_LIMIT_MS = 60_000;

/**
 * Starts one Agents Playground window and resolves once it answers over HTTP.
 *
 * @throws WindowFailed with the output of a window that ended or stayed silent
 */
export async function startWindow(request: WindowRequest): Promise<PlaygroundWindow> {
  mkdirSync(request.folder, { recursive: true });
  const config = path.join(request.folder, CONFIG_FILE);
  writeFileSync(config, playgroundConfig(request.owner));
  const child = spawnWindow(request);
  const output = collectOutput(child);
  const url = `http://${LOOPBACK}:${request.port}`;
  let stopping = false;
  const stop = (): Promise<void> => {
    stopping = true;
    return endChild(child);
  };
  const failed = ending(child).then((how) => `${how}.${evidence(request.folder, output())}`);
  const over = new AbortController();
  const failure = await Promise.race([failed, answerOf(url, over.signal)]);
  over.abort();
  if (failure !== null) {
    await stop();
    throw new WindowFailed(`The ${request.owner.name} window failed: ${failure}`);
  }
  const died = new Promise<string>((resolve) => {
    void failed.then((how) => {
      if (!stopping) resolve(`The ${request.owner.name} window died: ${how}`);
    });
  });
  return { url, serviceUrl: serviceUrlOf(request), pid: child.pid ?? 0, died, stop };
}

function serviceUrlOf({ port }: WindowRequest): string {
  return `http://${LOOPBACK}:${port}/_connector`;
}

function spawnWindow(request: WindowRequest): ChildProcess {
  const args = ['start', '--disable-telemetry', '--port', String(request.port)];
  args.push('--app-endpoint', request.botEndpoint, '--channel-id', 'msteams');
  args.push('--service-url', serviceUrlOf(request));
  return fork(path.join(__dirname, 'playground-process.ts'), args, {
    cwd: request.folder,
    env: windowEnvironment(request),
    execArgv: ['--require', path.join(__dirname, '../../run-typescript.js')],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own, so that the terminal's Ctrl-C reaches the demo alone, which then ends its windows in order.
    detached: process.platform !== 'win32',
  });
}

/** What a person's shell may hold and what would turn a window away from the demo or from loopback. */
const NOT_INHERITED =
  /^(AUTH_|BOT_|TEAMSAPPTESTER_|TEAMS_APP_TEST_TOOL_|M365_AGENTS_PLAYGROUND_|DEFAULT_CHANNEL_ID|NODE_OPTIONS|https?_proxy)/i;

function windowEnvironment({ env, timezone }: WindowRequest): Record<string, string | undefined> {
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !NOT_INHERITED.test(name))),
    TZ: timezone,
    BROWSER: 'none',
    TEAMSAPPTESTER_BROWSER: 'none',
    // Its telemetry library reports on itself even where the Playground's telemetry is off; this stops that too (tried).
    APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
  };
}

/** Null once the address answers, or nobody waits any more; a sentence when it has not within the limit. */
async function answerOf(url: string, over: AbortSignal): Promise<string | null> {
  const limit = AbortSignal.timeout(START_LIMIT_MS);
  while (!limit.aborted) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
      await response.arrayBuffer();
      if (response.ok) return null;
    } catch {
      // Not listening yet.
    }
    if (over.aborted) return null;
    await delay(50);
  }
  return `nothing answered at ${url} within ${START_LIMIT_MS / 1000} s. The machine may be very busy: try again.`;
}

/** The Playground ends silently on a configuration it dislikes; the reason stands in its log file only. */
function evidence(folder: string, output: string): string {
  const lines = [...output.split('\n'), ...loggedErrors(folder)].filter((line) => line.trim() !== '');
  const said =
    lines.length === 0
      ? 'It printed nothing.'
      : `It printed:\n${lines.map((line) => `  ${line}`).join('\n')}`;
  return ` ${said}\nBot and sandbox work without it: npm run demo -- --no-playground. If its files are damaged, run npm ci.`;
}

function loggedErrors(folder: string): readonly string[] {
  try {
    const log = readFileSync(path.join(folder, 'devTools', 'm365agentsplayground.log'), 'utf8');
    return log.split('\n').filter((line) => line.startsWith('error '));
  } catch {
    return [];
  }
}
