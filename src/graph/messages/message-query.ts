import { type Stage } from '../../domain/mail';
import { type EpochMs } from '../../domain/time';
import { type ServerFilter } from '../../recovery/ports';
import { stringLiteral, timeLiteral } from '../odata/literals';

/** `$filter` and `$orderby` of one listing. */
export interface MessageQuery {
  readonly filter?: string;
  readonly orderBy: string;
}

type DateProperty = 'lastModifiedDateTime' | 'receivedDateTime';

/** Both bounds in milliseconds; null is open. */
interface DateClause {
  readonly property: DateProperty;
  readonly from: EpochMs | null;
  readonly before: EpochMs | null;
}

const SECOND_MS = 1000;
/** Deletion and modification are stamped one after the other; nobody says by how much or in which order. */
const STAMP_SLACK_MS = 60 * 60 * 1000;

/**
 * What to ask the service so that no message which should match is lost; the caller sifts again. The first query is the
 * most selective; each further one is for a service that found the one before it too complex (`InefficientFilter`).
 *
 * Deletion has no property of its own (graph-facts 3.4), but deleting modifies, and nothing is deleted before it arrives:
 * - `deleted`: last modified at the start or later. An upper bound only in Deleted Items, where the last modification
 *   is the deletion time shown; in Deletions the true time may lie before it.
 * - `received`: received within the bounds.
 * - `either`: last modified at the start or later, for that holds for both kinds. An `or` of both would let the service
 *   sift a little more, but it cannot be sorted, and the newest deletions first is what lets a search stop early.
 *
 * Mail that was deleted with its folder was not modified by that: where the folder may have been deleted at the start or
 * later, dates of its mail rule nothing out, except that of arrival.
 *
 * The sorted property always leads the filter (graph-facts 2.2).
 *
 * @param folderDeletedBy for a folder below Deleted Items: the latest moment at which it can have been deleted; else null
 */
export function messageQueries(
  filter: ServerFilter,
  stage: Stage,
  folderDeletedBy: EpochMs | null,
): readonly MessageQuery[] {
  const date = dateClause(filter, stage, folderDeletedBy);
  const dates = datesOf(date);
  const others = otherClauses(filter);
  const orderBy = `${date.property} ${filter.oldestFirst === true ? 'asc' : 'desc'}`;
  const lead = dates.length > 0 ? dates : [`${date.property} ge ${timeLiteral(-Infinity)}`];
  return [
    ...(others.length > 0 ? [{ filter: [...lead, ...others].join(' and '), orderBy }] : []),
    ...(dates.length > 0 ? [{ filter: dates.join(' and '), orderBy }] : []),
    { orderBy },
  ];
}

function dateClause(
  { basis, interval }: ServerFilter,
  stage: Stage,
  folderDeletedBy: EpochMs | null,
): DateClause {
  const from = interval?.start ?? null;
  const before = interval?.end ?? null;
  if (basis !== 'received' && folderDeletedBy !== null && folderDeletedBy >= (from ?? -Infinity)) {
    return { property: 'lastModifiedDateTime', from: null, before: null };
  }
  switch (basis) {
    case 'received':
      return { property: 'receivedDateTime', from, before };
    case 'deleted':
      return stage === 'deleteditems'
        ? { property: 'lastModifiedDateTime', from, before }
        : { property: 'lastModifiedDateTime', from: slackened(from), before: null };
    case 'either':
      return { property: 'lastModifiedDateTime', from: slackened(from), before: null };
  }
}

function slackened(from: EpochMs | null): EpochMs | null {
  return from === null ? null : from - STAMP_SLACK_MS;
}

/** Graph shows whole seconds and compares finer ones: bounds are widened to whole seconds. */
function datesOf({ property, from, before }: DateClause): readonly string[] {
  return [
    ...(from === null ? [] : [`${property} ge ${timeLiteral(from)}`]),
    ...(before === null ? [] : [`${property} lt ${timeLiteral(Math.ceil(before / SECOND_MS) * SECOND_MS)}`]),
  ];
}

/** Exchange compares addresses without regard to letter case. */
function otherClauses({ senderAddress, hasAttachments, unread }: ServerFilter): readonly string[] {
  return [
    ...(senderAddress === undefined ? [] : [`from/emailAddress/address eq ${stringLiteral(senderAddress)}`]),
    ...(hasAttachments === undefined ? [] : [`hasAttachments eq ${String(hasAttachments)}`]),
    ...(unread === undefined ? [] : [`isRead eq ${String(!unread)}`]),
  ];
}
