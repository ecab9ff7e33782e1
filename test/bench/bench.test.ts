import { StopStack } from '../../src/cli/demo/stop-stack';
import { type BenchResult, isMet, type Measure } from './measure/measure';
import { median, percentile } from './measure/statistics';
import { readOptions } from './options';
import { type BenchPart, partsOf } from './parts';
import { QUICK } from './plan';
import { Programs } from './process/programs';
import { sizeChart } from './report/size-chart';
import { type SizeCost } from './report/size-cost';
import { tableOf } from './report/table';
import { sizeTable } from './report/size-table';
import { withFigures } from './report/write-readme';
import { runBench } from './run';
import { clientOf, echoTurn, searchTurn } from './town/turns';

const measure = (over: Partial<Measure>): Measure => ({
  name: 'CPU of a turn',
  unit: 'ms',
  measured: median([8, 10, 12]),
  ...over,
});

test('the median of an even number of samples lies between the middle two', () => {
  expect(median([4, 1, 3, 2])).toEqual({ value: 2.5, least: 1, most: 4, samples: 4 });
  expect(median([3, 1, 2]).value).toBe(2);
});

test('the 95th percentile is a sample that 95 of 100 do not exceed', () => {
  const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(samples, 95).value).toBe(95);
  expect(percentile([7], 95).value).toBe(7);
});

test('no samples have no median', () => {
  expect(() => median([])).toThrow('no samples');
});

test('an aim is met at its limit and not beyond it', () => {
  expect(isMet(measure({ aim: { of: 'measured', most: 10 } }))).toBe(true);
  expect(isMet(measure({ aim: { of: 'measured', most: 9.99 } }))).toBe(false);
  expect(isMet(measure({ ratio: median([8.1]), aim: { of: 'ratio', most: 8 } }))).toBe(false);
  expect(isMet(measure({}))).toBeNull();
});

test('an aim for a ratio that was not measured is not met', () => {
  expect(isMet(measure({ aim: { of: 'ratio', most: 8 } }))).toBe(false);
});

test('the table says what was aimed at, what was measured, and whether that is enough', () => {
  const table = tableOf([
    measure({
      beside: { what: 'echo turn', value: 1 },
      ratio: median([9, 10, 11]),
      aim: { of: 'ratio', most: 8 },
    }),
    measure({ name: 'Memory', unit: 'MB', measured: median([123.4]) }),
  ]);
  expect(table.split('\n')[1]).toMatch(
    /^CPU of a turn +10\.0 ms +8\.00 – 12\.0 +echo turn 1\.00 ms +10\.0× \(9\.00 – 11\.0\) +≤ 8× +NOT MET$/,
  );
  expect(table.split('\n')[2]).toMatch(/^Memory +123 MB$/);
});

test('arguments are read, and what is not one is refused', () => {
  expect(readOptions(['--quick', '--json', 'a.json'])).toEqual({
    kind: 'run',
    options: { quick: true, only: null, write: false, json: 'a.json', profile: null },
  });
  expect(readOptions(['--help']).kind).toBe('help');
  expect(readOptions(['--fast']).kind).toBe('wrong');
  expect(readOptions(['--only', 'requests'])).toMatchObject({ options: { only: 'requests' } });
  expect(readOptions(['--only', 'everything']).kind).toBe('wrong');
  expect(readOptions(['--json', '']).kind).toBe('wrong');
  expect(readOptions(['--only', 'sizes', '--write'])).toMatchObject({
    options: { only: 'sizes', write: true },
  });
  expect(readOptions(['--quick', '--write']).kind).toBe('wrong');
});

test('a run leaves out what takes hours; by its name it is measured', () => {
  expect(partsOf(null)).not.toContain('memory');
  expect(partsOf(null)).toContain('restore');
  expect(partsOf('memory')).toEqual(['memory']);
});

const COSTS: readonly SizeCost[] = [
  { count: 100, firstCardMs: 400, answeredMs: 1_500, restoreMs: 1_400, limitMs: 1_250, peakMb: 150 },
  {
    count: 20_000,
    firstCardMs: 4_000,
    answeredMs: 2_500,
    restoreMs: 255_000,
    limitMs: 250_000,
    peakMb: 210.4,
  },
];

test('the table of sizes stands between its marks, written again and again', () => {
  const empty =
    'Before.\n\n<!-- sizes: written by `npm run bench -- --write` -->\n\n<!-- /sizes -->\n\nAfter.\n';
  const once = withFigures(empty, 'sizes', sizeTable(COSTS));
  expect(once).toContain('| 20,000 | 4.00 s | 2.50 s | 255.0 s | 250.0 s | 1.02× | 210 MB |');
  expect(withFigures(once, 'sizes', sizeTable(COSTS))).toBe(once);
  expect(once).toMatch(/^Before\.[^]*After\.\n$/);
  expect(() => withFigures(once, 'faults', 'none')).toThrow('no place');
});

test('on the chart more is higher and further right', () => {
  const points = [...sizeChart(COSTS, 50).matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  const [few, many] = points;
  expect(points).toHaveLength(4);
  expect(many?.[0]).toBeGreaterThan(few?.[0] ?? Infinity);
  expect(many?.[1]).toBeLessThan(few?.[1] ?? 0);
});

describe('the parts that restore, in quick mode', () => {
  const stops = new StopStack();
  const run = (only: BenchPart): Promise<BenchResult> =>
    runBench({ plan: QUICK, only, write: false, profile: null, stops, tell: () => undefined });
  afterAll(() => stops.stopAll(() => undefined));

  test('the bot brings everything back beside four other ways, with no answer 429', async () => {
    const { measures } = await run('restore');
    expect(measures.map(({ name }) => name)).toEqual([
      'Restore of 60, the bot',
      '  answers 429, the bot, 60',
      'Restore of 60, One after the other',
      'Restore of 60, Four at a time',
      'Restore of 60, Promise.all',
      'Restore of 60, $batch of 20',
      'Restore of 60, the bot, uneven',
      'Restore of 60, $batch of 20, uneven',
    ]);
    expect(measures[1]?.measured.value).toBe(0);
    // Nobody is faster than the service; whoever is has not restored.
    for (const { ratio } of measures) if (ratio) expect(ratio.value).toBeGreaterThan(0.95);
  });

  test('through faults nothing is lost and nothing is there twice', async () => {
    const { measures, notes } = await run('faults');
    expect(measures[0]?.ratio?.value).toBeGreaterThan(1);
    expect(notes[0]).toMatch(/none lost, none doubled/);
  });
});

describe('a measured process', () => {
  const stops = new StopStack();
  afterAll(() =>
    stops.stopAll((sentence) => {
      throw new Error(sentence);
    }),
  );

  test('tells its processor time and memory, answers turns, and ends', async () => {
    const echo = await new Programs(stops).echo();
    const before = await echo.usage();
    const client = clientOf(echo.url, '00000000-0000-0000-0001-000000000001');
    for (let turn = 0; turn < 20; turn++) expect(await echoTurn(client)).toBeGreaterThan(0);
    const after = await echo.usage();
    expect(after.cpuMs).toBeGreaterThan(before.cpuMs);
    expect(after.residentMb).toBeGreaterThan(20);
    // What is no list of mail is no search turn, however fast it came.
    await expect(searchTurn(client)).rejects.toThrow('no list of mail');
    await echo.stop();
    await expect(fetch(echo.url)).rejects.toThrow();
    await expect(echo.usage()).rejects.toThrow('has ended');
  });
});
