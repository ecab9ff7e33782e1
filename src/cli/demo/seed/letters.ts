import { createHash } from 'node:crypto';
import { type DateTime } from 'luxon';
import { type AttachedFile } from './attached-file';
import { awayFromTuesday, type SeedCalendar } from './calendar';
import { type AttachmentName, ATTACHMENTS } from './data/attachments';
import { type Correspondent, type CorrespondentCard, CORRESPONDENTS } from './data/correspondents';
import { type Loss } from './data/loss';
import { type Letter } from './letter';
import { type SeedDeletion, type SeedMail, type Series, type Thread } from './story';

const SENT = 'Sent Items';

/** The letters of a thread: each answers the one before. */
export function threadLetters(thread: Thread, calendar: SeedCalendar): readonly Letter[] {
  const letters: Letter[] = [];
  for (const mail of thread.mails) {
    const references = letters.map(({ messageId }) => messageId);
    const to = mail.to ?? [mail.from === 'alex' ? lastOther(letters) : 'alex'];
    letters.push({
      messageId: messageId(mail.from, `${thread.subject}/${references.length}`),
      references,
      folder: mail.folder ?? (mail.from === 'alex' ? SENT : thread.folder),
      from: mail.from,
      to,
      cc: copies(mail, to),
      sentAt: calendar.instant(mail.at),
      subject: references.length === 0 ? thread.subject : `Re: ${thread.subject}`,
      text: inFull(mail.from, to, mail.text),
      form: 'plain',
      files: files(mail.attach),
      deleted: deletion(mail.deleted, calendar),
    });
  }
  return letters;
}

/** The letters of a series: each stands alone. */
export function seriesLetters(
  { folder, from, form, issues }: Series,
  calendar: SeedCalendar,
): readonly Letter[] {
  return issues.map((issue) => ({
    ...alone(from, ['alex'], issue.subject, calendar.instant(issue.at)),
    folder,
    text: issue.text,
    form,
    files: files(issue.attach),
    deleted: deletion(issue.deleted, calendar),
  }));
}

/**
 * The letter of a loss. Neither its arrival nor its deletion falls on the Tuesday that people ask for, unless its own
 * moments say so.
 */
export function lossLetter(loss: Loss, calendar: SeedCalendar): Letter {
  const onPurpose = loss.at.startsWith('tue');
  const place = (instant: DateTime): DateTime => (onPurpose ? instant : awayFromTuesday(instant, calendar));
  const to = loss.to ?? (['alex'] as const);
  return {
    ...alone(loss.from, to, loss.subject, place(calendar.instant(loss.at))),
    folder: loss.folder,
    text: inFull(loss.from, to, loss.text),
    form: loss.folder.endsWith('Newsletters') ? 'html' : 'plain',
    files: files(loss.attach),
    deleted: { ...loss.deleted, at: place(calendar.instant(loss.deleted.at)) },
  };
}

type Alone = Pick<Letter, 'messageId' | 'references' | 'from' | 'to' | 'cc' | 'sentAt' | 'subject'>;

function alone(from: Correspondent, to: readonly Correspondent[], subject: string, sentAt: DateTime): Alone {
  const id = messageId(from, `${subject}/${sentAt.toISODate() ?? ''}`);
  return { messageId: id, references: [], from, to, cc: [], sentAt, subject };
}

/** Stable for one start date, and under the sender's own domain. */
function messageId(from: Correspondent, about: string): string {
  const local = createHash('sha256').update(`${from}/${about}`).digest('hex').slice(0, 20);
  return `<${local}@${CORRESPONDENTS[from].address.replace(/^.*@/, '')}>`;
}

/** Whom Alex answers: whoever wrote last. */
function lastOther(letters: readonly Letter[]): Correspondent {
  return letters.findLast(({ from }) => from !== 'alex')?.from ?? 'team';
}

/** Alex reads everything in the mailbox: where a mail is addressed to others, a copy went to Alex. */
function copies(mail: SeedMail, to: readonly Correspondent[]): readonly Correspondent[] {
  const cc = mail.cc ?? [];
  const reached = mail.from === 'alex' || [...to, ...cc].some((who) => who === 'alex' || who === 'team');
  return reached ? cc : [...cc, 'alex'];
}

function inFull(from: Correspondent, to: readonly Correspondent[], text: string): string {
  const card: CorrespondentCard = CORRESPONDENTS[from];
  const [first] = to;
  const name = to.length === 1 && first !== undefined && first !== 'team' ? firstName(first) : 'all';
  return [card.greeting?.replace('{name}', name), text, card.signature]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
}

function firstName(of: Correspondent): string {
  const { name } = CORRESPONDENTS[of];
  return name.split(' ', 1)[0] ?? name;
}

function files(attach: readonly (AttachmentName | AttachedFile)[] | undefined): readonly AttachedFile[] {
  return (attach ?? []).map((file) =>
    typeof file === 'string' ? { name: file, lines: ATTACHMENTS[file] } : file,
  );
}

function deletion(of: SeedDeletion | undefined, calendar: SeedCalendar): Letter['deleted'] {
  return of === undefined ? null : { ...of, at: calendar.instant(of.at) };
}
