import { MailboxGate } from '../../src/graph/chain/mailbox-gate';
import { type MailboxShares } from '../../src/graph/ports';

/** A clock that moves when the test says so; sleepers wake in order. `wall` can be put forward and back besides. */
function handClock() {
  let elapsed = 0;
  let wall = Date.parse('2026-11-22T10:00:00Z');
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const settle = async (): Promise<void> => {
    for (let n = 0; n < 20; n++) await Promise.resolve();
  };
  return {
    clock: {
      now: () => wall,
      elapsed: () => elapsed,
      sleep: (ms: number) => new Promise<void>((wake) => sleepers.push({ at: elapsed + ms, wake })),
    },
    jump: (ms: number) => (wall += ms),
    settle,
    pass: async (ms: number): Promise<void> => {
      const until = elapsed + ms;
      await settle();
      for (;;) {
        const next = sleepers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        sleepers.splice(sleepers.indexOf(next), 1);
        wall += next.at - elapsed;
        elapsed = next.at;
        next.wake();
        await settle();
      }
      wall += until - elapsed;
      elapsed = until;
    },
  };
}

type HandClock = ReturnType<typeof handClock>;

function gateAt({ clock }: HandClock, shares: MailboxShares | null = null): MailboxGate {
  return new MailboxGate(4, 60_000, clock, shares);
}

/** How many of so many callers get in at once; they leave again. */
async function width(gate: MailboxGate, time: HandClock, callers = 8): Promise<number> {
  const leaves: (() => void)[] = [];
  const all = Array.from({ length: callers }, () => gate.enter('box').then((leave) => leaves.push(leave)));
  await time.settle();
  const inside = leaves.length;
  while (leaves.length > 0) {
    leaves.pop()?.();
    await time.settle();
  }
  await Promise.all(all);
  return inside;
}

describe('the window of a mailbox', () => {
  test('is what the gate lets in, and never closes', async () => {
    const time = handClock();
    const gate = gateAt(time);
    const refuse = async (): Promise<void> => {
      await time.pass(10);
      gate.heard('box', { refused: true, sentAt: time.clock.elapsed() });
    };
    // A lane that nobody uses is forgotten: one stays inside.
    const keep = await gate.enter('box');
    for (let n = 0; n < 3; n++) await refuse();
    expect(1 + (await width(gate, time))).toBe(3);
    for (let n = 0; n < 30; n++) await refuse();
    let admitted = 0;
    const others = Array.from({ length: 3 }, async () => {
      const leave = await gate.enter('box');
      admitted++;
      return leave;
    });
    await time.settle();
    expect(admitted).toBe(0);
    keep();
    await time.settle();
    expect(admitted).toBe(1);
    for (const other of others) (await other)();
  });
});

describe('a pause that Exchange asks for', () => {
  test.each([
    ['put back an hour', -3_600_000],
    ['put forward an hour', 3_600_000],
  ])('lasts as long as it should though the server’s clock is %s', async (_what, jump) => {
    const time = handClock();
    const gate = gateAt(time);
    gate.pause('box', 30_000);
    let inside = false;
    const entered = gate.enter('box').then((leave) => {
      inside = true;
      return leave;
    });
    await time.pass(10_000);
    time.jump(jump);
    await time.pass(19_000);
    expect(inside).toBe(false);
    await time.pass(1_500);
    expect(inside).toBe(true);
    (await entered)();
  });

  test('too long to wait for is told at once, with how long it lasts', async () => {
    const time = handClock();
    const gate = gateAt(time);
    gate.pause('box', 300_000);
    await expect(gate.enter('box')).rejects.toMatchObject({
      code: 'throttled',
      details: { retryAfterMs: 300_000 },
    });
  });

  test('reaches the other processes through what they share', async () => {
    const time = handClock();
    let closedUntil = 0;
    const shares: MailboxShares = {
      ask: () =>
        Promise.resolve({
          allowed: 4,
          forMs: 5_000,
          closedMs: Math.max(0, closedUntil - time.clock.elapsed()),
        }),
      close: (_mailbox, ms) => {
        closedUntil = time.clock.elapsed() + ms;
        return Promise.resolve();
      },
    };
    const [here, there] = [gateAt(time, shares), gateAt(time, shares)];
    const busy = await there.enter('box');
    here.pause('box', 30_000);
    // It asks once a second, and hears of it then.
    await time.pass(1_100);
    let inside = false;
    const entered = there.enter('box').then((leave) => {
      inside = true;
      return leave;
    });
    await time.pass(25_000);
    expect(inside).toBe(false);
    await time.pass(5_000);
    expect(inside).toBe(true);
    (await entered)();
    busy();
  });
});
