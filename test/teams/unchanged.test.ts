import { Unchanged } from '../../src/teams/unchanged';

let now: number;
let writes: number;
let unchanged: Unchanged;

beforeEach(() => {
  now = 0;
  writes = 0;
  unchanged = new Unchanged(() => now);
});

const write = (key: string, value: unknown): Promise<void> =>
  unchanged.write(key, value, () => Promise.resolve(writes++));

test('the same is written once in five minutes', async () => {
  await write('a', { x: 1 });
  now = 299_999;
  await write('a', { x: 1 });
  expect(writes).toBe(1);
  now = 300_000;
  await write('a', { x: 1 });
  expect(writes).toBe(2);
});

test('a change is written at once, and so is the way back', async () => {
  await write('a', 1);
  await write('a', 2);
  await write('a', 1);
  expect(writes).toBe(3);
});

test('keys are kept apart', async () => {
  await write('a', 1);
  await write('b', 1);
  expect(writes).toBe(2);
});

test('what could not be written is tried again the next time', async () => {
  const fails = unchanged.write('a', 1, () => Promise.reject(new Error('down')));
  await expect(fails).rejects.toThrow('down');
  await write('a', 1);
  expect(writes).toBe(1);
});

test('the oldest of very many is forgotten', async () => {
  for (let key = 0; key <= 5_000; key++) await write(String(key), 1);
  await write('0', 1);
  expect(writes).toBe(5_002);
});
