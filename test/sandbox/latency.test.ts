import { Latency } from '../../src/sandbox/latency';

/** How long each of so many requests is kept, one after the other. */
async function times(latency: Latency, count: number): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let n = 0; n < count; n++) {
    const arrivedAt = performance.now();
    latency.answered(await latency.wait(arrivedAt));
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
    const timers = jest.spyOn(globalThis, 'setTimeout');
    latency.set(600_000, 0);
    await latency.wait(performance.now() - 600_001);
    expect(timers).not.toHaveBeenCalled();
    timers.mockRestore();
  });

  test('is short by no more than a timer counts, and not on average', async () => {
    const latency = new Latency();
    latency.set(8, 0);
    const taken = await times(latency, 60);
    for (const ms of taken) expect(ms).toBeGreaterThanOrEqual(7);
    // What a busy machine adds to some does not make the others short.
    expect(taken.reduce((sum, ms) => sum + ms, 0) / taken.length).toBeGreaterThanOrEqual(7.97);
  });

  test('what is done for a request after its wait makes the next one shorter, so that the mean stays', async () => {
    const latency = new Latency();
    latency.set(8, 0);
    const waits: number[] = [];
    for (let n = 0; n < 30; n++) {
      const arrivedAt = performance.now();
      const due = await latency.wait(arrivedAt);
      waits.push(performance.now() - arrivedAt);
      while (performance.now() < due + 0.8) Math.sqrt(n);
      latency.answered(due);
    }
    // The first waits its whole time; those behind it less, by what was done for those before them.
    expect(waits[0]).toBeGreaterThanOrEqual(7.97);
    expect(Math.min(...waits.slice(1))).toBeLessThan(7.9);
    for (const ms of waits) expect(ms).toBeGreaterThanOrEqual(7);
  });

  test('spreads evenly about its mean, in the same way each time it is set', async () => {
    const latency = new Latency();
    const row = (): readonly number[] => {
      latency.set(20, 16);
      return Array.from({ length: 400 }, () => latency.next());
    };
    const once = row();
    expect(row()).toEqual(once);
    expect(Math.min(...once)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...once)).toBeLessThanOrEqual(36);
    const quarters = [4, 12, 20, 28].map((from) => once.filter((ms) => ms >= from && ms < from + 8).length);
    for (const share of quarters) expect(share).toBeGreaterThan(75);
    // And it is what a request takes.
    latency.set(20, 16);
    const taken = await times(latency, 10);
    for (const [n, ms] of taken.entries()) expect(ms).toBeGreaterThanOrEqual((once[n] ?? 0) - 1.5);
  });
});
