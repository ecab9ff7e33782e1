import { type BenchRun, NO_POSTGRES } from './bench-run';
import { compareCpu, type Contestants } from './measure/compare-cpu';
import { timeFirstCard } from './measure/first-card';
import { type BenchResult, type Measure } from './measure/measure';
import { type Memory, memoryAround, memoryMeasures } from './measure/memory';
import { BOT_IS_READY, ECHO_IS_UP, type Start, startUpMeasures, timeStart } from './measure/start-up';
import { median } from './measure/statistics';
import { databasePlaces } from './places';
import { measureCrowd } from './crowd/measure-crowd';
import { measureMemory } from './crowd/measure-memory';
import { type BenchPart, partsOf } from './parts';
import { measureProcesses } from './processes/measure-processes';
import { type MeasuredProcess } from './process/measured-process';
import { type DatabasePlace, Programs } from './process/programs';
import { measureRequests } from './requests/measure-requests';
import { thisMachine } from './report/machine';
import { markdownOf } from './report/markdown';
import { IN_README, writeInReadme } from './report/write-readme';
import { measureFaults } from './restore/measure-faults';
import { measureRestores } from './restore/measure-restores';
import { measureSizes } from './restore/measure-sizes';
import { Mailboxes } from './town/mailboxes';
import { clientOf, echoTurn, offeredMails, searchTurn, SENTENCE } from './town/turns';

/** What is the same for all databases. */
interface Yardstick {
  readonly echo: MeasuredProcess;
  readonly echoMemory: Memory;
  readonly echoStarts: readonly Start[];
  readonly mailboxes: Mailboxes;
  readonly personId: string;
}

const MEASURE: Readonly<Record<BenchPart, (run: BenchRun) => Promise<BenchResult>>> = {
  turns: measureTurns,
  requests: measureAllRequests,
  restore: measureRestores,
  faults: measureFaults,
  sizes: measureSizes,
  crowd: measureCrowd,
  processes: measureProcesses,
  memory: measureMemory,
};

/** Measures everything, one part after the other; each part's processes end before the next begins. */
export async function runBench(run: BenchRun): Promise<BenchResult> {
  const results: BenchResult[] = [];
  for (const part of partsOf(run.only)) {
    const before = thisMachine();
    const result = await MEASURE[part](run);
    results.push(result);
    await run.stops.stopAll(run.tell);
    if (run.write && (run.only !== null || IN_README.has(part))) {
      await writeInReadme(part, markdownOf(result, before));
    }
  }
  return {
    measures: results.flatMap(({ measures }) => measures),
    notes: results.flatMap(({ notes }) => notes),
  };
}

/** Turns of a conversation, beside one echo bot. */
async function measureTurns(run: BenchRun): Promise<BenchResult> {
  const places = await databasePlaces(run.stops);
  const yardstick = await prepare(run);
  const measures: Measure[] = [];
  const { blocks, turnsPerBlock, coldTurnsPerBlock, timedTurns, starts } = run.plan;
  const notes = [
    `Turns: medians of ${blocks} blocks of ${turnsPerBlock} (${coldTurnsPerBlock} with new people), ` +
      `${timedTurns} timed cards, ${starts} starts.`,
    `${yardstick.mailboxes.messagesEach} messages in every mailbox; the sentence: “${SENTENCE}”.`,
  ];
  for (const place of places) {
    const result = await measureBotOn(place, yardstick, run);
    measures.push(...result.measures);
    notes.push(...result.notes);
  }
  if (places.length === 1) notes.push(NO_POSTGRES);
  return { measures, notes };
}

/** Requests for the helpdesk, beside the bare database, on databases of their own. */
async function measureAllRequests({ plan, stops, tell }: BenchRun): Promise<BenchResult> {
  const places = await databasePlaces(stops);
  const measures: Measure[] = [];
  for (const place of places) measures.push(...(await measureRequests(place, plan.requests, tell)));
  const { decisionBlocks, decisionsPerBlock, openRequests, queuePages } = plan.requests;
  const note =
    `Requests: ${decisionBlocks} blocks of ${decisionsPerBlock} decisions, each with its audit line and two jobs; ` +
    `${queuePages} first pages of a queue of ${openRequests}.`;
  return { measures, notes: places.length === 1 ? [note, NO_POSTGRES] : [note] };
}

async function prepare({ plan, profile, stops, tell }: BenchRun): Promise<Yardstick> {
  tell('Sandbox and echo bot');
  const programs = new Programs(stops, profile);
  const mailboxes = new Mailboxes((await programs.sandbox()).url);
  const personId = await mailboxes.newPerson();
  const unprofiled = new Programs(stops);
  const echoStarts = await starts(plan.starts, () => timeStart(() => unprofiled.echo(), ECHO_IS_UP));
  const echo = await programs.echo();
  const client = clientOf(echo.url, personId);
  const echoMemory = await memoryAround(echo, () => echoTurn(client), plan.warmUpTurns);
  return { echo, echoMemory, echoStarts, mailboxes, personId };
}

async function measureBotOn(place: DatabasePlace, yardstick: Yardstick, run: BenchRun): Promise<BenchResult> {
  const { plan, profile, stops, tell } = run;
  const { echo, echoMemory, echoStarts, mailboxes, personId } = yardstick;
  const { label } = place;
  const timedStart = (): Promise<Start> =>
    timeStart(() => new Programs(stops).bot(mailboxes.sandboxUrl, place), BOT_IS_READY);

  tell(`${label}: the first start, which creates the database`);
  const first = await timedStart();
  const bot = await new Programs(stops, profile).bot(mailboxes.sandboxUrl, place);

  tell(`${label}: memory around ${plan.warmUpTurns} turns`);
  const client = clientOf(bot.url, personId);
  const memory = await memoryAround(bot, () => searchTurn(client), plan.warmUpTurns);
  const contestants: Contestants = { echo, bot, label, personId, mailboxes };
  tell(`${label}: processor time, ${plan.blocks} blocks`);
  const cpu = await compareCpu(contestants, plan);
  tell(`${label}: ${plan.timedTurns} first cards`);
  const cards = await timeFirstCard(contestants, plan);
  const offered = await offeredMails(client);
  await bot.stop();

  tell(`${label}: ${plan.starts} starts on the database as it is now`);
  const again = await starts(plan.starts, timedStart);
  return {
    measures: [
      ...cpu,
      ...cards.measures,
      ...startUpMeasures(label, again, echoStarts),
      { name: `  first start ever, ${label}`, unit: 'ms', measured: median([first.readyMs]) },
      ...memoryMeasures(label, plan.warmUpTurns, memory, echoMemory),
    ],
    notes: [
      `${label}: a turn with known folders sends ${cards.requests} requests and offers ${offered} mails.`,
    ],
  };
}

async function starts(count: number, one: () => Promise<Start>): Promise<readonly Start[]> {
  const all: Start[] = [];
  for (let n = 0; n < count; n++) all.push(await one());
  return all;
}
