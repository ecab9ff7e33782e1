import { DateTime } from 'luxon';
import PostalMime from 'postal-mime';
import { mimeOf } from '../../src/cli/demo/seed/mime';
import { type Letter } from '../../src/cli/demo/seed/letter';
import { GONE_FOLDERS, seededMailbox } from '../../src/cli/demo/seed/seeded-mailbox';

const ZONE = 'Europe/Berlin';
/** Every weekday, at hours where "today", "yesterday" and clock changes could go wrong. */
const STARTS = Array.from({ length: 7 }, (_none, day) =>
  ['00:05', '12:00', '23:55'].map((time) => DateTime.fromISO(`2026-10-${22 + day}T${time}`, { zone: ZONE })),
).flat();

const deleted = (
  letters: readonly Letter[],
): readonly (Letter & { deleted: NonNullable<Letter['deleted']> })[] =>
  letters.flatMap((letter) => (letter.deleted === null ? [] : [{ ...letter, deleted: letter.deleted }]));

describe.each(STARTS.map((start) => [start.toFormat('cccc HH:mm'), start] as const))(
  'the seeded mailbox, started %s',
  (_name, start) => {
    const letters = seededMailbox(start.toJSDate(), ZONE);
    const lost = deleted(letters);

    it('has about three hundred messages of sixty days, none after now', () => {
      expect(letters.length).toBeGreaterThanOrEqual(280);
      expect(letters.length).toBeLessThanOrEqual(330);
      const times = letters.map(({ sentAt }) => sentAt.toMillis());
      expect(Math.max(...times)).toBeLessThan(start.toMillis());
      expect(Math.min(...times)).toBeGreaterThan(start.minus({ days: 61 }).toMillis());
    });

    it('deletes nothing before it arrived, or after now', () => {
      const wrong = lost.filter(({ sentAt, deleted: { at } }) => at <= sentAt || at >= start);
      expect(wrong.map(({ subject }) => subject)).toEqual([]);
    });

    it('answers no mail before it was written', () => {
      const sent = new Map(letters.map(({ messageId, sentAt }) => [messageId, sentAt.toMillis()]));
      const wrong = letters.filter(({ sentAt, references }) =>
        references.some((id) => sent.get(id)! >= sentAt.toMillis()),
      );
      expect(wrong.map(({ subject, text }) => `${subject}: ${text}`)).toEqual([]);
    });

    it('has the same six messages for "Tuesday"', () => {
      const back = (start.weekday - 2 + 7) % 7 || 7;
      const tuesday = start.startOf('day').minus({ days: back });
      const onTuesday = (at: DateTime): boolean => at.setZone(ZONE).hasSame(tuesday, 'day');
      const reachable = lost.filter(({ deleted: { stage } }) => stage !== 'purges');
      const hits = reachable.filter(({ sentAt, deleted: { at } }) => onTuesday(sentAt) || onTuesday(at));
      expect(hits.map(({ subject }) => subject)).toEqual([
        'Boarding pass: Hamburg to Lisbon, BY 482',
        'Signed: statement of work, phase 2',
        'Invoice FH-20417: hosting, production',
        'Thursday’s demo: who shows what',
        'Firewall window for go-live',
        'Mesa para ocho en Alfama',
      ]);
      expect(hits.filter(({ deleted: { at } }) => onTuesday(at)).length).toBeGreaterThanOrEqual(4);
    });

    it('has mail at every stage of deletion', () => {
      const at = (stage: string): number => lost.filter((letter) => letter.deleted.stage === stage).length;
      expect({
        deletedItems: at('deleteditems'),
        deletions: at('deletions'),
        purges: at('purges'),
        deletedFolder: letters.filter(
          ({ folder, deleted: d }) => folder === 'Deleted Items/Old Campaign' && !d,
        ).length,
        withoutParent: lost.filter((letter) => letter.deleted.lastParent === false).length,
        parentGone: lost.filter(({ folder }) => GONE_FOLDERS.includes(folder)).length,
        parentDeleted: lost.filter(({ folder }) => folder.startsWith('Deleted Items/')).length,
      }).toEqual({
        deletedItems: 17,
        deletions: 32,
        purges: 4,
        deletedFolder: 7,
        withoutParent: 3,
        parentGone: 1,
        parentDeleted: 1,
      });
    });

    it('keeps everything in Recoverable Items within fourteen days, some of it for hours only', () => {
      const ages = lost
        .filter(({ deleted: { stage } }) => stage !== 'deleteditems')
        .map(({ deleted: { at } }) => start.diff(at, 'hours').hours);
      expect(Math.max(...ages)).toBeLessThan(14 * 24);
      expect(ages.filter((age) => age > 13 * 24)).toHaveLength(3);
      expect(ages.filter((age) => age > 12 * 24 && age <= 13 * 24)).toHaveLength(3);
    });
  },
);

describe('the letters as MIME', () => {
  const letters = seededMailbox(new Date('2026-11-22T10:00:00Z'), ZONE);

  it('are the same for the same start', () => {
    expect(seededMailbox(new Date('2026-11-22T10:00:00Z'), ZONE).map(mimeOf)).toEqual(letters.map(mimeOf));
  });

  it('have a message id each', () => {
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(letters.length);
  });

  it('are 7-bit text in lines that may travel', () => {
    const wrong = letters.map(mimeOf).filter((mime) => !/^(?:[\t\x20-\x7e]{0,998}\r\n)*$/.test(mime));
    expect(wrong).toEqual([]);
  });

  it('say to a mail program what the seed says', async () => {
    for (const letter of letters) {
      const mail = await PostalMime.parse(mimeOf(letter));
      expect(mail.subject).toBe(letter.subject);
      expect(mail.messageId).toBe(letter.messageId);
      expect(Date.parse(mail.date!)).toBe(letter.sentAt.startOf('second').toMillis());
      expect((mail.text ?? '').replaceAll('\r\n', '\n').trimEnd()).toBe(letter.text.trimEnd());
      expect(mail.attachments.map(({ filename }) => filename)).toEqual(letter.files.map(({ name }) => name));
    }
  });

  it('carry PDFs whose table of objects points at the objects', async () => {
    const mails = await Promise.all(letters.map((letter) => PostalMime.parse(mimeOf(letter))));
    const pdfs = mails
      .flatMap(({ attachments }) => attachments)
      .filter((a) => a.mimeType === 'application/pdf');
    expect(pdfs.length).toBeGreaterThan(20);
    for (const { content } of pdfs) {
      const pdf = Buffer.from(content as ArrayBuffer).toString('latin1');
      expect(pdf.startsWith('%PDF-1.4\n')).toBe(true);
      const xref = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)![1]);
      expect(pdf.slice(xref, xref + 5)).toBe('xref\n');
      const offsets = [...pdf.slice(xref).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) =>
        Number(offset),
      );
      offsets.forEach((offset, n) => expect(pdf.slice(offset).startsWith(`${n + 1} 0 obj\n`)).toBe(true));
      const [, length, stream] = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(pdf)!;
      expect(stream).toHaveLength(Number(length));
    }
  });
});
