import fc from 'fast-check';
import { divideMailbox, type Holder, PLACES } from '../../../src/store/lane/divide-mailbox';

const LEASE_MS = 5_000;

interface Process {
  readonly id: string;
  /** Requests under way: never begun but on a place that is held. */
  busy: number;
  allowed: number;
  validUntil: number;
}

const step = fc.record({
  process: fc.nat(5),
  wanted: fc.nat(9),
  ends: fc.nat(4),
  passMs: fc.nat(1_500),
});

describe('dividing what a mailbox serves at a time', () => {
  it('never has more requests under way than there are places, whoever asks, dies or comes late', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const processes: Process[] = Array.from({ length: 6 }, (_, n) => ({
          id: `p${n}`,
          busy: 0,
          allowed: 0,
          validUntil: 0,
        }));
        let holders: readonly Holder[] = [];
        let now = 1_000_000;
        for (const { process, wanted, ends, passMs } of steps) {
          now += passMs;
          const it = processes[process]!;
          // A process whose lease has run out is dead, or has nothing under way any more.
          for (const one of processes) if (one.validUntil <= now) Object.assign(one, { busy: 0, allowed: 0 });
          it.busy = Math.max(0, it.busy - ends);
          const busy = Math.max(it.busy, it.allowed);
          const need = { wanted: Math.max(wanted, it.busy), busy: wanted === 0 && it.busy === 0 ? 0 : busy };
          const division = divideMailbox(holders, it.id, need, { now, leaseMs: LEASE_MS });
          holders = division.holders;
          it.allowed = division.allowed;
          it.validUntil = now + LEASE_MS;
          it.busy = Math.max(it.busy, Math.min(it.allowed, wanted));
          expect(processes.reduce((sum, one) => sum + one.busy, 0)).toBeLessThanOrEqual(PLACES);
        }
      }),
      { numRuns: 300 },
    );
  });

  /** Everybody asks again and again, each with what it wants. */
  function rounds(wants: Readonly<Record<string, number>>, count: number, each: (id: string) => void): void {
    let holders: readonly Holder[] = [];
    const allowed: Record<string, number> = {};
    for (let round = 0; round < count; round++) {
      for (const [id, wanted] of Object.entries(wants)) {
        const need = { wanted, busy: allowed[id] ?? 0 };
        const clock = { now: 1_000_000 + round * 500, leaseMs: LEASE_MS };
        const division = divideMailbox(holders, id, need, clock);
        holders = division.holders;
        allowed[id] = division.allowed;
        if (division.allowed > 0) each(id);
        parts[id] = division.allowed;
      }
    }
  }
  let parts: Record<string, number> = {};
  beforeEach(() => (parts = {}));

  it.each([
    [{ restore: 8 }, { restore: 4 }],
    [
      { restore: 8, search: 1 },
      { restore: 3, search: 1 },
    ],
    [
      { a: 8, b: 8 },
      { a: 2, b: 2 },
    ],
    [
      { a: 8, b: 8, c: 8 },
      { a: 2, b: 1, c: 1 },
    ],
  ])('%j comes to %j', (wants: Record<string, number>, expected) => {
    rounds(wants, 6, () => undefined);
    expect(parts).toEqual(expected);
  });

  it('lets everybody have a turn where there are more processes than places', () => {
    const served = new Set<string>();
    rounds({ a: 8, b: 8, c: 8, d: 8, e: 8, f: 8 }, 30, (id) => served.add(id));
    expect([...served].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});
