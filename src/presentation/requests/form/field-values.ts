import { type LONGEST, type RequestForm } from '../../../escalation/request-form';
import { type Room } from '../../fit';
import { plainLine, plainLines } from '../../text/plain';
import { shorten } from '../../text/shorten';

/** As long as a request keeps them: what is longer comes back cut, with a line that says so. */
const MOST: Omit<typeof LONGEST, 'comment'> = { reason: 2000, query: 500, mailbox: 1000 };
const DATE_LENGTH = 40;
const FULL_ROOM = 300;
const LEAST = 60;

export type FieldValues = Readonly<Record<keyof RequestForm, string>>;

/** What stands in the fields, as typed but for what steers or hides. */
export function fieldValues(form: RequestForm, room: Room): FieldValues {
  const cut = (text: string, most: number): string =>
    shorten(text, Math.max(LEAST, Math.round((most * room.subjectLength) / FULL_ROOM)));
  return {
    kind: form.kind,
    holdType: form.holdType,
    mailbox: cut(plainLine(form.mailbox), MOST.mailbox),
    from: shorten(plainLine(form.from), DATE_LENGTH),
    to: shorten(plainLine(form.to), DATE_LENGTH),
    query: cut(plainLine(form.query), MOST.query),
    until: shorten(plainLine(form.until), DATE_LENGTH),
    reason: cut(plainLines(form.reason), MOST.reason),
  };
}
