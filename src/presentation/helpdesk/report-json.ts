import { type HelpdeskReport } from '../../escalation/helpdesk-report';
import { kindRows } from './kind-rows';

/** The report for programs: codes in place of words, instants in ISO 8601, lengths of time in seconds. */
export function reportJson(report: HelpdeskReport): Readonly<Record<string, unknown>> {
  const { window, from, at, waiting, decisions, mail, reasons, days } = report;
  return {
    days: window,
    from: new Date(from).toISOString(),
    at: new Date(at).toISOString(),
    requests: kindRows(report).map(({ kind, total, states }) => ({
      kind,
      total,
      states: Object.fromEntries(states.map(({ state, count }) => [state, count])),
    })),
    waiting: waiting.map(({ kind, count, oldestAt }) => ({
      kind,
      count,
      oldest: new Date(oldestAt).toISOString(),
    })),
    decisions,
    mail,
    reasons,
    byDay: days,
  };
}
