import { StopStack } from '../../src/cli/demo/stop-stack';
import { isMet, type Measure } from './measure/measure';
import { median, percentile } from './measure/statistics';
import { readOptions } from './options';
import { Programs } from './process/programs';
import { tableOf } from './report/table';
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
    options: { quick: true, only: null, json: 'a.json', profile: null },
  });
  expect(readOptions(['--help']).kind).toBe('help');
  expect(readOptions(['--fast']).kind).toBe('wrong');
  expect(readOptions(['--only', 'requests'])).toMatchObject({ options: { only: 'requests' } });
  expect(readOptions(['--only', 'everything']).kind).toBe('wrong');
  expect(readOptions(['--json', '']).kind).toBe('wrong');
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
  }, 60_000);
});
