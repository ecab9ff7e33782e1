import { type RequestScope } from '../../../domain/request';
import { DAY_MS, type EpochMs, type Interval, intervalOf } from '../../../domain/time';
import { type BackupPoint } from '../backup';
import { type Step } from '../step';

/** Where only the last day is named, or none: the latest point of so many days before. */
const LOOK_BACK_MS = 7 * DAY_MS;

/** The latest moment of the days asked for that each mailbox can be brought back to. Only looks. */
export const findRestorePoint: Step = async ({ backup, zoneOf }, { request, now }) => {
  const { scope } = request;
  const within = daysOf(scope, await zoneOf(request), now);
  const points: BackupPoint[] = [];
  for (const { personId } of scope.mailboxes) {
    const point =
      personId === null
        ? 'not-protected'
        : await backup.points.find({ personId, within, query: scope.query });
    if (point === 'not-protected')
      return { kind: 'failed', failure: 'not-backed-up', detail: 'not protected' };
    if (point === 'none' || point.items === 0) {
      return {
        kind: 'failed',
        failure: 'nothing-in-backup',
        detail: point === 'none' ? 'no point' : 'no item',
      };
    }
    points.push(point);
  }
  return { kind: 'next', found: { points } };
};

/** The requester's days, both included; never later than now. */
function daysOf({ from, to }: RequestScope, zone: string, now: EpochMs): Interval {
  const last = to ?? from;
  const end = last === null ? now : Math.min(now, endOfDay(last, zone));
  const start = from === null ? null : intervalOf({ start: from, end: null }, zone).start;
  return { start: start ?? end - LOOK_BACK_MS, end };
}

function endOfDay(day: string, zone: string): EpochMs {
  const next = new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
  return intervalOf({ start: null, end: next }, zone).end ?? Date.parse(next);
}
