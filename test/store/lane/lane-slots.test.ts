import fc from 'fast-check';
import { EMPTY_LANE, laneAt, LANE_WIDTH, LANE_WINDOW_MS, takeSlot } from '../../../src/store/lane/lane-slots';

const MINUTE = 60_000;

/** What happens to a lane: somebody takes a slot, time passes, the clock is put back, the service says stop. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'take' as const, ms: 0 }) },
  fc.record({ kind: fc.constantFrom('pass', 'put-back', 'hold'), ms: fc.integer({ min: 0, max: 200_000 }) }),
);

test('slots are free at once while there is room, then a window apart', () => {
  let lane = laneAt(EMPTY_LANE, 1_000);
  const waits = Array.from({ length: 2 * LANE_WIDTH + 1 }, () => {
    const taken = takeSlot(lane, 0);
    lane = taken.lane;
    return taken.waitMs;
  });
  expect(waits).toEqual([
    ...Array<number>(5).fill(0),
    ...Array<number>(5).fill(LANE_WINDOW_MS),
    2 * LANE_WINDOW_MS,
  ]);
});

test('whatever happens to the clock, no minute sees more than five', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 80 }), (happenings) => {
      let lane = EMPTY_LANE;
      let time = 10 ** 12;
      let clock = time;
      const used: number[] = [];
      for (const { kind, ms } of happenings) {
        if (kind === 'pass') [time, clock] = [time + ms, clock + ms];
        else if (kind === 'put-back') clock -= 100 * ms;
        else if (kind === 'hold') lane = { ...laneAt(lane, clock), heldUntil: clock + ms };
        else {
          const taken = takeSlot(laneAt(lane, clock), 0);
          lane = taken.lane;
          used.push(time + taken.waitMs);
        }
      }
      for (const from of used) {
        expect(used.filter((at) => at >= from && at < from + MINUTE).length).toBeLessThanOrEqual(LANE_WIDTH);
      }
    }),
  );
});

test('a clock put back by a year costs no more waiting than there was', () => {
  let lane = laneAt(EMPTY_LANE, 10 ** 12);
  for (let n = 0; n < LANE_WIDTH + 1; n++) ({ lane } = takeSlot(lane, 0));
  const yearBefore = laneAt(lane, 10 ** 12 - 365 * 24 * 60 * MINUTE);
  expect(takeSlot(yearBefore, 0).waitMs).toBe(LANE_WINDOW_MS);
});
