import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SUITES } from './suites';

const ROOT = join(__dirname, '../..');
const FUZZED = process.env['SECURITY_RUNS'] ?? '10000';

/** As much of jest's report as the table shows. */
interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
      readonly duration?: number | null;
    }[];
  }[];
}

/** `npm run security`: all attempts, and a table of what became of each. Exit code 0 where every one was withstood. */
async function main(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'security-'));
  const file = join(folder, 'report.json');
  const began = performance.now();
  try {
    const jest = spawn(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        '--json',
        `--outputFile=${file}`,
        '--silent',
        '--forceExit',
        ...SUITES,
      ],
      { cwd: ROOT, env: { ...process.env, SECURITY_RUNS: FUZZED }, stdio: ['ignore', 'ignore', 'ignore'] },
    );
    await once(jest, 'exit');
    const report = JSON.parse(await readFile(file, 'utf8')) as Report;
    print(report, (performance.now() - began) / 1_000);
    return report.success ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function print(report: Report, seconds: number): void {
  const rows = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((one) => ({ ...one, area: one.ancestorTitles.join(', ') || fileOf(name) })),
  );
  say('| area | attempt: outcome | withstood | ms |\n| --- | --- | --- | ---: |');
  for (const { area, title, status, duration } of rows) {
    say(`| ${area} | ${title} | ${WORDS[status] ?? status} | ${Math.round(duration ?? 0)} |`);
  }
  const broken = report.testResults.filter(({ assertionResults }) => assertionResults.length === 0);
  for (const { name, message } of broken) say(`\n${fileOf(name)} did not run: ${message}`);
  const withstood = rows.filter(({ status }) => status === 'passed').length;
  const skipped = rows.filter(({ status }) => status === 'pending').length;
  say(
    `\n${withstood} of ${rows.length - skipped} attempts withstood, ${skipped} not tried here, ${FUZZED} generated activities, in ${Math.round(seconds)} s.`,
  );
}

const WORDS: Readonly<Record<string, string>> = { passed: 'yes', failed: 'NO', pending: 'not tried' };

function fileOf(path: string): string {
  return path.slice(ROOT.length + 1);
}

void main().then((code) => {
  process.exitCode = code;
});
