import { type BenchResult, type Measure } from '../measure/measure';
import { median } from '../measure/statistics';
import { type BenchRun } from '../bench-run';
import { type SandboxFaults } from '../../../src/sandbox/control-client';
import { type RestorePlan } from '../plan';
import { type FullMailbox, type RestoreRun } from '../town/full-mailbox';
import { Asker } from './bot-restore';
import { allAtOnce, type ByHand, fourAtATime, inBatches, oneByOne } from './graph-clients';
import { openRestoreTown, type RestoreTown } from './restore-town';

/** Requests that Graph serves at a time per mailbox. */
export const AT_A_TIME = 4;
const MOST_OVER_LIMIT = 1.05;

/** Milliseconds below which nobody can bring so many messages back. */
export function limitMs(count: number, latencyMs: number): number {
  return (count * latencyMs) / AT_A_TIME;
}

/** The bot's restores beside those of Microsoft's client, on one sandbox with one latency, one after the other. */
export async function measureRestores({ plan, stops, tell }: BenchRun): Promise<BenchResult> {
  const { sizes, latencyMs, spreadMs, repeats, byHandUpTo } = plan.restore;
  const town = await openRestoreTown(stops);
  const measures: Measure[] = [];
  const notes = [
    `Restores: ${latencyMs} ms a request, ${AT_A_TIME} at a time per mailbox; limit = messages × latency ÷ ${AT_A_TIME}; ` +
      `the bot on ${town.place.label}, from the press until the last move was answered, up to ${repeats} times each.`,
  ];
  for (const count of sizes) {
    const times = count > byHandUpTo ? 1 : repeats;
    tell(`The bot restores ${count}, ${times === 1 ? 'once' : `${times} times`}`);
    const byBot: RestoreRun[] = [];
    for (let n = 0; n < times; n++) byBot.push(await restoreByBot(town, town.mailbox(count), { latencyMs }));
    for (const run of byBot) expectWhole(run, count);
    measures.push(...botMeasures(byBot, count, latencyMs));
    for (const [name, way] of byHandUpTo < count ? WAYS.slice(1) : WAYS) {
      tell(`${name}, ${count} messages`);
      const run = await restoreByHand(town.mailbox(count), latencyMs, way);
      measures.push(handMeasure(name, run, count, latencyMs));
      notes.push(
        `${name}, ${count}: ${run.back} of ${count} came back, ${run.refused} answers 429, ${run.lost} lost.`,
      );
    }
  }
  const uneven = await measureUneven(town, plan.restore, tell);
  return {
    measures: [...measures, ...uneven],
    notes: [...notes, `Uneven: each request takes ${latencyMs} ± ${spreadMs} ms.`],
  };
}

/** Whether single moves or `$batch`: of a batch's four places some stand empty until the slowest of its moves is done. */
async function measureUneven(
  town: RestoreTown,
  { sizes: [count = 0], latencyMs, spreadMs }: RestorePlan,
  tell: BenchRun['tell'],
): Promise<readonly Measure[]> {
  const faults = { latencyMs, latencySpreadMs: spreadMs };
  tell(`The bot restores ${count}, times uneven`);
  const byBot = await restoreByBot(town, town.mailbox(count), faults);
  expectWhole(byBot, count);
  tell(`$batch of 20, ${count} messages, times uneven`);
  const byHand = await restoreByHand(town.mailbox(count), latencyMs, inBatches);
  return [
    handMeasure('the bot, uneven', byBot, count, latencyMs),
    handMeasure('$batch of 20, uneven', byHand, count, latencyMs),
  ];
}

const WAYS: readonly (readonly [string, (mailbox: ByHand) => Promise<void>])[] = [
  ['One after the other', oneByOne],
  ['Four at a time', fourAtATime],
  ['Promise.all', allAtOnce],
  ['$batch of 20', inBatches],
];

/** @throws Error where a message is lost or there twice, which no speed makes up for */
export function expectWhole({ back, lost, doubled }: RestoreRun, count: number): void {
  if (back !== count || lost !== 0 || doubled !== 0)
    throw new Error(`${back} of ${count} came back, ${lost} lost, ${doubled} doubled`);
}

export async function restoreByBot(
  { bot, channel }: RestoreTown,
  mailbox: FullMailbox,
  faults: SandboxFaults & { readonly latencyMs: number },
): Promise<RestoreRun> {
  await mailbox.faults(faults);
  await mailbox.fill();
  const asker = new Asker(bot.url, channel, mailbox.personId);
  await asker.search();
  const run = await mailbox.time(faults.latencyMs, async () => {
    await asker.restoreAll();
  });
  channel.reset();
  return run;
}

async function restoreByHand(
  mailbox: FullMailbox,
  latencyMs: number,
  way: (mailbox: ByHand) => Promise<void>,
): Promise<RestoreRun> {
  const { sandboxUrl, personId } = mailbox;
  const filled = await mailbox.fill();
  return mailbox.time(latencyMs, () => way({ sandboxUrl, personId, ...filled }));
}

function botMeasures(runs: readonly RestoreRun[], count: number, latencyMs: number): readonly Measure[] {
  const limit = limitMs(count, latencyMs);
  return [
    {
      name: `Restore of ${count}, the bot`,
      unit: 'ms',
      measured: median(runs.map(({ ms }) => ms)),
      beside: { what: 'limit', value: limit },
      ratio: median(runs.map(({ ms }) => ms / limit)),
      aim: { of: 'ratio', most: MOST_OVER_LIMIT },
    },
    {
      name: `  answers 429, the bot, ${count}`,
      unit: 'x',
      measured: median(runs.map(({ refused }) => refused)),
      aim: { of: 'measured', most: 0 },
    },
  ];
}

function handMeasure(name: string, run: RestoreRun, count: number, latencyMs: number): Measure {
  const limit = limitMs(count, latencyMs);
  return {
    name: `Restore of ${count}, ${name}`,
    unit: 'ms',
    measured: median([run.ms]),
    beside: { what: 'limit', value: limit },
    ratio: median([run.ms / limit]),
  };
}
