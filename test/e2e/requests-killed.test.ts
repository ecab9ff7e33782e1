import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Sandbox, SandboxControl, startSandbox } from '../../src/sandbox';
import { FakeChannel } from '../support/channel';
import { ChatClient } from '../support/chat-client';
import { createScratchPostgres, describePostgres, fillDataDirectory } from '../support/database';
import { GraphProxy } from '../support/graph-proxy';
import { Helpdesk, HELPDESK_GROUP_ID, type HelpdeskBot, isDone } from '../support/helpdesk';
import { KilledBot } from '../support/killed-bot';

const ROOT = join(__dirname, '../..');
const EDISCOVERY = '/security/cases/';

/** Where the lives of one bot leave their marks: a database that outlives them. */
interface Ground {
  readonly environment: Readonly<Record<string, string>>;
  clear(): Promise<void>;
}

async function dataDirectory(): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), 'requests-killed-'));
  await fillDataDirectory(folder);
  return { environment: { DATA_DIR: folder }, clear: () => rm(folder, { recursive: true }) };
}

async function postgres(): Promise<Ground> {
  const scratch = await createScratchPostgres();
  return { environment: { DATABASE_URL: scratch.url }, clear: () => scratch.drop() };
}

/** @param isDeadly which requests to Graph the bot is killed at */
function suite(prepare: () => Promise<Ground>, isDeadly: (method: string) => boolean): void {
  let ground: Ground;
  let sandbox: Sandbox;
  let proxy: GraphProxy;
  let bot: KilledBot;
  let channel: FakeChannel;
  let helpdesk: Helpdesk<HelpdeskBot>;

  beforeAll(async () => {
    ground = await prepare();
    sandbox = await startSandbox();
    proxy = await GraphProxy.start(sandbox.url, () => bot.killNow());
    bot = await KilledBot.start({
      ...ground.environment,
      SANDBOX: '1',
      GRAPH_ENDPOINT: proxy.url,
      HELPDESK_GROUP_ID,
    });
    channel = await FakeChannel.start();
    helpdesk = await Helpdesk.around(
      {
        control: new SandboxControl(sandbox.url),
        person: (options) => new ChatClient({ bot: bot.url, timezone: 'Europe/Berlin', ...options }),
        stop: () => bot.stop(),
      },
      channel,
    );
  });
  afterAll(async () => {
    await channel.stop();
    await proxy.stop();
    await sandbox.close();
    await ground.clear();
  });
  beforeEach(async () => {
    channel.reset();
    proxy.fate = () => 'through';
    await bot.alive();
    await helpdesk.bot.control.clearRequests();
  });

  /** Kills the bot at the first request of each sort, after Graph has done what it asks; where it only looks, before or after. */
  function killAtEachSort(): ReadonlySet<string> {
    const sorts = new Set<string>();
    proxy.fate = (method, path) => {
      const sort = `${method} ${sortOf(path)}`;
      if (!path.includes(EDISCOVERY) || !isDeadly(method) || sorts.has(sort)) return 'through';
      sorts.add(sort);
      return method !== 'GET' || sorts.size % 2 === 0 ? 'dies-after' : 'dies-before';
    };
    return sorts;
  }

  async function approved(sentence: string): Promise<number> {
    const number = await helpdesk.ask(helpdesk.employee, sentence, { reason: 'audit', from: '', to: '' });
    await helpdesk.untilShown(helpdesk.agent, new RegExp(`#${number}[^]*Approve`));
    await insist(() => helpdesk.agent.say(`approve ${number}`));
    return number;
  }

  /** Whoever gets no answer, because the bot died over it, says it again. */
  async function insist(say: () => Promise<unknown>): Promise<void> {
    for (;;) {
      await bot.alive();
      const deaths = bot.deaths;
      try {
        await say();
        return;
      } catch (error) {
        if (bot.deaths === deaths) await bot.alive();
        if (bot.deaths === deaths) throw error;
      }
    }
  }

  const created = async (what: RegExp): Promise<number> =>
    (await helpdesk.changesAtGraph()).filter((line) => what.test(line)).length;

  test('a hold, killed at each of its requests to Graph, is placed once and told', async () => {
    const sorts = killAtEachSort();
    const before = bot.deaths;
    const number = await approved('put a legal hold on my mailbox');
    await helpdesk.untilShown(helpdesk.employee, isDone(number), 150_000);
    expect(sorts).toContain('POST /v1.0/security/cases/ediscoveryCases');
    expect([...sorts].filter((sort) => sort.startsWith('POST')).length).toBeGreaterThanOrEqual(3);
    expect(bot.deaths - before).toBe(sorts.size);
    expect(await created(/^POST .*\/ediscoveryCases$/)).toBe(1);
    expect(await created(/^POST .*\/legalHolds$/)).toBe(1);
  });

  test('an export, killed at each of its requests to Graph, is made once and told', async () => {
    const sorts = killAtEachSort();
    const number = await approved('export my mail to PST');
    await helpdesk.untilShown(helpdesk.employee, isDone(number), 200_000);
    expect([...sorts].filter((sort) => sort.startsWith('POST')).length).toBeGreaterThanOrEqual(5);
    expect(await created(/^POST .*\/ediscoveryCases$/)).toBe(1);
    expect(await created(/exportResult$/i)).toBe(1);
    expect(helpdesk.shownTo(helpdesk.employee).some((text) => text.includes('.zip'))).toBe(true);
  }, 240_000);

  test('holds, killed at any moment, are placed once each and told', async () => {
    const numbers: number[] = [];
    for (const moment of [40, 150, 400]) {
      const number = await approved('put a legal hold on my mailbox');
      numbers.push(number);
      await pause(moment + Math.random() * 60);
      bot.killNow();
      await bot.alive();
    }
    for (const number of numbers) await helpdesk.untilShown(helpdesk.employee, isDone(number));
    expect(await created(/^POST .*\/ediscoveryCases$/)).toBe(numbers.length);
    expect(await created(/^POST .*\/legalHolds$/)).toBe(numbers.length);
  }, 240_000);

  test('and the record has no gap: npm run audit -- verify', async () => {
    await bot.stop();
    const { code, out } = await run(['src/cli/audit.ts', 'verify'], ground.environment);
    expect(out).not.toMatch(/missing line|changed line/i);
    expect(code).toBe(0);
  });
}

/** Ids taken out of a path, and what is filtered for. */
function sortOf(path: string): string {
  const [bare = ''] = path.split('?');
  return bare
    .split('/')
    .map((part) => (/\d/.test(part) && part !== 'v1.0' ? '{id}' : part))
    .join('/');
}

function run(
  script: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly out: string }> {
  const args = ['--require', './src/run-typescript.js', ...script];
  const env = { PATH: process.env['PATH'], ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), out: stdout + stderr });
    });
  });
}

describe('a bot that is killed (PGlite)', () => {
  suite(dataDirectory, (method) => method !== 'GET');
});
describePostgres('a bot that is killed', () => {
  // Here the dead are noticed by their silence alone, which takes its time.
  suite(postgres, (method) => method !== 'GET');
});
