import { DAY_MS } from '../../src/domain/time';
import { type Vanishing } from '../../src/watch/count-vanishing';
import { type ReminderChoice } from '../../src/domain/reminder';
import { type Reminder } from '../../src/watch/reminder';
import { whatIsDue } from '../../src/watch/what-is-due';

/** A Wednesday morning in Berlin. */
const NOW = Date.parse('2026-11-25T07:30:00Z');
const ZONE = 'Europe/Berlin';
const NEXT_MONDAY = Date.parse('2026-11-30T00:00:00+01:00');

function reminder(choice: ReminderChoice, change: Partial<Reminder> = {}): Reminder {
  return {
    personId: 'alex',
    tenantId: 'tenant',
    choice,
    version: 1,
    lookAt: NOW,
    weeklyAt: NEXT_MONDAY,
    toldUntil: null,
    failures: 2,
    stopped: null,
    ...change,
  };
}

const inDays = (...days: readonly number[]): Vanishing => ({
  keptUntil: days.map((day) => NOW + day * DAY_MS),
  complete: true,
});

const DUE: Partial<Reminder> = { weeklyAt: NOW - 1 };

test.each<
  readonly [what: string, Reminder, Vanishing, notice: readonly ['before' | 'weekly', number, number] | null]
>([
  ['nothing vanishes', reminder('both'), inDays(), null],
  ['something vanishes in a week', reminder('before'), inDays(6), null],
  ['something vanishes in three days', reminder('before'), inDays(2.9, 6), ['before', 1, 3]],
  ['something is overdue', reminder('before'), inDays(-0.5, 1, 6), ['before', 2, 3]],
  ['exactly three days are left', reminder('both'), inDays(3), ['before', 1, 3]],
  ['only the overview is wanted', reminder('weekly'), inDays(1), null],
  ['it was told before', reminder('before', { toldUntil: NOW + 2.5 * DAY_MS }), inDays(1, 2, 2.5), null],
  [
    'one more than was told before vanishes: all are counted, as the list shows them',
    reminder('before', { toldUntil: NOW + 2 * DAY_MS }),
    inDays(1, 2, 2.5),
    ['before', 3, 3],
  ],
  ['the overview is due', reminder('weekly', DUE), inDays(1, 5, 6.9), ['weekly', 3, 7]],
  ['the overview is due and so is a reminder', reminder('both', DUE), inDays(1, 5), ['weekly', 2, 7]],
  ['the overview is due and nothing vanishes', reminder('both', DUE), inDays(), null],
  ['the overview is due and not wanted', reminder('before', DUE), inDays(5), null],
])('%s', (_what, person, vanishing, expected) => {
  const { notice } = whatIsDue(person, vanishing, ZONE, NOW);
  const [kind, messages, withinDays] = expected ?? [];
  expect(notice).toEqual(expected === null ? null : { kind, messages, withinDays, atLeast: false });
});

test('what is said is kept as told, and the overview moves on to the next Monday of the person’s calendar', () => {
  expect(whatIsDue(reminder('both'), inDays(1), ZONE, NOW).change).toEqual({
    failures: 0,
    toldUntil: NOW + 3 * DAY_MS,
  });
  expect(whatIsDue(reminder('both', DUE), inDays(1), ZONE, NOW).change).toEqual({
    failures: 0,
    toldUntil: NOW + 3 * DAY_MS,
    weeklyAt: NEXT_MONDAY,
  });
  expect(whatIsDue(reminder('both', DUE), inDays(), ZONE, NOW).change).toEqual({
    failures: 0,
    weeklyAt: NEXT_MONDAY,
  });
});

test('over two weeks something is said only on mornings on which a message comes within three days', () => {
  const until = [4.2, 4.4, 6.1, 11.9, 12].map((day) => NOW + day * DAY_MS);
  let person = reminder('before');
  const told: (readonly [morning: number, messages: number])[] = [];
  for (let morning = 0; morning < 14; morning++) {
    const now = NOW + morning * DAY_MS + morning * 60_000;
    const keptUntil = until.filter((at) => at > now && at <= now + 7 * DAY_MS);
    const { notice, change } = whatIsDue(person, { keptUntil, complete: true }, ZONE, now);
    if (notice !== null) told.push([morning, notice.messages]);
    person = { ...person, ...change };
  }
  expect(told).toEqual([
    [2, 2],
    [4, 3],
    [9, 2],
  ]);
});
