import { type MailFolder } from '../../src/domain/mail';
import { type ConnectedGraph } from '../../src/graph';
import { EMPLOYEE } from './support/gateway';
import { fakeTime } from './support/fake-time';
import { NOW, startMailbox, type SandboxMailbox } from './support/sandbox-mailbox';

const MINUTE_MS = 60_000;

let box: SandboxMailbox;
let time = fakeTime();
let mail: ConnectedGraph;

beforeEach(async () => {
  time = fakeTime();
  box = await startMailbox({ now: time.now, sleep: time.clock.sleep });
  mail = box.mail;
});
afterEach(() => box.sandbox.close());

const user = EMPLOYEE.personId;
const folder = (path: string): Promise<string> => box.control.putFolder(user, path);

/** Where messages deleted out of these folders would go back to, by the property that deletion leaves on them. */
async function lastParents(...folders: readonly string[]): Promise<readonly string[]> {
  await box.control.addMessages(
    user,
    folders.map((path) => ({
      subject: path,
      folder: path,
      deleted: { stage: 'deletions', at: NOW.toISOString() },
    })),
  );
  const keys = new Map<string, string>();
  const place = { folder: 'recoverableitemsdeletions', stage: 'deletions' } as const;
  for await (const page of box.connect().reader.scan(EMPLOYEE, place, { basis: 'either' })) {
    for (const { subject, lastParent } of page.messages) keys.set(subject, lastParent ?? '');
  }
  await box.control.clearRequests();
  return folders.map((path) => keys.get(path) ?? '');
}

const paths = (folders: Iterable<MailFolder>): readonly string[] => [...folders].map(({ path }) => path);
const unknownKey = (nth: number): string => nth.toString(16).toUpperCase().padStart(44, '0');

describe('a folder by the key a deleted message carries', () => {
  test('is found at the top and below, hidden ones included', async () => {
    const wanted = [
      'Inbox',
      'Inbox/Projects/Alpha/Drafts 2026',
      'Conversation Action Settings',
      'Sent Items',
    ];
    const keys = await lastParents(...wanted);

    const found = await mail.folders.byEntryKey(EMPLOYEE, keys);

    expect(keys.map((key) => found.get(key)?.path)).toEqual(wanted);
    expect(keys.map((key) => found.get(key)?.wellKnown)).toEqual(['inbox', null, null, 'sentitems']);
    expect([...found.values()].every(({ isDeleted }) => !isDeleted)).toBe(true);
  });

  test('comes without opening any folder where it lies at the top', async () => {
    await folder('Inbox/Projects');
    const keys = await lastParents('Inbox', 'Archive');
    await mail.folders.byEntryKey(EMPLOYEE, keys);
    expect((await box.asked()).filter((line) => line.endsWith('/childFolders'))).toEqual([]);
  });

  test('is sought no deeper than it lies', async () => {
    for (const name of ['Archive', 'Drafts', 'Inbox', 'Junk Email']) await folder(`${name}/One/Two/Three`);
    const keys = await lastParents('Drafts/One');
    await mail.folders.byEntryKey(EMPLOYEE, keys);
    const opened = (await box.asked()).filter((line) => line.endsWith('/childFolders'));
    expect(opened.length).toBeGreaterThan(0);
    // Folders with children at the top: these four, Conversation History and Sync Issues.
    expect(opened.length).toBeLessThanOrEqual(6);
  });

  test('below Deleted Items is a deleted one', async () => {
    const id = await folder('Deleted Items/Old stuff/Deeper');
    const [bin, below] = await lastParents('Deleted Items', 'Deleted Items/Old stuff/Deeper');
    const found = await mail.folders.byEntryKey(EMPLOYEE, [bin!, below!]);
    expect(found.get(bin!)).toMatchObject({ wellKnown: 'deleteditems', isDeleted: true });
    expect(found.get(below!)).toMatchObject({ id, path: 'Deleted Items/Old stuff/Deeper', isDeleted: true });
  });

  test('is absent where there is none', async () => {
    const found = await mail.folders.byEntryKey(EMPLOYEE, [unknownKey(7)]);
    expect(found.size).toBe(0);
  });

  test('without keys nothing is asked', async () => {
    await mail.folders.byEntryKey(EMPLOYEE, []);
    expect(await box.asked()).toEqual([]);
  });

  test('search folders are none', async () => {
    const everything = await mail.folders.named(EMPLOYEE, 'With attachments');
    expect(everything).toEqual([]);
  });

  test('all pages of a listing count', async () => {
    const many = Array.from({ length: 260 }, (_unused, n) => `Inbox/Folder ${n}`);
    for (const path of many) await folder(path);
    const keys = await lastParents(...many);
    const found = await mail.folders.byEntryKey(EMPLOYEE, keys);
    expect(paths(found.values()).toSorted()).toEqual(many.toSorted());
  });
});

