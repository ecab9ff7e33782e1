import { type BenchResult, type Measure } from '../measure/measure';
import { median, percentile } from '../measure/statistics';
import { databasePlaces } from '../places';
import { type MeasuredProcess } from '../process/measured-process';
import { Programs } from '../process/programs';
import { type BenchRun } from '../bench-run';
import { Mailboxes } from '../town/mailboxes';
import { clientOf, echoTurn, searchTurn } from '../town/turns';
import { type ChatClient } from '../../support/chat-client';

/** How a crowd was served. */
interface Service {
  readonly perSecond: number;
  /** Milliseconds of every single turn. */
  readonly turnMs: readonly number[];
}

/** Everybody asks at once, again as soon as they are answered: the bot on each database beside the echo bot. */
export async function measureCrowd({ plan, stops, tell }: BenchRun): Promise<BenchResult> {
  const { people, turnsEach } = plan.crowd;
  const places = await databasePlaces(stops);
  const programs = new Programs(stops);
  const mailboxes = new Mailboxes((await programs.sandbox()).url);
  tell(`${people} people get their mail`);
  const crowd: string[] = [];
  for (let n = 0; n < people; n++) crowd.push(await mailboxes.newPerson());

  const echo = await serve(await programs.echo(), crowd, turnsEach, echoTurn);
  const measures: Measure[] = [];
  for (const place of places) {
    tell(`${place.label}: ${people} people at once, ${turnsEach} turns each`);
    const bot = await programs.bot(mailboxes.sandboxUrl, place);
    // Everybody's folders are asked for once before.
    await serve(bot, crowd, 1, searchTurn);
    measures.push(...measuresOf(place.label, await serve(bot, crowd, turnsEach, searchTurn), echo, people));
    await bot.stop();
  }
  return {
    measures,
    notes: [
      `Crowd: ${people} people at once, ${turnsEach} search turns each, folders known, no latency; bot, sandbox, database and ` +
        `the people themselves share this machine.`,
    ],
  };
}

async function serve(
  { url }: MeasuredProcess,
  crowd: readonly string[],
  turnsEach: number,
  turn: (client: ChatClient) => Promise<number>,
): Promise<Service> {
  const turnMs: number[] = [];
  const startedAt = performance.now();
  await Promise.all(
    crowd.map(async (id) => {
      const client = clientOf(url, id);
      for (let n = 0; n < turnsEach; n++) turnMs.push(await turn(client));
    }),
  );
  return { perSecond: (turnMs.length * 1_000) / (performance.now() - startedAt), turnMs };
}

function measuresOf(label: string, bot: Service, echo: Service, people: number): readonly Measure[] {
  return [
    {
      name: `Turns of ${people} people at once, ${label}`,
      unit: '/s',
      measured: median([bot.perSecond]),
      beside: { what: 'echo bot', value: echo.perSecond },
      ratio: median([echo.perSecond / bot.perSecond]),
    },
    ...[50, 99].map((share): Measure => {
      const beside = percentile(echo.turnMs, share).value;
      const measured = percentile(bot.turnMs, share);
      return {
        name: `  a turn of theirs, p${share}, ${label}`,
        unit: 'ms',
        measured,
        beside: { what: 'echo bot', value: beside },
        ratio: median([measured.value / beside]),
      };
    }),
  ];
}
