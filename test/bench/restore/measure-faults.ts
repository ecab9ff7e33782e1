import { type SandboxFaults } from '../../../src/sandbox/control-client';
import { type BenchResult } from '../measure/measure';
import { median } from '../measure/statistics';
import { type BenchRun } from '../bench-run';
import { type RestoreRun } from '../town/full-mailbox';
import { Asker } from './bot-restore';
import { expectWhole, limitMs } from './measure-restores';
import { openRestoreTown } from './restore-town';

const MOST_OVER_LIMIT = 1.3;

/** Five in a hundred too many, five unavailable, two moved and not told, one cut off before and one after the move. */
function weather(latencyMs: number, seed: number): SandboxFaults {
  const moves = { method: 'POST', path: '/move$' };
  return {
    latencyMs,
    rules: [
      { ...moves, status: 429, share: 0.05, seed },
      { ...moves, status: 503, share: 0.05, seed: seed + 1 },
      { ...moves, status: 504, after: true, share: 0.02, seed: seed + 2 },
      { ...moves, drop: true, share: 0.01, seed: seed + 3 },
      { ...moves, drop: true, after: true, share: 0.01, seed: seed + 4 },
    ],
  };
}

/** Restores through faults: how long they take, and that nothing is lost or there twice. */
export async function measureFaults({ plan, stops, tell }: BenchRun): Promise<BenchResult> {
  const { count, latencyMs, repeats } = plan.faults;
  const town = await openRestoreTown(stops);
  const runs: RestoreRun[] = [];
  for (let n = 0; n < repeats; n++) {
    tell(`The bot restores ${count} through faults, ${n + 1} of ${repeats}`);
    const mailbox = town.mailbox(count);
    await mailbox.faults({ latencyMs });
    await mailbox.fill();
    const asker = new Asker(town.bot.url, town.channel, mailbox.personId);
    await asker.search();
    await mailbox.faults(weather(latencyMs, 100 * n));
    const run = await mailbox.time(latencyMs, async () => {
      await asker.restoreAll();
    });
    expectWhole(run, count);
    runs.push(run);
    town.channel.reset();
  }
  const limit = limitMs(count, latencyMs);
  return {
    measures: [
      {
        name: `Restore of ${count} through faults`,
        unit: 'ms',
        measured: median(runs.map(({ ms }) => ms)),
        beside: { what: 'limit', value: limit },
        ratio: median(runs.map(({ ms }) => ms / limit)),
        aim: { of: 'ratio', most: MOST_OVER_LIMIT },
      },
    ],
    notes: [
      `Faults: of the moves 5 % 429 and 5 % 503 without Retry-After, 2 % 504 after the move, 1 % cut off before and 1 % after ` +
        `it; ${median(runs.map(({ moves }) => moves)).value} moves for ${count} messages; none lost, none doubled.`,
    ],
  };
}