describe('the cache', () => {
  test('answers a second time without a request', async () => {
    const keys = await lastParents('Inbox/Projects');
    await mail.folders.byEntryKey(EMPLOYEE, keys);
    await box.control.clearRequests();
    expect((await mail.folders.byEntryKey(EMPLOYEE, keys)).size).toBe(1);
    await mail.folders.wellKnown(EMPLOYEE, 'inbox');
    expect(await box.asked()).toEqual([]);
  });

  test('looks again, once, for a key it does not know when it is older than a few seconds', async () => {
    await mail.folders.byEntryKey(EMPLOYEE, await lastParents('Inbox/Made before'));
    time.advance(MINUTE_MS);
    const keys = await lastParents('Inbox/Made later');

    const found = await mail.folders.byEntryKey(EMPLOYEE, keys);

    expect(paths(found.values())).toEqual(['Inbox/Made later']);
    const tops = (await box.asked()).filter((line) => line === 'GET /v1.0/me/mailFolders');
    expect(tops).toHaveLength(1);
  });

  test('does not look again for what it has just looked for in vain', async () => {
    await mail.folders.byEntryKey(EMPLOYEE, [unknownKey(1)]);
    time.advance(MINUTE_MS);
    await mail.folders.byEntryKey(EMPLOYEE, [unknownKey(2)]);
    await box.control.clearRequests();
    time.advance(MINUTE_MS);
    await mail.folders.byEntryKey(EMPLOYEE, [unknownKey(1), unknownKey(2)]);
    expect(await box.asked()).toEqual([]);
  });

  test('ends after ten minutes', async () => {
    await mail.folders.wellKnown(EMPLOYEE, 'inbox');
    await box.control.clearRequests();
    time.advance(11 * MINUTE_MS);
    await mail.folders.wellKnown(EMPLOYEE, 'inbox');
    expect((await box.asked()).length).toBeGreaterThan(0);
  });

  test('is dropped by forget', async () => {
    await mail.folders.wellKnown(EMPLOYEE, 'inbox');
    await box.control.clearRequests();
    mail.folders.forget(EMPLOYEE);
    await mail.folders.wellKnown(EMPLOYEE, 'inbox');
    expect((await box.asked()).length).toBeGreaterThan(0);
  });

  test('keeps no failure', async () => {
    await box.control.faults({ rules: [{ path: 'mailFolders', status: 403, times: 1 }] });
    await expect(mail.folders.wellKnown(EMPLOYEE, 'inbox')).rejects.toMatchObject({ code: 'access-denied' });
    await expect(mail.folders.wellKnown(EMPLOYEE, 'inbox')).resolves.toMatchObject({ path: 'Inbox' });
  });

  test('serves several questions at once with one walk', async () => {
    const keys = await lastParents('Inbox/A/B', 'Inbox/A/C', 'Inbox/A/D');
    const answers = await Promise.all(keys.map((key) => mail.folders.byEntryKey(EMPLOYEE, [key])));
    expect(answers.flatMap((found) => paths(found.values()))).toEqual([
      'Inbox/A/B',
      'Inbox/A/C',
      'Inbox/A/D',
    ]);
    const asked = await box.asked();
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('deleted folders', () => {
  test('are listed at any depth, always anew', async () => {
    await folder('Deleted Items/A/B/C');
    expect(paths(await mail.folders.deleted(EMPLOYEE))).toEqual([
      'Deleted Items/A',
      'Deleted Items/A/B',
      'Deleted Items/A/B/C',
    ]);
    await folder('Deleted Items/New');
    expect(paths(await mail.folders.deleted(EMPLOYEE))).toContain('Deleted Items/New');
  });

  test('that came back to life are not taken for deleted any more', async () => {
    const id = await folder('Deleted Items/Phoenix');
    const [key] = await lastParents('Deleted Items/Phoenix');
    await mail.folders.deleted(EMPLOYEE);
    expect((await mail.folders.byEntryKey(EMPLOYEE, [key!])).get(key!)).toMatchObject({ isDeleted: true });

    const inbox = await mail.folders.wellKnown(EMPLOYEE, 'inbox');
    await box.connect().mover.moveFolder(EMPLOYEE, id, inbox.id);
    time.advance(MINUTE_MS);
    await mail.folders.deleted(EMPLOYEE);

    expect((await mail.folders.byEntryKey(EMPLOYEE, [key!])).get(key!)).toMatchObject({
      path: 'Inbox/Phoenix',
      isDeleted: false,
    });
  });
});

describe('folders by name', () => {
  test('several of one name, letter case and accents aside, live ones only', async () => {
    await folder('Inbox/Angebote');
    await folder('Archive/2025/ANGEBOTE');
    await folder('Deleted Items/Angebote');
    await folder('Inbox/Entwürfe');
    expect(paths(await mail.folders.named(EMPLOYEE, 'angebote')).toSorted()).toEqual([
      'Archive/2025/ANGEBOTE',
      'Inbox/Angebote',
    ]);
    expect(paths(await mail.folders.named(EMPLOYEE, 'entwurfe'))).toEqual(['Inbox/Entwürfe']);
    expect(paths(await mail.folders.named(EMPLOYEE, 'inbox/Angebote'))).toEqual(['Inbox/Angebote']);
    expect(await mail.folders.named(EMPLOYEE, 'ebote')).toEqual([]);
  });
});

describe('well-known folders', () => {
  test.each([
    ['inbox', 'Inbox'],
    ['sentitems', 'Sent Items'],
    ['deleteditems', 'Deleted Items'],
    ['recoverableitemsdeletions', 'Deletions'],
  ] as const)('%s', async (name, path) => {
    const found = await mail.folders.wellKnown(EMPLOYEE, name);
    expect(found).toMatchObject({ wellKnown: name, path });
    expect(found.entryKey).toMatch(/^[0-9A-F]{44}$/);
  });

  test('one that the mailbox does not have is a folder that is gone', async () => {
    await box.control.faults({ rules: [{ path: 'mailFolders/archive', status: 404 }] });
    await expect(mail.folders.wellKnown(EMPLOYEE, 'archive')).rejects.toMatchObject({ code: 'folder-gone' });
    await expect(mail.folders.wellKnown(EMPLOYEE, 'inbox')).resolves.toMatchObject({ path: 'Inbox' });
  });
});
