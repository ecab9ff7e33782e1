import { type MeasuredProcess } from '../process/measured-process';
import { type Plan } from '../plan';
import { type Mailboxes } from '../town/mailboxes';
import { clientOf, echoTurn, searchTurn } from '../town/turns';
import { cpuPerTurn } from './cpu';
import { type Measure } from './measure';
import { median } from './statistics';

/** Processor time of a search turn, in echo turns. */
const MOST_ECHO_TURNS = 8;

export interface Contestants {
  readonly echo: MeasuredProcess;
  readonly bot: MeasuredProcess;
  /** Of the bot's database. */
  readonly label: string;
  /** Somebody both bots know well. */
  readonly personId: string;
  readonly mailboxes: Mailboxes;
}

interface Block {
  readonly echo: number;
  readonly warm: number;
  readonly cold: number;
}

/** Blocks of either bot side by side, so that whatever slows the machine down slows both. */
export async function compareCpu(contestants: Contestants, plan: Plan): Promise<readonly Measure[]> {
  const blocks: Block[] = [];
  for (let index = 0; index < plan.blocks; index++) blocks.push(await runBlock(contestants, plan, index));
  const beside = { what: 'echo turn', value: median(blocks.map(({ echo }) => echo)).value };
  const against = (name: string, of: (block: Block) => number): Measure => ({
    name: `CPU of a search turn, ${name}, ${contestants.label}`,
    unit: 'ms',
    measured: median(blocks.map(of)),
    beside,
    ratio: median(blocks.map((block) => of(block) / block.echo)),
    aim: { of: 'ratio', most: MOST_ECHO_TURNS },
  });
  return [against('folders known', ({ warm }) => warm), against('first of a person', ({ cold }) => cold)];
}

async function runBlock(contestants: Contestants, plan: Plan, index: number): Promise<Block> {
  const { echo, bot, personId, mailboxes } = contestants;
  const strangers: string[] = [];
  for (let n = 0; n < plan.coldTurnsPerBlock; n++) strangers.push(await mailboxes.newPerson());
  const result = { echo: 0, warm: 0, cold: 0 };
  const steps: (() => Promise<void>)[] = [
    async () => {
      const client = clientOf(echo.url, personId);
      result.echo = await cpuPerTurn(
        echo,
        times(plan.turnsPerBlock, () => echoTurn(client)),
      );
    },
    async () => {
      const client = clientOf(bot.url, personId);
      result.warm = await cpuPerTurn(
        bot,
        times(plan.turnsPerBlock, () => searchTurn(client)),
      );
    },
    async () => {
      const clients = strangers.map((id) => clientOf(bot.url, id));
      result.cold = await cpuPerTurn(
        bot,
        clients.map((client) => () => searchTurn(client)),
      );
    },
  ];
  // Turned round every time: what drifts in one direction speaks for neither.
  for (const step of index % 2 === 0 ? steps : steps.reverse()) await step();
  for (const id of strangers) await mailboxes.putEmpty(id);
  return result;
}

function times<T>(count: number, one: () => Promise<T>): readonly (() => Promise<T>)[] {
  return Array.from({ length: count }, () => one);
}
