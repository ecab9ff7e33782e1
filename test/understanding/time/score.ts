/**
 * Measures `readTimes` on labelled dates (JSON Lines as in the language data's README), in process:
 *
 *   node --import tsx test/understanding/time/score.ts <file.jsonl>[,…] [--lang de] [--errors] [--group core]
 *
 * Day granularity as in score-dates.mjs, `lenient`: the labelled range, one of its alternatives, or the named last day included.
 */
import { readFileSync } from 'node:fs';
import { isLanguage } from './languages';
import { readTimes } from '../../../src/understanding/time';

interface Range {
  readonly start?: string | null;
  readonly end?: string | null;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly reference: string;
  readonly corpus: string;
  readonly expect: Range & {
    readonly type?: string;
    readonly direction?: string;
    readonly holiday?: boolean;
    readonly point?: boolean;
    readonly endNamedDay?: boolean;
    readonly alternatives?: readonly Range[];
    readonly phrase?: string;
  };
}

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const startDay = (s: string | null | undefined): string | null => (s ? s.slice(0, 10) : null);

function endDay(s: string | null | undefined): string | null {
  if (!s) return null;
  const whole = s.length === 10 || /T00:00(:00)?$/.test(s);
  return whole ? s.slice(0, 10) : nextDay(s.slice(0, 10));
}

function fits(row: Row, got: Range): boolean {
  const wanted = [row.expect, ...(row.expect.alternatives ?? [])];
  return wanted.some((w) => {
    if (startDay(w.start) !== startDay(got.start)) return false;
    const [end, gotEnd] = [endDay(w.end), endDay(got.end)];
    if (row.expect.point === true || end === gotEnd) return true;
    return row.expect.endNamedDay === true && end !== null && nextDay(end) === gotEnd;
  });
}

function groupsOf(row: Row): string[] {
  const { direction, holiday, type } = row.expect;
  const past = direction !== 'future';
  const core = past && holiday !== true && (type === 'date' || type === 'daterange');
  const language = row.lang.slice(0, 2);
  return [
    'all',
    ...(past ? ['past', `past:${language}`] : []),
    ...(core ? ['core', `core:${language}`] : []),
  ];
}

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : (args[at + 1] ?? '');
};

const rows = (args[0] ?? '')
  .split(',')
  .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Row)
  .filter((row) => row.expect.start !== undefined || row.expect.end !== undefined)
  .filter((row) => option('lang') === undefined || row.lang.startsWith(option('lang') ?? ''));

const tally = new Map<string, { n: number; right: number }>();
const wrong: string[] = [];
const began = process.hrtime.bigint();
for (const row of rows) {
  const language = row.lang.slice(0, 2);
  if (!isLanguage(language)) continue;
  const context = {
    language,
    reference: row.reference,
    ...(row.lang.length > 2 ? { locale: row.lang } : {}),
  };
  const got = readTimes(row.text, context)[0];
  const right = got !== undefined && fits(row, got);
  const groups = groupsOf(row);
  for (const group of groups) {
    const cell = tally.get(group) ?? { n: 0, right: 0 };
    tally.set(group, { n: cell.n + 1, right: cell.right + (right ? 1 : 0) });
  }
  if (!right && groups.includes(option('group') ?? 'core')) {
    const answer = got ? `${got.start}..${got.end} "${got.phrase}"` : 'none';
    wrong.push(
      `${row.corpus[0]} ${row.reference.slice(0, 16)} | ${row.text.slice(0, 120)} | ${row.expect.phrase} => ${row.expect.start}..${row.expect.end}${row.expect.endNamedDay ? ' END' : ''} | got ${answer}`,
    );
  }
}
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
const out = [...tally].sort(([a], [b]) => a.localeCompare(b));
const lines = out.map(
  ([group, { n, right }]) =>
    `${group.padEnd(10)} ${n.toString().padStart(5)} ${((100 * right) / n).toFixed(1).padStart(6)} %`,
);
if (args.includes('--errors')) lines.unshift(...wrong);
process.stdout.write(`${lines.join('\n')}\n${Math.round(rows.length / seconds)} sentences a second\n`);
