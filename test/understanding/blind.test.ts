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

const rowsOf = (file: string): readonly Row[] =>
  readFileSync(join(__dirname, 'calibration', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const isRequest = ({ notIntent }: Row): boolean => notIntent === undefined;

const rows = rowsOf('blind.jsonl');
const requests = rows.filter(isRequest);
const orders = rows.filter((row) => !isRequest(row));

const read = ({ lang, text, context, reference, timezone }: Row) =>
  wish(text, {
    lang,
    ...(context && { context }),
    ...(reference !== undefined && { reference }),
    ...(timezone !== undefined && { timezone }),
  });

const shareRight = (of: readonly Row[]): number =>
  of.filter((row) => [row.intent, ...(row.accept ?? [])].includes(read(row).intent)).length / of.length;

const shareTaken = (of: readonly Row[]): number =>
  of.filter((row) => row.notIntent?.includes(read(row).intent)).length / of.length;

/** F1 over the items of a slot, letter case folded. */
function f1(slot: 'from' | 'words', of: readonly Row[]): number {
  let [right, said, labelled] = [0, 0, 0];
  for (const row of of) {
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
  expect(shareRight(requests)).toBeGreaterThan(0.95);
});

test('senders and topics are found', () => {
  expect(f1('from', requests)).toBeGreaterThan(0.9);
  expect(f1('words', requests)).toBeGreaterThan(0.84);
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
  expect(orders.length).toBeGreaterThan(90);
  expect(shareTaken(orders)).toBeLessThan(0.02);
});

// Kept for measuring: whoever works on the rules or trains the weights looks at these figures alone.
describe.each([
  {
    file: 'held-out.jsonl',
    requests: 1139,
    right: 0.945,
    from: 0.82,
    words: 0.78,
    others: 984,
    taken: 0.014,
  },
  // A third of its requests are searches told in odd ways on purpose.
  {
    file: 'held-out-later.jsonl',
    requests: 796,
    right: 0.895,
    from: 0.7,
    words: 0.7,
    others: 503,
    taken: 0.01,
  },
  // Written by nature: as people post it, and as they type it to a bot; 1,316 of its requests are searches.
  {
    file: 'held-out-by-nature.jsonl',
    requests: 1500,
    right: 0.94,
    from: 0.85,
    words: 0.76,
    others: 400,
    taken: 0.025,
  },
])('lines that nobody has opened: $file', ({ file, requests, right, from, words, others, taken }) => {
  const heldOut = rowsOf(file);
  const wishes = heldOut.filter(isRequest);
  const rest = heldOut.filter((row) => !isRequest(row));

  test('requests, senders and topics are read about as well as ever', () => {
    expect(wishes).toHaveLength(requests);
    expect(shareRight(wishes)).toBeGreaterThan(right);
    expect(f1('from', wishes)).toBeGreaterThan(from);
    expect(f1('words', wishes)).toBeGreaterThan(words);
  });

  test('hardly any other line is taken for a wish of ours', () => {
    expect(rest).toHaveLength(others);
    expect(shareTaken(rest)).toBeLessThan(taken);
  });
});
