import { Latency } from '../../src/sandbox/latency';

/** How long each of so many requests is kept, one after the other. */
async function times(latency: Latency, count: number): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let n = 0; n < count; n++) {
    const arrivedAt = performance.now();
    await latency.wait(arrivedAt);
    taken.push(performance.now() - arrivedAt);
  }
  return taken;
}

describe('latency', () => {
  test('counts from when a request came: what was done with it meanwhile is part of it', async () => {
    const latency = new Latency();
    latency.set(60, 0);
    const early = performance.now() - 40;
    await latency.wait(early);
    expect(performance.now() - early).toBeGreaterThanOrEqual(59.5);
    // Come long ago: answered at once, without a turn of the clock.
    const before = performance.now();
    await latency.wait(before - 1_000_000);
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  test('is short by no more than a timer counts, and not on average', async () => {
    const latency = new Latency();
    latency.set(8, 0);
    const taken = await times(latency, 60);
    for (const ms of taken) expect(ms).toBeGreaterThanOrEqual(7);
    // What a busy machine adds to some does not make the others short.
    expect(taken.reduce((sum, ms) => sum + ms, 0) / taken.length).toBeGreaterThanOrEqual(7.97);
  });

  test('spreads evenly about its mean, in the same way each time it is set', async () => {
    const latency = new Latency();
    latency.set(20, 16);
    const once = await times(latency, 40);
    for (const ms of once) expect(ms).toBeGreaterThanOrEqual(3.5);
    expect(Math.min(...once)).toBeLessThan(20);
    expect(Math.max(...once)).toBeGreaterThan(24);
    latency.set(20, 16);
    const again = await times(latency, 40);
    // A busy machine keeps any one of them longer; the row is the same where most are alike.
    const alike = once.filter((ms, n) => Math.abs(ms - (again[n] ?? 0)) < 4).length;
    expect(alike).toBeGreaterThan(20);
  });
});
