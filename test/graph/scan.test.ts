import { type DeletedMessage } from '../../src/domain/mail';
import { type ScanPlace, type ServerFilter } from '../../src/recovery/ports';
import { type SandboxMessage } from '../../src/sandbox/control-client';
import { EMPLOYEE } from './support/gateway';
import { startMailbox, type SandboxMailbox } from './support/sandbox-mailbox';

const BIN: ScanPlace = { folder: 'deleteditems', stage: 'deleteditems' };
const DELETIONS: ScanPlace = { folder: 'recoverableitemsdeletions', stage: 'deletions' };

let box: SandboxMailbox;
beforeAll(async () => {
  box = await startMailbox();
});
afterAll(() => box.sandbox.close());

async function scan(place: ScanPlace, filter: ServerFilter): Promise<readonly DeletedMessage[]> {
  const found: DeletedMessage[] = [];
  for await (const page of box.mail.reader.scan(EMPLOYEE, place, filter)) found.push(...page.messages);
  return found;
}

const subjects = (messages: readonly DeletedMessage[]): readonly string[] =>
  messages.map(({ subject }) => subject);
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const between = (start: string, end: string) => ({ start: at(start), end: at(end) });

function mail(
  subject: string,
  received: string,
  deleted: string,
  more: Partial<SandboxMessage> = {},
): SandboxMessage {
  return {
    subject,
    from: { name: 'Mona O’Neil', address: "Mona.O'Neil@fabrikam.example" },
    to: [{ name: 'Robin Reed', address: 'robin.reed@contoso.example' }],
    receivedDateTime: `${received}T09:00:00Z`,
    body: `About ${subject}`,
    folder: 'Inbox/Projects',
    deleted: { stage: 'deleteditems', at: `${deleted}T12:00:00Z` },
    ...more,
  };
}

describe('with mail of both stages', () => {
  beforeAll(async () => {
    const deletions = (deleted: string) => ({
      deleted: { stage: 'deletions', at: `${deleted}T12:00:00Z` } as const,
    });
    await box.control.addMessages(EMPLOYEE.personId, [
      mail('old, deleted old', '2026-11-01', '2026-11-02'),
      mail('old, deleted new', '2026-11-01', '2026-11-18'),
      mail('new, deleted new', '2026-11-17', '2026-11-18', { isRead: true }),
      mail('new, deleted newer', '2026-11-17', '2026-11-20', {
        from: { name: 'Ted', address: 'ted@fabrikam.example' },
        hasAttachments: true,
        importance: 'high',
        flagged: true,
      }),
      mail('purged soft, deleted old', '2026-11-01', '2026-11-02', deletions('2026-11-10')),
      mail('purged soft, deleted new', '2026-11-01', '2026-11-18', deletions('2026-11-18')),
      mail('no parent', '2026-11-01', '2026-11-19', {
        deleted: { stage: 'deletions', at: '2026-11-19T12:00:00Z', lastParent: false },
      }),
    ]);
  });

  const week = between('2026-11-16', '2026-11-19');

  test.each([
    [BIN, 4],
    [DELETIONS, 3],
  ])('everything, newest deletion first: %o', async (place, count) => {
    const found = await scan(place, { basis: 'either' });
    const times = found.map(({ deleted }) => deleted.at);
    expect(found).toHaveLength(count);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  test('deleted in the interval: Deleted Items has both bounds', async () => {
    const found = await scan(BIN, { basis: 'deleted', interval: week });
    expect(new Set(subjects(found))).toEqual(new Set(['old, deleted new', 'new, deleted new']));
  });

  test('deleted in the interval: Deletions has the lower bound only, for the true time may lie before the stamp', async () => {
    const found = await scan(DELETIONS, { basis: 'deleted', interval: week });
    expect(subjects(found)).toEqual(['no parent', 'purged soft, deleted new']);
  });

  test('received in the interval, newest received first', async () => {
    const found = await scan(BIN, { basis: 'received', interval: week });
    expect(new Set(subjects(found))).toEqual(new Set(['new, deleted new', 'new, deleted newer']));
    expect(subjects(await scan(DELETIONS, { basis: 'received', interval: week }))).toEqual([]);
  });

  test('either loses none that was received or deleted in the interval', async () => {
    const found = await scan(BIN, { basis: 'either', interval: week });
    expect(new Set(subjects(found))).toEqual(
      new Set(['old, deleted new', 'new, deleted new', 'new, deleted newer']),
    );
  });

  test('open intervals', async () => {
    const until = { start: null, end: at('2026-11-10') };
    expect(subjects(await scan(BIN, { basis: 'deleted', interval: until }))).toEqual(['old, deleted old']);
    const since = { start: at('2026-11-19'), end: null };
    expect(subjects(await scan(BIN, { basis: 'deleted', interval: since }))).toEqual(['new, deleted newer']);
  });

  test('a sender, quote in the address and other letter case included', async () => {
    const found = await scan(BIN, { basis: 'either', senderAddress: "mona.o'neil@FABRIKAM.example" });
    expect(found).toHaveLength(3);
  });

  test.each(['deleted', 'received', 'either'] as const)('all of it together by %s', async (basis) => {
    const filter = {
      basis,
      interval: between('2026-11-16', '2026-11-21'),
      senderAddress: 'ted@fabrikam.example',
      hasAttachments: true,
      unread: true,
    };
    expect(subjects(await scan(BIN, filter))).toEqual(['new, deleted newer']);
    expect(subjects(await scan(BIN, { ...filter, unread: false }))).toEqual([]);
  });

  test('a message carries what a search shows', async () => {
    const [found] = await scan(BIN, { basis: 'either', senderAddress: 'ted@fabrikam.example' });
    expect(found).toMatchObject({
      subject: 'new, deleted newer',
      from: { name: 'Ted', address: 'ted@fabrikam.example' },
      to: [{ name: 'Robin Reed', address: 'robin.reed@contoso.example' }],
      receivedAt: Date.parse('2026-11-17T09:00:00Z'),
      deleted: { at: Date.parse('2026-11-20T12:00:00Z'), exact: false },
      stage: 'deleteditems',
      hasAttachments: true,
      isImportant: true,
      isFlagged: true,
      isRead: false,
    });
    expect(found?.lastParent).toMatch(/^[0-9A-F]{44}$/);
    expect(found?.size).toBeGreaterThan(0);
    expect(found?.preview).toContain('About new');
  });

  test('in Deletions the deletion time is exact, and a missing parent is null', async () => {
    const [orphan] = await scan(DELETIONS, { basis: 'either' });
    expect(orphan).toMatchObject({
      lastParent: null,
      deleted: { at: Date.parse('2026-11-19T12:00:00Z'), exact: true },
    });
  });

  test('a folder that is not there holds no mail', async () => {
    const id = await box.control.putFolder(EMPLOYEE.personId, 'Deleted Items/Soon gone');
    await box.control.deleteFolder(EMPLOYEE.personId, 'Deleted Items/Soon gone');
    expect(await scan({ folder: id, stage: 'deleteditems' }, { basis: 'either' })).toEqual([]);
  });
});
