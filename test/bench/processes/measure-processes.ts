import { type StopStack } from '../../../src/cli/demo/stop-stack';
import { FakeChannel } from '../../support/channel';
import { type BenchResult, type Measure } from '../measure/measure';
import { median, percentile } from '../measure/statistics';
import { type ProcessesPlan } from '../plan';
import { type MeasuredProcess } from '../process/measured-process';
import { Programs } from '../process/programs';
import { Asker } from '../restore/bot-restore';
import { expectWhole, limitMs } from '../restore/measure-restores';
import { type BenchRun, NO_POSTGRES } from '../bench-run';
import { FullMailbox } from '../town/full-mailbox';
import { createScratchPostgres } from '../town/scratch-postgres';

/** Some processes on one database of their own, behind a balancer that gives everybody the next one. */
interface Town {
  readonly sandboxUrl: string;
  readonly bots: readonly MeasuredProcess[];
  readonly channel: FakeChannel;
  people: number;
}

interface Figures {
  readonly jobsPerSecond: number;
  /** Small restores, from the press to the receipt: with nothing beside them, and beside the big one. */
  readonly aloneMs: readonly number[];
  readonly besideBigMs: readonly number[];
}

/** Several processes on one PostgreSQL beside a single one: how much gets through, and whether a big restore starves small ones. */
export async function measureProcesses({ plan, stops, tell }: BenchRun): Promise<BenchResult> {
  const { processes, latencyMs } = plan.processes;
  const figures: Figures[] = [];
  for (const count of [1, processes]) {
    const town = await openTown(count, stops);
    if (town === null) return { measures: [], notes: [NO_POSTGRES] };
    tell(`${count} ${count === 1 ? 'process' : 'processes'} on PostgreSQL`);
    figures.push(await figuresOf(town, plan.processes));
    for (const bot of town.bots) await bot.stop();
  }
  const [one, many] = figures;
  if (one === undefined || many === undefined) throw new Error('nothing was measured');
  return {
    measures: measuresOf(one, many, plan.processes),
    notes: [
      `Processes: ${plan.processes.people} restores of ${plan.processes.messagesEach} at once; then small restores of ` +
        `${plan.processes.smallMessages}, ${plan.processes.smallAtOnce} at once, alone and beside one of ${plan.processes.bigMessages}; ` +
        `${latencyMs} ms a request. All processes share this machine's cores.`,
    ],
  };
}

async function openTown(count: number, stops: StopStack): Promise<Town | null> {
  const postgres = await createScratchPostgres();
  if (postgres === null) return null;
  stops.push('The database on PostgreSQL', () => postgres.drop());
  const programs = new Programs(stops);
  const sandbox = await programs.sandbox();
  const bots: MeasuredProcess[] = [];
  for (let n = 0; n < count; n++)
    bots.push(await programs.bot(sandbox.url, { label: 'PostgreSQL', env: { DATABASE_URL: postgres.url } }));
  const channel = await FakeChannel.start();
  stops.push('The chat service', () => channel.stop());
  return { sandboxUrl: sandbox.url, bots, channel, people: 0 };
}

async function figuresOf(town: Town, plan: ProcessesPlan): Promise<Figures> {
  const jobsPerSecond = await throughput(town, plan);
  const aloneMs = await smallRestores(town, plan);
  const big = await readyToRestore(town, plan.bigMessages, plan.latencyMs);
  const bigRun = big.mailbox.time(plan.latencyMs, async () => {
    await big.asker.restoreAll();
  });
  const besideBigMs = await smallRestores(town, plan);
  expectWhole(await bigRun, plan.bigMessages);
  return { jobsPerSecond, aloneMs, besideBigMs };
}

interface Ready {
  readonly mailbox: FullMailbox;
  readonly asker: Asker;
}

/** Somebody new with the list of their mail in the chat. */
async function readyToRestore(town: Town, messages: number, latencyMs: number): Promise<Ready> {
  town.people += 1;
  const id = `00000000-0000-0000-0003-${String(town.people).padStart(12, '0')}`;
  const bot = town.bots[town.people % town.bots.length];
  if (bot === undefined) throw new Error('no bot');
  const mailbox = new FullMailbox(town.sandboxUrl, id, messages);
  await mailbox.fill();
  await mailbox.faults({ latencyMs });
  const asker = new Asker(bot.url, town.channel, id);
  await asker.search();
  return { mailbox, asker };
}

async function throughput(town: Town, plan: ProcessesPlan): Promise<number> {
  const all: Ready[] = [];
  for (let n = 0; n < plan.people; n++)
    all.push(await readyToRestore(town, plan.messagesEach, plan.latencyMs));
  const startedAt = performance.now();
  await Promise.all(all.map(({ asker }) => asker.restoreAll()));
  return (all.length * 1_000) / (performance.now() - startedAt);
}

async function smallRestores(town: Town, plan: ProcessesPlan): Promise<readonly number[]> {
  const times: number[] = [];
  let left = plan.smallRestores;
  const lane = async (): Promise<void> => {
    while (left-- > 0) {
      const { asker } = await readyToRestore(town, plan.smallMessages, plan.latencyMs);
      times.push((await asker.restoreAll()).receiptMs);
    }
  };
  await Promise.all(Array.from({ length: plan.smallAtOnce }, lane));
  return times;
}

function measuresOf(one: Figures, many: Figures, plan: ProcessesPlan): readonly Measure[] {
  const rows: readonly (readonly [string, Figures])[] = [
    ['1 process', one],
    [`${plan.processes} processes`, many],
  ];
  const small = limitMs(plan.smallMessages, plan.latencyMs);
  return rows.flatMap(([label, { jobsPerSecond, aloneMs, besideBigMs }]): readonly Measure[] => {
    const alone = percentile(aloneMs, 95);
    const beside = percentile(besideBigMs, 95);
    return [
      {
        name: `Restores of ${plan.messagesEach}, ${label}`,
        unit: '/s',
        measured: median([jobsPerSecond]),
        ...(label !== '1 process' && {
          beside: { what: '1 process', value: one.jobsPerSecond },
          ratio: median([one.jobsPerSecond / jobsPerSecond]),
        }),
      },
      {
        name: `  small restore alone, p95, ${label}`,
        unit: 'ms',
        measured: alone,
        beside: { what: 'limit', value: small },
      },
      {
        name: `  beside one of ${plan.bigMessages}, p95, ${label}`,
        unit: 'ms',
        measured: beside,
        beside: { what: 'alone', value: alone.value },
        ratio: median([beside.value / alone.value]),
      },
    ];
  });
}
