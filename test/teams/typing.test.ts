import { type TurnContext } from 'botbuilder';
import { startTyping } from '../../src/teams/typing';

/** A context that counts what is sent into it, or fails as one does whose turn has ended. */
function context(send: () => Promise<unknown>): { context: TurnContext; sent: () => number } {
  let sent = 0;
  const sendActivity = (): Promise<unknown> => {
    sent += 1;
    return send();
  };
  return { context: { sendActivity } as unknown as TurnContext, sent: () => sent };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

test('shows after its time, again every three seconds, and no more once stopped', async () => {
  const { context: turn, sent } = context(() => Promise.resolve());
  const stop = startTyping(turn, 1_000);
  const counts = [];
  for (const ms of [999, 1, 2_999, 1]) {
    await jest.advanceTimersByTimeAsync(ms);
    counts.push(sent());
  }
  await stop();
  await jest.advanceTimersByTimeAsync(10_000);
  expect([...counts, sent()]).toEqual([0, 1, 1, 2, 2]);
});

test('never shows where it is stopped in time', async () => {
  const { context: turn, sent } = context(() => Promise.resolve());
  const stop = startTyping(turn, 1_000);
  await jest.advanceTimersByTimeAsync(900);
  await stop();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(sent()).toBe(0);
});

test('stopping waits for the indicator on its way', async () => {
  let arrive: (value: unknown) => void = () => undefined;
  const { context: turn } = context(() => new Promise((resolve) => (arrive = resolve)));
  const stop = startTyping(turn, 100);
  await jest.advanceTimersByTimeAsync(100);
  let stopped = false;
  const stopping = stop().then(() => (stopped = true));
  await jest.advanceTimersByTimeAsync(50);
  expect(stopped).toBe(false);
  arrive(null);
  await stopping;
});

test.each([
  ['rejects', () => Promise.reject(new Error('x'))],
  [
    'throws, as that of an ended turn does',
    () => {
      throw new TypeError('revoked');
    },
  ],
])('a context that %s ends it quietly', async (_how, send) => {
  const { context: turn, sent } = context(send);
  startTyping(turn, 100);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(sent()).toBe(1);
});
