import { DateTime } from 'luxon';
import { type RequestScope } from '../../domain/request';

/** Quotation marks of any script: some end or begin a phrase, none belongs to a word. Apostrophes do. */
const QUOTES = /["“”„‟«»‹›＂〝〞〟]/gu;
/** Control and invisible formatting characters, line ends included, and halves of surrogate pairs. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * A KQL content query for days and plain words; empty where everything is meant. Each word stands as a phrase of its own
 * in quotation marks, so that none can act as an operator, and all must occur. Mail counts by the day it was received or
 * sent, because `received` alone leaves out what was sent (graph-facts 7.5). eDiscovery counts days in UTC: the range is
 * that of all UTC days which the requester's days touch, at most one more on either side.
 *
 * @param zone IANA zone of the requester
 * @throws Error where a date of the scope is none
 */
export function contentQuery(
  { from, to, query }: Pick<RequestScope, 'from' | 'to' | 'query'>,
  zone: string,
): string {
  return [...dateClause(from, to, zone), ...phrasesOf(query)].join(' AND ');
}

function dateClause(from: string | null, to: string | null, zone: string): readonly string[] {
  const bounds = (property: 'received' | 'sent'): string =>
    [
      ...(from === null ? [] : [`${property}>=${utcDay(from, zone, 'start')}`]),
      ...(to === null ? [] : [`${property}<=${utcDay(to, zone, 'end')}`]),
    ].join(' AND ');
  return from === null && to === null ? [] : [`((${bounds('received')}) OR (${bounds('sent')}))`];
}

/** The UTC day in which a local day starts or ends. */
function utcDay(day: string, zone: string, edge: 'start' | 'end'): string {
  const local = DateTime.fromFormat(day, 'yyyy-MM-dd', { zone });
  if (!local.isValid) throw new Error('not a date or not a zone');
  return (edge === 'start' ? local.startOf('day') : local.endOf('day')).toUTC().toFormat('yyyy-MM-dd');
}

/** Words that are punctuation alone match nothing in an index: they count only where there is nothing else. */
function phrasesOf(query: string): readonly string[] {
  const words = query
    .replaceAll(INVISIBLE, ' ')
    .replaceAll(QUOTES, ' ')
    .replaceAll('*', ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const meant = words.filter((word) => /[\p{L}\p{N}\p{So}]/u.test(word));
  return (meant.length > 0 ? meant : words).map((word) => `"${word}"`);
}
