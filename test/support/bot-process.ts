import { startBot } from '../../src/compose';
import { readSettings } from '../../src/settings';

/**
 * The bot as a process to be killed, with no pauses that a test would have to wait for. Says its address once it listens.
 *
 * @param ahead milliseconds by which its clock is ahead
 */
async function main(ahead: number): Promise<void> {
  const reading = readSettings();
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const bot = await startBot(reading.settings, {
    now: () => Date.now() + ahead,
    ediscoveryPace: { take: () => Promise.resolve(0), hold: () => Promise.resolve() },
    timing: { sweepEveryMs: 60_000, digestEveryMs: 600_000, longestPauseMs: 200 },
    remindEveryMs: 200,
    jobLease: { leaseMs: 3_000, maintenanceSeconds: 1 },
  });
  process.on('SIGTERM', () => void bot.stop().then(() => process.exit(0)));
  process.stdout.write(`${bot.url}\n`);
}

void main(Number(process.argv[2]));
