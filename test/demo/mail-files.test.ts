import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deletedAt } from '../../src/cli/demo/mail/deleted-at';
import { findMails } from '../../src/cli/demo/mail/mail-files';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'demo-mail-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function file(name: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), content);
}

const found = (): readonly (readonly [string, string])[] =>
  findMails(root).mails.map(({ source, folder }) => [source, folder] as const);

describe('a folder of real mail', () => {
  it('makes a mail folder of every sub-folder, and the Inbox of the top', () => {
    file('top.eml', 'Subject: t\n\n');
    file('Projects/Northwind/deep.EML', 'Subject: d\n\n');
    file('Sent Items/two.mbox', 'From a 9:00 2026\nSubject: 1\n\nx\n\nFrom b 9:00 2026\nSubject: 2\n\ny\n');
    expect(found()).toEqual([
      ['Projects/Northwind/deep.EML', 'Projects/Northwind'],
      ['Sent Items/two.mbox#1', 'Sent Items'],
      ['Sent Items/two.mbox#2', 'Sent Items'],
      ['top.eml', 'Inbox'],
    ]);
  });

  it('reads the archives that Apple Mail writes', () => {
    file('Family.mbox/mbox', 'From a 9:00 2026\nSubject: 1\n\nx\n');
    expect(found()).toEqual([['Family.mbox/mbox#1', 'Family']]);
  });

  it('names what it cannot take, and takes the rest', () => {
    file('a.eml', ' \n');
    file('b.txt', 'no mail');
    file('c.eml', 'Subject: c\n\n');
    symlinkSync(path.join(root, 'nowhere'), path.join(root, 'd.eml'));
    mkdirSync(path.join(root, 'e'));
    symlinkSync(path.join(root, 'e'), path.join(root, 'f.eml'));
    expect(found()).toEqual([['c.eml', 'Inbox']]);
    expect(findMails(root).skipped).toEqual([
      { source: 'a.eml', reason: 'is empty' },
      { source: 'b.txt', reason: 'is neither .eml nor .mbox' },
      { source: 'd.eml', reason: 'leads nowhere' },
      { source: 'f.eml', reason: 'is a link to a folder, which is not followed' },
    ]);
  });

  it('fails where there is no such folder', () => {
    expect(() => findMails(path.join(root, 'missing'))).toThrow(/missing/);
  });
});

describe('the time of a deletion', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  const at = (header: string): ReturnType<typeof deletedAt> =>
    deletedAt(Buffer.from(`Subject: s\r\n${header}\r\n\r\nX-Deleted-At: 2001-01-01\r\n`), now);

  it.each([
    ['X-Deleted-At: 2026-11-17T16:42:00+01:00', '2026-11-17T15:42:00.000Z'],
    ['x-deleted-at: Tue, 17 Nov 2026 16:42:00 +0100', '2026-11-17T15:42:00.000Z'],
    ['X-Deleted-At:\r\n 2026-11-17T15:42:00Z', '2026-11-17T15:42:00.000Z'],
    ['X-Other: 1', '2026-11-22T10:00:00.000Z'],
  ])('is read from %j', (header, expected) => {
    expect(at(header)).toEqual({ at: new Date(expected), remark: null });
  });

  it.each([
    ['X-Deleted-At: last Tuesday', /“last Tuesday”.*no date/],
    ['X-Deleted-At: 2099-01-01', /future/],
  ])('is now, with a remark, for %j', (header, remark) => {
    expect(at(header)).toEqual({ at: now, remark: expect.stringMatching(remark) as string });
  });
});
