import { REMINDED_DAYS, WATCHED_DAYS } from '../domain/retention';
import { DAY_MS, type EpochMs } from '../domain/time';
import { vanishingWithin, type Vanishing } from './count-vanishing';
import { type ReminderChange } from './ports';
import { type Reminder } from './reminder';
import { nextMonday } from './schedule';

/** What is said unasked: numbers alone. */
export interface ReminderNotice {
  readonly kind: 'weekly' | 'before';
  readonly messages: number;
  /** They vanish within so many days. */
  readonly withinDays: number;
  /** True where there may be more than were counted. */
  readonly atLeast: boolean;
}

/** What is to be said this morning, if anything, and what is then to be kept. */
export interface Due {
  readonly notice: ReminderNotice | null;
  readonly change: ReminderChange;
}

/**
 * What a count means for somebody this morning. Of each message they are reminded once, about three days before it
 * vanishes; on the morning of the weekly overview that is all there is, since it counts the same mail. Where nothing
 * vanishes nothing is said.
 */
export function whatIsDue(reminder: Reminder, vanishing: Vanishing, zone: string, now: EpochMs): Due {
  const { choice, weeklyAt, toldUntil } = reminder;
  const isWeekly = choice !== 'before' && weeklyAt <= now;
  const soon = now + REMINDED_DAYS * DAY_MS;
  const isNew = (until: EpochMs): boolean => until <= soon && (toldUntil === null || until > toldUntil);
  const isBefore = choice !== 'weekly' && vanishing.keptUntil.some(isNew);
  const kind = isWeekly ? 'weekly' : isBefore ? 'before' : null;
  const notice = kind === null ? null : noticeOf(kind, vanishing, now);
  return {
    notice,
    change: {
      failures: 0,
      ...(isWeekly && { weeklyAt: nextMonday(now, zone) }),
      ...(notice !== null && { toldUntil: soon }),
    },
  };
}

function noticeOf(kind: ReminderNotice['kind'], vanishing: Vanishing, now: EpochMs): ReminderNotice | null {
  const withinDays = kind === 'weekly' ? WATCHED_DAYS : REMINDED_DAYS;
  const messages = vanishingWithin(vanishing, withinDays, now);
  return messages === 0 ? null : { kind, messages, withinDays, atLeast: !vanishing.complete };
}
