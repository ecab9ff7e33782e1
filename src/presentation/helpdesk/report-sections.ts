import { type HelpdeskReport } from '../../escalation/helpdesk-report';
import { type Words } from '../words';
import { kindRows } from './kind-rows';
import { took } from './took';

/** A heading with names and values below it. */
export interface ReportSection {
  readonly title: string;
  readonly rows: readonly ReportRow[];
}

export interface ReportRow {
  readonly name: string;
  readonly value: string;
}

/** More are read on the page. */
const MOST_REASONS = 5;

/** The report as names and values, for a card and its text. */
export function reportSections(report: HelpdeskReport, words: Words): readonly ReportSection[] {
  const { sections, names } = words.helpdesk;
  const orNothing = (rows: readonly ReportRow[]): readonly ReportRow[] =>
    rows.length > 0 ? rows : [{ name: names.requests, value: words.helpdesk.none }];
  return [
    { title: sections.waiting, rows: orNothing(waitingRows(report, words)) },
    { title: sections.asked, rows: orNothing(askedRows(report, words)) },
    { title: sections.decisions, rows: decisionRows(report, words) },
    { title: sections.mail, rows: mailRows(report, words) },
    { title: sections.reasons, rows: orNothing(reasonRows(report, words).slice(0, MOST_REASONS)) },
  ];
}

function waitingRows({ waiting, at }: HelpdeskReport, words: Words): readonly ReportRow[] {
  const { kinds, waitingRow } = words.helpdesk;
  return waiting.map(({ kind, count, oldestAt }) => ({
    name: kinds[kind],
    value: waitingRow(count, took((at - oldestAt) / 1000, words)),
  }));
}

function askedRows(report: HelpdeskReport, words: Words): readonly ReportRow[] {
  const { kinds, states, part, askedRow } = words.helpdesk;
  return kindRows(report).map((row) => ({
    name: kinds[row.kind],
    value: askedRow(row.total, words.list(row.states.map(({ state, count }) => part(count, states[state])))),
  }));
}

export function decisionRows({ decisions }: HelpdeskReport, words: Words): readonly ReportRow[] {
  const { names, count, none } = words.helpdesk;
  const time = (seconds: number | null): string => (seconds === null ? none : took(seconds, words));
  return [
    { name: names.decided, value: count(decisions.count) },
    { name: names.median, value: time(decisions.medianSeconds) },
    { name: names.p90, value: time(decisions.p90Seconds) },
  ];
}

export function mailRows({ mail }: HelpdeskReport, words: Words): readonly ReportRow[] {
  const { names, count } = words.helpdesk;
  return [
    { name: names.searches, value: count(mail.searches) },
    { name: names.withoutResult, value: count(mail.withoutResult) },
    { name: names.restored, value: count(mail.restored) },
  ];
}

export function reasonRows({ reasons }: HelpdeskReport, words: Words): readonly ReportRow[] {
  return reasons.map(({ code, count }) => ({
    name: words.helpdesk.reasons[code],
    value: words.helpdesk.count(count),
  }));
}
