import { type RequestState } from '../../../domain/request-states';
import { type HelpdeskReport } from '../../../escalation/helpdesk-report';
import { datesFor } from '../../dates';
import { type Viewer } from '../../viewer';
import { type Words } from '../../words';
import { type KindRow, kindRows } from '../kind-rows';
import { decisionRows, mailRows } from '../report-sections';
import { bars, columns, legend, type Stack } from './chart';
import { html, type Html } from './html';
import { table } from './table';

type Group = keyof Words['helpdeskPage']['kinds']['groups'];

const GROUP_OF: Readonly<Record<RequestState, Group>> = {
  draft: 'waiting',
  submitted: 'waiting',
  approved: 'underWay',
  executing: 'underWay',
  done: 'done',
  released: 'done',
  rejected: 'notDone',
  withdrawn: 'notDone',
  expired: 'notDone',
  failed: 'notDone',
};
const GROUPS: readonly Group[] = ['waiting', 'underWay', 'done', 'notDone'];

const inGroup = ({ states }: KindRow, group: Group): number =>
  states.reduce((sum, { state, count }) => sum + (GROUP_OF[state] === group ? count : 0), 0);

/** The few figures that say most. */
export function keyFigures(report: HelpdeskReport, words: Words): Html {
  const { keyFigures: title, waitingNow } = words.helpdeskPage;
  const { count } = words.helpdesk;
  const waiting = report.waiting.reduce((sum, one) => sum + one.count, 0);
  const rows = [
    { name: waitingNow, value: count(waiting) },
    ...decisionRows(report, words),
    ...mailRows(report, words),
  ];
  return html`<section aria-labelledby="key-figures">
    <h2 id="key-figures">${title}</h2>
    <dl class="tiles">
      ${rows.map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="note">${words.helpdesk.timeNote}</p>
  </section>`;
}

/** Requests by kind and how they stand, as bars and as a table. */
export function kindsSection(report: HelpdeskReport, words: Words): Html {
  const { kinds: says } = words.helpdeskPage;
  const { kinds } = words.helpdesk;
  const rows = kindRows(report);
  const stacks: readonly Stack[] = rows.map((row) => ({
    label: kinds[row.kind],
    parts: GROUPS.map((group) => ({ style: group, count: inGroup(row, group) })),
  }));
  const names = GROUPS.map((group) => ({ style: group, name: says.groups[group] }));
  return html`<section aria-labelledby="kinds">
    <h2 id="kinds">${says.title}</h2>
    ${
      rows.length === 0
        ? html`<p>${says.empty}</p>`
        : html`${bars(stacks, says.chart)}${legend(names)}${table({
            caption: says.caption,
            columns: [says.columns.kind, ...names.map(({ name }) => name), says.columns.total],
            rows: rows.map((row) => [
              kinds[row.kind],
              ...GROUPS.map((group) => inGroup(row, group)),
              row.total,
            ]),
          })}`
    }
  </section>`;
}

/** How requests ended without anything done. */
export function reasonsSection({ reasons }: HelpdeskReport, words: Words): Html {
  const { reasons: says } = words.helpdeskPage;
  return html`<section aria-labelledby="reasons">
    <h2 id="reasons">${says.title}</h2>
    ${
      reasons.length === 0
        ? html`<p>${says.empty}</p>`
        : html`${table({
              caption: says.caption,
              columns: [says.columns.reason, says.columns.count],
              rows: reasons.map(({ code, count }) => [words.helpdesk.reasons[code], count]),
            })}
            <p class="note">${says.note}</p>`
    }
  </section>`;
}

/** Searches by day, as columns and as a table to unfold. */
export function searchesSection({ days, mail }: HelpdeskReport, viewer: Viewer, words: Words): Html {
  const { searches: says } = words.helpdeskPage;
  const dates = datesFor({ ...viewer, timezone: 'UTC' });
  const labelled = days.map((day) => ({ ...day, label: dates.shortDay(Date.parse(`${day.day}T00:00:00Z`)) }));
  const stacks: readonly Stack[] = labelled.map(({ label, searches, withoutResult }) => ({
    label,
    parts: [
      { style: 'done', count: searches - withoutResult },
      { style: 'notDone', count: withoutResult },
    ],
  }));
  const { columns: heads, groups } = says;
  return html`<section aria-labelledby="searches">
    <h2 id="searches">${says.title}</h2>
    ${
      mail.searches === 0
        ? html`<p>${says.empty}</p>`
        : html`${columns(stacks, says.chart(mail.searches, mail.withoutResult))}${legend([
            { style: 'done', name: groups.found },
            { style: 'notDone', name: groups.withoutResult },
          ])}`
    }
    <details>
      <summary>${says.table}</summary>
      ${table({
        caption: says.caption,
        columns: [heads.day, heads.searches, heads.withoutResult, heads.restored],
        rows: labelled
          .toReversed()
          .map(({ label, searches, withoutResult, restored }) => [label, searches, withoutResult, restored]),
      })}
    </details>
  </section>`;
}
