import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wish } from './ask';

/* Batches labelled before the rules were run on them; what the first runs gave stands in the room's README. */

interface Row {
  readonly lang: string;
  readonly text: string;
  readonly context?: 'results' | 'form';
  /** The clock of who wrote it; the usual Sunday where there is none. */
  readonly reference?: string;
  readonly timezone?: string;
  readonly intent: string;
  readonly accept?: readonly string[];
  readonly notIntent?: readonly string[];
  readonly slots?: { readonly from?: readonly string[]; readonly words?: readonly string[] };
  readonly start?: string | null;
  readonly end?: string | null;
  readonly alternatives?: readonly { readonly start: string | null; readonly end: string | null }[];
}

const rows = readFileSync(join(__dirname, 'calibration', 'blind.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const requests = rows.filter(({ notIntent }) => notIntent === undefined);
const orders = rows.filter(({ notIntent }) => notIntent !== undefined);

const read = ({ lang, text, context, reference, timezone }: Row) =>
  wish(text, {
    lang,
    ...(context && { context }),
    ...(reference !== undefined && { reference }),
    ...(timezone !== undefined && { timezone }),
  });

/** F1 over the items of a slot, letter case folded. */
function f1(slot: 'from' | 'words'): number {
  let [right, said, labelled] = [0, 0, 0];
  for (const row of requests) {
    const answer = read(row);
    const got = (
      slot === 'words' ? [...(answer.words ?? []), ...(answer.subject ?? [])] : (answer.from ?? [])
    ).map((item) => item.toLowerCase());
    const wanted = (row.slots?.[slot] ?? []).map((item) => item.toLowerCase());
    right += got.filter((item) => wanted.includes(item)).length;
    said += got.length;
    labelled += wanted.length;
  }
  return (2 * right) / (said + labelled);
}

const firstDay = (at: string | null | undefined): string | null => at?.slice(0, 10) ?? null;

/** The exclusive end as a day: a moment in a day ends with that day. */
function lastDay(at: string | null | undefined): string | null {
  if (at === null || at === undefined || at.length === 10 || at.endsWith('T00:00:00')) return firstDay(at);
  return new Date(Date.parse(`${at.slice(0, 10)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

test('nineteen in twenty of the requests are read right', () => {
  const right = requests.filter((row) => [row.intent, ...(row.accept ?? [])].includes(read(row).intent));
  expect(right.length / requests.length).toBeGreaterThan(0.95);
});

test('senders and topics are found', () => {
  expect(f1('from')).toBeGreaterThan(0.9);
  expect(f1('words')).toBeGreaterThan(0.86);
});

test('nineteen in twenty of the times are the days meant', () => {
  const timed = requests.filter((row) => 'start' in row);
  const right = timed.filter((row) => {
    const answer = read(row);
    return [{ start: row.start, end: row.end }, ...(row.alternatives ?? [])].some(
      ({ start, end }) => firstDay(answer.start) === firstDay(start) && lastDay(answer.end) === lastDay(end),
    );
  });
  expect(timed.length).toBeGreaterThan(90);
  expect(right.length / timed.length).toBeGreaterThan(0.94);
});

test('of orders to others, one in fifty at most is taken for a wish of ours', () => {
  const taken = orders.filter((row) => row.notIntent?.includes(read(row).intent));
  expect(orders.length).toBeGreaterThan(90);
  expect(taken.length / orders.length).toBeLessThan(0.02);
});
