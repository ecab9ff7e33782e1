import { stopAsked } from '../../src/cli/demo/stop-signals';
import { StopStack } from '../../src/cli/demo/stop-stack';
import { readOptions, USAGE } from './options';
import { FULL, QUICK } from './plan';
import { thisMachine } from './report/machine';
import { reportText, writeJson } from './report/print';
import { runBench } from './run';

/** Longer than a slow machine needs; a run that hangs ends, and takes its processes along. */
const LIMIT_MS = 3 * 60 * 60 * 1_000;

/** @returns the exit code: 0 measured, aims met or not; 1 could not be measured; 2 wrong arguments; 130 interrupted */
async function main(): Promise<number> {
  const reading = readOptions(process.argv.slice(2));
  if (reading.kind === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (reading.kind === 'wrong') {
    console.error(`${reading.message}\n\n${USAGE}`);
    return 2;
  }
  const { quick, only, write, json, profile } = reading.options;
  const plan = quick ? QUICK : FULL;
  const stops = new StopStack();
  const before = thisMachine();
  const startedAt = performance.now();
  const tell = (what: string): void => console.error(`${elapsed(startedAt)} ${what}`);
  try {
    const result = await Promise.race([runBench({ plan, only, write, profile, stops, tell }), interrupted()]);
    if (result === 'interrupted') return 130;
    const seconds = (performance.now() - startedAt) / 1_000;
    const report = { at: new Date().toISOString(), seconds, plan, before, after: thisMachine(), ...result };
    console.log(reportText(report));
    if (json !== null) await writeJson(report, json);
    return 0;
  } finally {
    await stops.stopAll((sentence) => console.error(sentence));
  }
}

async function interrupted(): Promise<'interrupted'> {
  const timer = setTimeout(() => process.emit('SIGTERM'), LIMIT_MS);
  timer.unref();
  await stopAsked(process.env);
  return 'interrupted';
}

function elapsed(since: number): string {
  return `${((performance.now() - since) / 1_000).toFixed(0).padStart(4)} s`;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
