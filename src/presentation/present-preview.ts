import { type MessagePreview } from '../recovery/ports';
import { type ResultPage, type Row } from '../recovery/search-outcome';
import { buttonAction } from './button';
import { cardMessage, type CardMessage } from './card-message';
import { type Dates, datesFor } from './dates';
import { fit, type Room } from './fit';
import { type OutboundMessage } from './message';
import { rowFacts } from './results/row-facts';
import { fileSize } from './text/file-size';
import { nameAndAddressOf } from './text/person';
import { isolated, plainLine, plainLines } from './text/plain';
import { runs } from './text/runs';
import { shorten } from './text/shorten';
import { type Viewer } from './viewer';
import { type Words, wordsFor } from './words';

const TEXT_LENGTH = 1500;
const LINES_SHOWN = 16;
const ATTACHMENTS_SHOWN = 10;
const NAME_LENGTH = 80;
const RECIPIENTS_SHOWN = 4;

/** The first lines of one message of a list, as plain text, and the way back to the page it stands on. */
export function presentPreview(
  preview: MessagePreview,
  row: Row,
  page: Pick<ResultPage, 'search' | 'page'>,
  viewer: Viewer,
): OutboundMessage {
  return fit((room) => previewIn(room, preview, row, page, viewer));
}

function previewIn(
  room: Room,
  preview: MessagePreview,
  row: Row,
  { search: { ref }, page }: Pick<ResultPage, 'search' | 'page'>,
  viewer: Viewer,
): CardMessage {
  const words = wordsFor(viewer.language);
  const dates = datesFor(viewer);
  const shown = rowFacts(row, { viewer, dates, words, subjectLength: room.subjectLength });
  const says = words.preview;
  const facts = [
    [says.from, nameAndAddressOf(preview.from) || words.row.unknownSender],
    [says.to, recipientsOf(preview, words)],
    [says.received, preview.receivedAt === null ? '' : dates.moment(preview.receivedAt)],
    [says.liesIn, [shown.place, shown.timeLeft].filter((part) => part !== '').join(words.comma)],
    [says.restore, shown.destination],
    [says.rule, ruleFor(preview, words, dates)],
  ].flatMap(([label = '', value = '']) => (value === '' ? [] : [{ label, value }]));
  const lines = linesOf(preview, words);
  const attachments = attachmentsOf(preview, dates.locale, words);
  const attachmentsTitle = attachments.length > 0 ? says.attachments(preview.attachments.length) : '';
  const data = {
    subject: runs(shown.subject, { weight: 'bolder', size: 'large' }),
    facts: facts.map(({ label, value }) => ({
      label: runs(label, { size: 'small', isSubtle: true }),
      value: runs(value, { size: 'small' }),
    })),
    lines: lines.map((line) => ({ runs: runs(line) })),
    attachmentsTitle,
    attachments: attachments.map((line) => ({ runs: runs(line) })),
    actions: [
      buttonAction({
        title: words.button.restoreOne,
        data: { verb: 'restore', ref, pick: row.pick },
        style: 'positive',
      }),
      buttonAction({ title: words.button.back, data: { verb: 'page', ref, page } }),
    ],
  };
  const text = [
    `${row.pick}. ${shown.subject}`,
    ...facts.map(({ label, value }) => words.labelled(label, value)),
    '',
    ...lines,
    '',
    ...(attachmentsTitle === ''
      ? []
      : [words.heading(attachmentsTitle), ...attachments.map((line) => `• ${line}`), '']),
    says.say(row.pick),
  ].join('\n');
  return cardMessage({ template: 'preview', data, text, summary: says.summary }, words, room);
}

function recipientsOf({ to }: MessagePreview, words: Words): string {
  const names = to.map(nameAndAddressOf).filter((name) => name !== '');
  const more = names.length - RECIPIENTS_SHOWN;
  return words.list(more > 0 ? [...names.slice(0, RECIPIENTS_SHOWN), words.row.more(more)] : names);
}

/** What the organisation's rules do with the message; empty where none is told. */
function ruleFor({ retention }: MessagePreview, { preview, list }: Words, dates: Dates): string {
  if (retention === null) return '';
  const { deletes, archives } = retention;
  return list([
    ...(deletes === null
      ? []
      : deletes.at !== null
        ? [preview.deletedByRule(dates.day(deletes.at))]
        : deletes.afterDays !== null
          ? [preview.deletedByRuleAfter(deletes.afterDays)]
          : []),
    ...(archives ? [preview.archivedByRule] : []),
  ]);
}

function linesOf({ text }: MessagePreview, { preview }: Words): readonly string[] {
  const lines = shorten(plainLines(text), TEXT_LENGTH)
    .split('\n')
    .filter((line) => line !== '');
  if (lines.length === 0) return [preview.noText];
  const shown = lines.slice(0, LINES_SHOWN).map(isolated);
  return lines.length > LINES_SHOWN ? [...shown, '…'] : shown;
}

function attachmentsOf(
  { attachments }: MessagePreview,
  locale: string,
  { preview }: Words,
): readonly string[] {
  const shown = attachments.slice(0, ATTACHMENTS_SHOWN).map(({ name, size }) => {
    const line = shorten(plainLine(name), NAME_LENGTH) || preview.unnamed;
    return preview.attachment(isolated(line), fileSize(size, locale));
  });
  const more = attachments.length - shown.length;
  return more > 0 ? [...shown, preview.moreAttachments(more)] : shown;
}
