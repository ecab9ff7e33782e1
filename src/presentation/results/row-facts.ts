import { isUrgent, timeLeft, type TimeLeft } from '../../domain/retention';
import { type Row } from '../../recovery/search-outcome';
import { type Dates } from '../dates';
import { folderPath } from '../text/folder-path';
import { nameOf } from '../text/person';
import { subjectLine } from '../text/subject';
import { type Viewer } from '../viewer';
import { type Words } from '../words';

/** What a row says, in words, ready for card and text. */
export interface RowFacts {
  readonly pick: number;
  readonly subject: string;
  /** Sender, or the recipients of the person's own mail. */
  readonly who: string;
  readonly marks: readonly string[];
  /** Received and deleted. */
  readonly when: string;
  /** Where it lies now. */
  readonly place: string;
  /** Empty where nothing runs out. */
  readonly timeLeft: string;
  /** Between the place and the time left. */
  readonly comma: string;
  readonly urgent: boolean;
  readonly destination: string;
}

/** What presenting rows takes: the reader and what was derived from them once. */
export interface RowContext {
  readonly viewer: Viewer;
  readonly dates: Dates;
  readonly words: Words;
  readonly subjectLength: number;
}

export function rowFacts(row: Row, { viewer, dates, words, subjectLength }: RowContext): RowFacts {
  const { match, destination, pick } = row;
  const { message } = match;
  const left = timeLeft(message.stage, message.deleted, viewer.retentionDays, viewer.now);
  return {
    pick,
    subject: subjectLine(message.subject, subjectLength, words.row.noSubject),
    who: whoOf(row, words),
    marks: marksOf(row, words),
    when: whenOf(row, dates, words),
    place: placeOf(row, words),
    timeLeft: timeLeftPhrase(left, words),
    comma: words.comma,
    urgent: isUrgent(left),
    destination: words.row.destination[destination.reason](folderPath(destination.path)),
  };
}

function timeLeftPhrase(left: TimeLeft, { row: { timeLeft: says } }: Words): string {
  switch (left.kind) {
    case 'open':
      return '';
    case 'days':
      return says.days(left.days);
    case 'hours':
    case 'overdue':
      return says[left.kind];
  }
}

const RECIPIENTS_SHOWN = 2;

/** People look for their own mail by whom it went to. */
function whoOf({ match: { message }, destination }: Row, words: Words): string {
  const isOwn =
    message.isDraft || destination.wellKnown === 'sentitems' || destination.wellKnown === 'drafts';
  const recipients = message.to.map(nameOf).filter((name) => name !== '');
  if (!isOwn || recipients.length === 0) return nameOf(message.from) || words.row.unknownSender;
  const more = recipients.length - RECIPIENTS_SHOWN;
  const shown = recipients.slice(0, RECIPIENTS_SHOWN);
  return words.row.toRecipients(words.list(more > 0 ? [...shown, words.row.more(more)] : shown));
}

function marksOf({ match: { message } }: Row, { row: { marks } }: Words): readonly string[] {
  return [
    ...(message.isDraft ? [marks.draft] : []),
    ...(message.isMeeting === true ? [marks.meeting] : []),
    ...(message.isRead ? [] : [marks.unread]),
    ...(message.isImportant ? [marks.important] : []),
    ...(message.isFlagged ? [marks.flagged] : []),
    ...(message.hasAttachments ? [marks.attachment] : []),
  ];
}

/** Where the moment of deletion is not known, it is no later than the last change: the day is enough. */
function whenOf({ match: { message } }: Row, dates: Dates, { comma, row }: Words): string {
  const { receivedAt, deleted } = message;
  const deletedPart = deleted.exact
    ? row.deleted(dates.moment(deleted.at))
    : row.deletedBy(dates.shortDay(deleted.at));
  return receivedAt === null
    ? capitalised(deletedPart)
    : [row.received(dates.moment(receivedAt)), deletedPart].join(comma);
}

function placeOf({ match }: Row, { row, stage }: Words): string {
  const below = match.deletedFolder === null ? '' : folderPath(match.deletedFolder);
  return row.liesIn([stage[match.message.stage], below].filter((name) => name !== '').join(' › '));
}

function capitalised(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);
}
