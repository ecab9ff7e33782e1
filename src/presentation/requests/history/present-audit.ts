import { type AuditRecord } from '../../../domain/audit';
import { type EscalationRequest } from '../../../domain/request';
import { type Button, buttonAction } from '../../button';
import { cardMessage, type CardMessage } from '../../card-message';
import { type Dates, datesFor } from '../../dates';
import { fit, type Room } from '../../fit';
import { type OutboundMessage } from '../../message';
import { sentence } from '../../sentence';
import { runs } from '../../text/runs';
import { type Viewer } from '../../viewer';
import { type Words, wordsFor } from '../../words';
import { historyLine } from './history-line';

/** Lines of the record on a page. */
const PAGE = 10;

/** The history of a request, oldest first, a page at a time. @param page from 1; one too high shows the last */
export function presentAudit(
  request: Pick<EscalationRequest, 'number' | 'ref'>,
  records: readonly AuditRecord[],
  viewer: Viewer,
  page = 1,
): OutboundMessage {
  const words = wordsFor(viewer.language);
  if (records.length === 0) return sentence(words.requests.history.empty(request.number));
  return fit((room) => historyIn(room, request, records, page, datesFor(viewer), words));
}

function historyIn(
  room: Room,
  { number, ref }: Pick<EscalationRequest, 'number' | 'ref'>,
  records: readonly AuditRecord[],
  wanted: number,
  dates: Dates,
  words: Words,
): CardMessage {
  const { history, buttons } = words.requests;
  const pages = Math.ceil(records.length / PAGE);
  const page = Math.min(Math.max(1, wanted), pages);
  const entries = records.slice((page - 1) * PAGE, page * PAGE).map((record) => ({
    when: dates.recordedMoment(record.at),
    ...historyLine(record, dates, words, room),
  }));
  const title = history.title(number);
  const footer = [...(pages > 1 ? [history.page(page, pages)] : []), history.chained];
  const next = (page % pages) + 1;
  const more: readonly Button[] =
    pages > 1 ? [{ title: buttons.page(next, pages), data: { verb: 'audit-request', ref, page: next } }] : [];
  const data = {
    title,
    entries: entries.map(({ when, sentence: said, details }) => ({
      when: runs(when, { size: 'small', isSubtle: true }),
      what: runs(said),
      details: details.map((detail) => ({ runs: runs(detail, { size: 'small', isSubtle: true }) })),
    })),
    footer: footer.join(' · '),
    actions: [...more, { title: buttons.back, data: { verb: 'request', ref } } as const].map(buttonAction),
  };
  const text = [
    words.ended(title),
    '',
    ...entries.flatMap(({ when, sentence: said, details }) => [
      `• ${history.at(when, said)}`,
      ...details.map((detail) => `   ${detail}`),
    ]),
    '',
    ...footer,
  ].join('\n');
  return cardMessage(
    { template: 'request-history', data, text, summary: history.summary(number) },
    words,
    room,
  );
}
