import { FairTurns, type Turn } from '../../src/recovery/turns';

const LARGE = 5_000;
const SMALL = 10;

/** Turns of a process that works on so many batches at a time, at a time that the test sets. */
function turnsOf(atOnce: number) {
  let at = 0;
  const turns = new FairTurns({ atOnce, sliceItems: 100, sliceMs: 5_000, elapsed: () => at });
  const order: string[] = [];
  const held = new Map<string, Turn>();
  return {
    turns,
    order,
    pass: (ms: number) => (at += ms),
    take: (name: string, size: number) =>
      void turns.take(size).then((turn) => {
        if (turn === null) return void order.push(`${name} sent away`);
        order.push(name);
        held.set(name, turn);
      }),
    turn: (name: string): Turn => {
      const turn = held.get(name);
      if (turn === undefined) throw new Error(`${name} has no turn`);
      return turn;
    },
    end: async (name: string) => {
      held.get(name)?.end();
      await Promise.resolve();
    },
    settle: () => Promise.resolve(),
  };
}

test('so many work at a time, the others in the order they came', async () => {
  const { take, order, end, settle } = turnsOf(2);
  for (const name of ['a', 'b', 'c', 'd']) take(name, LARGE);
  await settle();
  expect(order).toEqual(['a', 'b']);
  await end('b');
  expect(order).toEqual(['a', 'b', 'c']);
});

test('a turn is over after its items, or its time, but only where somebody waits', async () => {
  const desk = turnsOf(1);
  desk.take('long', LARGE);
  await desk.settle();
  for (let n = 0; n < 500; n++) desk.turn('long').count();
  desk.pass(60_000);
  expect(desk.turn('long').isOver()).toBe(false);
  desk.take('next', LARGE);
  expect(desk.turn('long').isOver()).toBe(true);

  await desk.end('long');
  desk.take('third', LARGE);
  expect(desk.turn('next').isOver()).toBe(false);
  desk.pass(4_999);
  expect(desk.turn('next').isOver()).toBe(false);
  desk.pass(1);
  expect(desk.turn('next').isOver()).toBe(true);
});

test('a small restore does not wait for the large ones that came before it', async () => {
  const { take, order, end, settle } = turnsOf(1);
  take('large 1', LARGE);
  take('large 2', LARGE);
  take('large 3', LARGE);
  take('small', SMALL);
  await settle();
  await end('large 1');
  expect(order).toEqual(['large 1', 'small']);
});

test('nor do large ones wait for ever: after three small ones a large one has its turn', async () => {
  const { take, order, end, settle } = turnsOf(1);
  take('first', LARGE);
  await settle();
  take('large', LARGE);
  for (let n = 1; n <= 6; n++) take(`small ${n}`, SMALL);
  for (const name of ['first', 'small 1', 'small 2', 'small 3', 'large', 'small 4']) await end(name);
  expect(order).toEqual(['first', 'small 1', 'small 2', 'small 3', 'large', 'small 4', 'small 5']);
});

test('whatever comes, everybody has a turn before anybody has a third one', async () => {
  const { take, order, end, settle } = turnsOf(1);
  const names = ['a', 'b', 'c', 'd', 'e'];
  for (const name of names) take(name, LARGE);
  await settle();
  for (let n = 0; n < 10; n++) {
    const name = order.at(-1)!;
    take(name, LARGE);
    await end(name);
  }
  expect(order.slice(0, 10)).toEqual([...names, ...names]);
});

test('closed, it ends every turn and sends all away', async () => {
  const desk = turnsOf(1);
  desk.take('working', LARGE);
  desk.take('waiting', LARGE);
  await desk.settle();
  desk.turns.close();
  desk.take('late', LARGE);
  await desk.settle();
  await desk.settle();
  expect(desk.turn('working').isOver()).toBe(true);
  expect(desk.order).toEqual(['working', 'waiting sent away', 'late sent away']);
});
