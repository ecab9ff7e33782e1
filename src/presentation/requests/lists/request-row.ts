import { type EscalationRequest } from '../../../domain/request';
import { tapAction } from '../../button';
import { type Dates } from '../../dates';
import { runs, type TextRun } from '../../text/runs';
import { type Viewer } from '../../viewer';
import { type Words } from '../../words';
import { age } from '../age';
import { kindName } from '../kind-name';
import { stateLine } from '../request-state';
import { personName } from '../written';

/** A request in a list: its title and the lines below it. */
export interface RequestRow {
  readonly ref: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a list shows of each request: all of it, or nothing that would be private. */
export type Shown = 'all' | 'nothing-private';

/** A row of what waits: how it stands, how long, and from whom where that may be shown. */
export function waitingRow(
  request: EscalationRequest,
  shown: Shown,
  viewer: Viewer,
  words: Words,
): RequestRow {
  const { row } = words.requests;
  const { requester, assignee, createdAt } = request;
  const waits = row.waiting(age(createdAt, viewer.now, words));
  const standing = request.state === 'submitted' ? [] : [row.needsHand];
  const people =
    shown === 'nothing-private'
      ? []
      : [
          row.by(personName(requester, words)),
          ...(assignee === null ? [] : [row.assignee(personName(assignee, words))]),
        ];
  return {
    ...titled(request, words),
    lines: [capitalised([...people, ...standing, waits].join(words.comma))],
  };
}

/** A row of one's own. */
export function ownRow(request: EscalationRequest, dates: Dates, words: Words): RequestRow {
  const state = stateLine(request, 1, words).text;
  const asked = words.requests.row.asked(dates.moment(request.createdAt));
  return { ...titled(request, words), lines: [state + words.comma + asked] };
}

function titled({ ref, number, scope }: EscalationRequest, words: Words): Pick<RequestRow, 'ref' | 'title'> {
  return { ref, title: words.requests.title(number, kindName(scope, words)) };
}

function capitalised(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);
}

/** A row for the template `request-list`; a tap opens the request. */
export function rowParts({ ref, title, lines }: RequestRow): {
  readonly open: Readonly<Record<string, unknown>>;
  readonly name: readonly TextRun[];
  readonly lines: readonly { readonly runs: readonly TextRun[] }[];
} {
  return {
    open: tapAction({ verb: 'request', ref }),
    name: runs(title, { weight: 'bolder' }),
    lines: lines.map((line) => ({ runs: runs(line, { size: 'small', isSubtle: true }) })),
  };
}
