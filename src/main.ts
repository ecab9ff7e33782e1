import { startBot } from './compose';
import { findStartProblems } from './find-start-problems';
import { readSettings } from './settings';
import { startFailure } from './start-failure';

/** How long a stop may take before the process ends all the same. */
const STOP_MS = 30_000;

async function main(): Promise<void> {
  const reading = readSettings();
  const problems = await findStartProblems(reading);
  if (!reading.ok || problems.length > 0) {
    const faults = problems.map(({ variable, message }) => `  ${variable} ${message}`);
    fail(['The bot does not start. Mend these settings:', ...faults].join('\n'));
    return;
  }
  const starting = startBot(reading.settings);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_MS).unref();
    starting
      .then((bot) => bot.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  // Before it is ready: whoever waits for that line may ask it to stop at once.
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  await starting;
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  fail(startFailure(error));
  process.exit(1);
});
