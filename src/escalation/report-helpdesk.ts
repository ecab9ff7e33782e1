import { type ReportWindow } from '../domain/report-window';
import { DAY_MS, type EpochMs } from '../domain/time';
import { type Actor } from './actor';
import { type EscalationPorts } from './escalation-ports';
import { type AskedCount, type DayCount, type HelpdeskReport, type ReasonCount } from './helpdesk-report';
import { askMembership, type MembershipPorts } from './membership';

export type ReportPorts = MembershipPorts & Pick<EscalationPorts, 'figures' | 'now'>;

export type ReportOutcome =
  | { readonly kind: 'report'; readonly report: HelpdeskReport }
  | { readonly kind: 'refused'; readonly why: 'not-an-approver' | 'membership-unknown' };

/** How the helpdesk is doing, for its members: asked of the directory now. */
export async function reportHelpdesk(
  ports: ReportPorts,
  actor: Actor,
  window: ReportWindow,
): Promise<ReportOutcome> {
  const membership = await askMembership(ports, actor);
  if (membership === 'unknown') return { kind: 'refused', why: 'membership-unknown' };
  if (membership === 'not-a-member') return { kind: 'refused', why: 'not-an-approver' };
  return { kind: 'report', report: await helpdeskReport(ports, actor.tenantId, window) };
}

/** The same of a tenant, for whoever was let in already. */
export async function helpdeskReport(
  { figures, now }: Pick<ReportPorts, 'figures' | 'now'>,
  tenantId: string,
  window: ReportWindow,
): Promise<HelpdeskReport> {
  const at = now();
  const from = Math.floor(at / DAY_MS) * DAY_MS - (window - 1) * DAY_MS;
  const [asked, waiting, decisions, counted] = await Promise.all([
    figures.asked(tenantId, from),
    figures.waiting(tenantId),
    figures.decisions(tenantId, from),
    figures.days(tenantId, from),
  ]);
  const days = everyDay(counted, from, window);
  return { window, from, at, asked, waiting, decisions, reasons: reasonsIn(asked), days, mail: sumOf(days) };
}

/** Days on which nothing was counted have no row; a chart without them would bend time. */
function everyDay(counted: readonly DayCount[], from: EpochMs, window: ReportWindow): readonly DayCount[] {
  const known = new Map(counted.map((count) => [count.day, count]));
  return Array.from({ length: window }, (_, index) => {
    const day = new Date(from + index * DAY_MS).toISOString().slice(0, 10);
    return known.get(day) ?? { day, searches: 0, withoutResult: 0, restored: 0 };
  });
}

function sumOf(days: readonly DayCount[]): HelpdeskReport['mail'] {
  const sum = (field: Exclude<keyof DayCount, 'day'>): number =>
    days.reduce((total, day) => total + day[field], 0);
  return { searches: sum('searches'), withoutResult: sum('withoutResult'), restored: sum('restored') };
}

function reasonsIn(asked: readonly AskedCount[]): readonly ReasonCount[] {
  const counts = new Map<ReasonCount['code'], number>();
  for (const one of asked) {
    const code = reasonOf(one);
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + one.count);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1));
}

function reasonOf({ state, failure }: AskedCount): ReasonCount['code'] | null {
  switch (state) {
    case 'rejected':
    case 'withdrawn':
    case 'expired':
      return state;
    case 'failed':
      return failure ?? 'unexpected';
    case 'draft':
    case 'submitted':
    case 'approved':
    case 'executing':
    case 'done':
    case 'released':
      return null;
  }
}
