import { type RequestList, type RequestLists } from '../../escalation/ports';
import { type Database, type SqlValue } from '../sql';
import { type RequestRow } from './request-row';

/** Lists of requests, each by an index of its own: ten thousand open ones cost a page no more than ten. */
export function requestLists(database: Database): RequestLists {
  const page = async (
    where: string,
    values: readonly SqlValue[],
    order: 'ASC' | 'DESC',
    first: number,
    count: number,
  ): Promise<RequestList> => {
    const [rows, totals] = await Promise.all([
      database.query<RequestRow>(
        `SELECT request FROM requests WHERE ${where} ORDER BY number ${order}
         LIMIT $${values.length + 1} OFFSET $${values.length + 2}`,
        [...values, count, first],
      ),
      database.query<{ total: number }>(`SELECT count(*)::int AS total FROM requests WHERE ${where}`, values),
    ]);
    return { requests: rows.map(({ request }) => request), total: totals[0]?.total ?? 0 };
  };
  return {
    queue: (tenantId, first, count) => page('tenant_id = $1 AND in_queue', [tenantId], 'ASC', first, count),
    ofPerson: (tenantId, personId, count) =>
      page('tenant_id = $1 AND requester_id = $2', [tenantId, personId], 'DESC', 0, count),
    due: async (now, count) => {
      const rows = await database.query<RequestRow>(
        'SELECT request FROM requests WHERE due_at <= $1 ORDER BY due_at, tenant_id, number LIMIT $2',
        [new Date(now), count],
      );
      return rows.map(({ request }) => request);
    },
    underWay: () =>
      database.query<{ tenantId: string; number: number }>(
        `SELECT tenant_id AS "tenantId", number FROM requests
         WHERE state IN ('approved', 'executing') AND NOT in_queue ORDER BY tenant_id, number`,
      ),
    tenants: async () => {
      const rows = await database.query<{ tenantId: string }>(
        'SELECT DISTINCT tenant_id AS "tenantId" FROM requests WHERE in_queue ORDER BY 1',
      );
      return rows.map(({ tenantId }) => tenantId);
    },
  };
}
