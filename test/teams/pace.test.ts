import fc from 'fast-check';
import { attempt } from '../../src/teams/attempts';
import { CardUpdates } from '../../src/teams/card-updates';
import { type Clock } from '../../src/teams/clock';
import { CONVERSATION_WINDOWS, Pace, TENANT_WINDOWS } from '../../src/teams/pace';

/** Time that passes only when somebody waits: the earliest sleeper wakes first. */
function fakeClock(): Clock & { advance(ms: number): void; slept: number[] } {
  let now = 1_000_000;
  const slept: number[] = [];
  return {
    slept,
    now: () => new Date(now),
    sleep: (ms) => {
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
    advance: (ms) => {
      now += ms;
    },
  };
}

describe('pace', () => {
  test('never lets more sends into any window than it may hold, whenever they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 150 }), async (gaps) => {
        const clock = fakeClock();
        const pace = new Pace(CONVERSATION_WINDOWS, clock);
        const sent: number[] = [];
        for (const gap of gaps) {
          clock.advance(gap);
          if (await pace.take('c', 60_000)) sent.push(clock.now().getTime());
        }
        expect(sent).toHaveLength(gaps.length);
        for (const { ms, sends } of CONVERSATION_WINDOWS) {
          for (const at of sent) {
            expect(sent.filter((other) => other >= at && other < at + ms).length).toBeLessThanOrEqual(sends);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('does not hold back what is within the limits', async () => {
    const clock = fakeClock();
    const pace = new Pace(CONVERSATION_WINDOWS, clock);
    for (let i = 0; i < 7; i += 1) expect(await pace.take('c', 0)).toBe(true);
    expect(clock.slept).toEqual([]);
  });

  test('turns away at once what would have to wait longer than it may, and takes no turn for it', async () => {
    const clock = fakeClock();
    const pace = new Pace(TENANT_WINDOWS, clock);
    for (let i = 0; i < 30; i += 1) await pace.take('t', 0);
    expect(await pace.take('t', 500)).toBe(false);
    clock.advance(1_000);
    expect(await pace.take('t', 0)).toBe(true);
    expect(clock.slept).toEqual([]);
  });

  test('keeps conversations apart', async () => {
    const clock = fakeClock();
    const pace = new Pace(CONVERSATION_WINDOWS, clock);
    for (let i = 0; i < 7; i += 1) await pace.take('one', 0);
    expect(await pace.take('one', 0)).toBe(false);
    expect(await pace.take('two', 0)).toBe(true);
  });
});

describe('attempts', () => {
  const throttled = (retryAfter?: string): Error =>
    Object.assign(new Error('429'), {
      name: 'RestError',
      statusCode: 429,
      response: { headers: { get: () => retryAfter } },
    });

  test('back off exponentially with jitter and end within the patience', async () => {
    const clock = fakeClock();
    const delivery = await attempt(
      () => Promise.reject(throttled()),
      clock,
      4_000,
      () => 1,
    );
    expect(delivery).toMatchObject({ outcome: 'try-later', status: 429 });
    expect(clock.slept).toEqual([250, 500, 1_000, 2_000]);
    const half = fakeClock();
    await attempt(
      () => Promise.reject(throttled()),
      half,
      4_000,
      () => 0,
    );
    expect(half.slept).toEqual([125, 250, 500, 1_000, 2_000]);
  });

  test('never come back before the channel says, in seconds or as a date', async () => {
    const clock = fakeClock();
    let calls = 0;
    const once = (): Promise<string> => {
      calls += 1;
      if (calls === 1) return Promise.reject(throttled('2'));
      if (calls === 2)
        return Promise.reject(throttled(new Date(clock.now().getTime() + 2_000).toUTCString()));
      return Promise.resolve('id');
    };
    expect(await attempt(once, clock, 10_000)).toEqual({ outcome: 'sent', id: 'id' });
    expect(clock.slept[0]).toBe(2_000);
    expect(clock.slept[1]).toBeGreaterThanOrEqual(1_000);
  });

  test('are not made for a defect of ours', async () => {
    let calls = 0;
    const delivery = await attempt(() => {
      calls += 1;
      return Promise.reject(new TypeError('x'));
    }, fakeClock());
    expect(delivery).toMatchObject({ outcome: 'try-later', status: 0 });
    expect(calls).toBe(1);
  });
});

describe('updates of a card', () => {
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const clock: Clock = { now: () => new Date(), sleep: wait };

  test('are sent in order, one at a time, apart in time; the newest always arrives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 12 }),
        async (gaps) => {
          const updates = new CardUpdates(clock, 10);
          const sent: { index: number; from: number; to: number }[] = [];
          const results: Promise<unknown>[] = [];
          for (const [index, gap] of gaps.entries()) {
            results.push(
              updates.submit('card', async () => {
                const from = performance.now();
                await wait(3);
                sent.push({ index, from, to: performance.now() });
                return { outcome: 'sent' };
              }),
            );
            await wait(gap);
          }
          expect(await Promise.all(results)).toEqual(gaps.map(() => ({ outcome: 'sent' })));
          const order = sent.map((one) => one.index);
          expect(order).toEqual([...order].sort((a, b) => a - b));
          expect(order.at(-1)).toBe(gaps.length - 1);
          for (const [at, one] of sent.entries()) {
            if (at > 0) expect(one.from - sent[at - 1]!.to).toBeGreaterThanOrEqual(8);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('of different cards do not wait for each other, and one that throws is "try later"', async () => {
    // Were one to wait for the other, the test would end before it.
    const updates = new CardUpdates({ ...clock, sleep: () => new Promise(() => undefined) }, 400);
    const outcomes = await Promise.all([
      updates.submit('one', () => Promise.resolve({ outcome: 'sent' })),
      updates.submit('two', () => Promise.reject(new Error('x'))),
    ]);
    expect(outcomes).toEqual([{ outcome: 'sent' }, { outcome: 'try-later', status: 0 }]);
  });
});
