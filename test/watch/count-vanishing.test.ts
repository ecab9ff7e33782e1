import { timeLeft } from '../../src/domain/retention';
import { DAY_MS } from '../../src/domain/time';
import { countVanishing, vanishingWithin } from '../../src/watch/count-vanishing';
import { type DeletionPage, type DeletionTimes } from '../../src/watch/ports';

const NOW = Date.parse('2026-11-25T08:00:00Z');
const RETENTION = 14;
const MAILBOX = { personId: 'alex' };

const daysAgo = (...days: readonly number[]): DeletionPage['deleted'] =>
  days.map((day) => ({ at: NOW - day * DAY_MS, exact: true }));

/** Hands out these pages, and fails where more are asked for. */
function pagesOf(pages: readonly DeletionPage[]): { deletionTimes: DeletionTimes; asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    deletionTimes: {
      async *recoverable(mailbox) {
        expect(mailbox).toEqual(MAILBOX);
        for (const page of pages) {
          asked++;
          yield await Promise.resolve(page);
        }
      },
    },
  };
}

const count = (pages: readonly DeletionPage[]) =>
  countVanishing({ deletionTimes: pagesOf(pages).deletionTimes, now: () => NOW }, MAILBOX, RETENTION);

test('what the rows of a list give seven days or less is counted, and nothing else', async () => {
  const days = [0, 3, 6.9, 7, 7.5, 10, 12.5, 13.9, 14, 15];
  const { keptUntil, complete } = await count([{ deleted: daysAgo(...days), last: true }]);
  const bySevenDays = days.filter((day) => {
    const left = timeLeft('deletions', { at: NOW - day * DAY_MS, exact: true }, RETENTION, NOW);
    return left.kind !== 'days' || left.until <= NOW + 7 * DAY_MS;
  });
  expect([keptUntil.length, complete]).toEqual([bySevenDays.length, true]);
  expect(keptUntil).toEqual([...keptUntil].sort((a, b) => a - b));
});

test.each([
  [1, 3],
  [3, 4],
  [7, 5],
])('within %d days it is %d', async (days, expected) => {
  const vanishing = await count([
    { deleted: daysAgo(15, 13.5), last: false },
    { deleted: daysAgo(13.1, 11.1, 8, 2), last: true },
  ]);
  expect(vanishingWithin(vanishing, days, NOW)).toBe(expected);
});

test('a folder without end is read so far only, and the count says whether more may vanish', async () => {
  const vanishing: DeletionPage = { deleted: daysAgo(13), last: false };
  const safe: DeletionPage = { deleted: daysAgo(1), last: false };
  const [endless, early] = [Array<DeletionPage>(500).fill(vanishing), Array<DeletionPage>(500).fill(safe)];
  const source = pagesOf(endless);
  const counted = await countVanishing({ ...source, now: () => NOW }, MAILBOX, RETENTION);
  expect([counted.keptUntil.length, counted.complete, source.asked()]).toEqual([20, false, 20]);
  expect(await count([vanishing, ...early])).toMatchObject({
    complete: true,
    keptUntil: [expect.any(Number)],
  });
});
