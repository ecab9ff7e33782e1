import { type RequestFailure, type RequestKind } from '../../domain/request';
import { type RequestState } from '../../domain/request-states';
import { type HelpdeskFigures } from '../../escalation/ports';
import { type DayCount, type Decisions, type WaitingCount } from '../../escalation/helpdesk-report';
import { type Database } from '../sql';
import { dayOf } from './daily-counts';

interface DailyRow {
  readonly day: string;
  readonly what: 'searches' | 'searches-without-result' | 'restored';
  readonly count: number;
}

const NOTHING: Omit<DayCount, 'day'> = { searches: 0, withoutResult: 0, restored: 0 };
const FIELD = {
  searches: 'searches',
  'searches-without-result': 'withoutResult',
  restored: 'restored',
} as const satisfies Record<DailyRow['what'], keyof DayCount>;

/** What the helpdesk's report is made of, each figure by an index of its own and added up by the database. */
export function helpdeskFigures(database: Database): HelpdeskFigures {
  return {
    asked: (tenantId, from) =>
      database.query<{
        kind: RequestKind;
        state: RequestState;
        failure: RequestFailure | null;
        count: number;
      }>(
        `SELECT kind, state, failure, count(*)::int AS count FROM requests
         WHERE tenant_id = $1 AND asked_at >= $2 AND kind IS NOT NULL
         GROUP BY kind, state, failure ORDER BY kind, state, failure`,
        [tenantId, new Date(from)],
      ),
    decisions: async (tenantId, from) => {
      const [row] = await database.query<Decisions>(
        `SELECT count(*)::int AS count,
           (percentile_cont(0.5) WITHIN GROUP (ORDER BY took))::float8 AS "medianSeconds",
           (percentile_cont(0.9) WITHIN GROUP (ORDER BY took))::float8 AS "p90Seconds"
         FROM (
           SELECT extract(epoch FROM decided_at - asked_at)::float8 AS took FROM requests
           WHERE tenant_id = $1 AND decided_at >= $2
         ) AS decided`,
        [tenantId, new Date(from)],
      );
      return row ?? { count: 0, medianSeconds: null, p90Seconds: null };
    },
    days: async (tenantId, from) => {
      const rows = await database.query<DailyRow>(
        `SELECT to_char(day, 'YYYY-MM-DD') AS day, what, sum(count)::int AS count FROM daily_counts
         WHERE tenant_id = $1 AND day >= $2::date GROUP BY day, what ORDER BY day`,
        [tenantId, dayOf(from)],
      );
      return byDay(rows);
    },
    waiting: (tenantId) => waiting(database, tenantId),
    waitingAnywhere: () => waiting(database, null),
  };
}

function byDay(rows: readonly DailyRow[]): readonly DayCount[] {
  const days = new Map<string, DayCount>();
  for (const { day, what, count } of rows)
    days.set(day, { ...(days.get(day) ?? { day, ...NOTHING }), [FIELD[what]]: count });
  return [...days.values()];
}

/** By kind; of one tenant, or of all of them. */
async function waiting(database: Database, tenantId: string | null): Promise<readonly WaitingCount[]> {
  const rows = await database.query<{ kind: RequestKind; count: number; oldest: Date }>(
    `SELECT kind, count(*)::int AS count, min(asked_at) AS oldest FROM requests
     WHERE in_queue AND kind IS NOT NULL ${tenantId === null ? '' : 'AND tenant_id = $1'}
     GROUP BY kind ORDER BY kind`,
    tenantId === null ? [] : [tenantId],
  );
  return rows.map(({ kind, count, oldest }) => ({ kind, count, oldestAt: oldest.getTime() }));
}
