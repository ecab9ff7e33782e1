import { type ChatClient } from '../../support/chat-client';
import { type BenchResult } from '../measure/measure';
import { median } from '../measure/statistics';
import { databasePlaces } from '../places';
import { type MeasuredProcess } from '../process/measured-process';
import { Programs } from '../process/programs';
import { type BenchRun } from '../bench-run';
import { Mailboxes } from '../town/mailboxes';
import { clientOf, SENTENCE } from '../town/turns';

/** How much of the early memory the late one may be. */
const MOST_GROWTH = 1.1;
/** What people say by turns: a search, its next page, and what costs nothing. */
const SENTENCES = [SENTENCE, 'more', 'help'];
/** Looks at the memory in one place; what the collector has not come to yet is not growth. */
const LOOKS = 5;

/** Memory of one bot that many people talk to for long, early and late. */
export async function measureMemory({ plan, stops, tell }: BenchRun): Promise<BenchResult> {
  const { people, early, late } = plan.memory;
  const place = (await databasePlaces(stops)).at(-1);
  if (place === undefined) throw new Error('no database');
  const programs = new Programs(stops);
  const mailboxes = new Mailboxes((await programs.sandbox()).url);
  const crowd: ChatClient[] = [];
  const bot = await programs.bot(mailboxes.sandboxUrl, place);
  for (let n = 0; n < people; n++) crowd.push(clientOf(bot.url, await mailboxes.newPerson()));

  const talk = new Talk(crowd);
  const earlyMb = await memoryAt(early, bot, talk, tell);
  const lateMb = await memoryAt(late, bot, talk, tell);
  return {
    measures: [
      {
        name: `Memory after ${late.toLocaleString('en')} turns, ${place.label}`,
        unit: 'MB',
        measured: median(lateMb),
        beside: { what: `after ${early.toLocaleString('en')}`, value: median(earlyMb).value },
        ratio: median([median(lateMb).value / median(earlyMb).value]),
        aim: { of: 'ratio', most: MOST_GROWTH },
      },
    ],
    notes: [
      `Memory: ${people} people at once, by turns a search, "more" and "help"; resident, median of ${LOOKS} looks over the ` +
        `last tenth of the turns before.`,
    ],
  };
}

/** Looks several times over the last tenth of the turns up to `turns`. */
async function memoryAt(
  turns: number,
  bot: MeasuredProcess,
  talk: Talk,
  tell: (what: string) => void,
): Promise<readonly number[]> {
  const looks: number[] = [];
  for (let look = 0; look < LOOKS; look++) {
    await talk.until(Math.round(turns * (1 - 0.1 * (1 - (look + 1) / LOOKS))));
    const { residentMb } = await bot.usage();
    looks.push(residentMb);
    tell(`${talk.turns} turns: ${residentMb.toFixed(0)} MB`);
  }
  return looks;
}

/** A conversation of many with one bot, counted. */
class Talk {
  turns = 0;

  constructor(private readonly crowd: readonly ChatClient[]) {}

  async until(turns: number): Promise<void> {
    await Promise.all(
      this.crowd.map(async (client) => {
        while (this.turns < turns) {
          const sentence = SENTENCES[this.turns++ % SENTENCES.length] ?? SENTENCE;
          const { status, body } = await client.say(sentence);
          if (status !== 200) throw new Error(`${sentence}: ${status} ${JSON.stringify(body).slice(0, 300)}`);
        }
      }),
    );
  }
}
