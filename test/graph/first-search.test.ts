import { type MailFolder } from '../../src/domain/mail';
import { type ConnectedGraph } from '../../src/graph';
import { type SandboxMessage } from '../../src/sandbox/control-client';
import { EMPLOYEE } from './support/gateway';
import { NOW, startMailbox, type SandboxMailbox } from './support/sandbox-mailbox';

let box: SandboxMailbox;
beforeEach(async () => {
  box = await startMailbox();
  await box.control.faults({ latencyMs: 20, mailboxConcurrency: 4 });
});
afterEach(() => box.sandbox.close());

type Stage = 'deleteditems' | 'deletions';

function deletedFrom(folder: string, stage: Stage = 'deletions'): SandboxMessage {
  return { subject: folder, folder, deleted: { stage, at: NOW.toISOString() } };
}

/** What a search and its first card ask: both places, what lies below Deleted Items, and where each message goes back to. */
async function firstCard(mail: ConnectedGraph): Promise<ReadonlyMap<string, MailFolder | undefined>> {
  const keys = new Map<string, string>();
  const drain = async (folder: string, stage: Stage): Promise<void> => {
    for await (const { messages } of mail.reader.scan(EMPLOYEE, { folder, stage }, { basis: 'either' }))
      messages.forEach(({ subject, lastParent }) => keys.set(subject, lastParent ?? ''));
  };
  await Promise.all([
    drain('recoverableitemsdeletions', 'deletions'),
    drain('deleteditems', 'deleteditems'),
    mail.folders.deleted(EMPLOYEE),
  ]);
  const found = await mail.folders.byEntryKey(EMPLOYEE, [...keys.values()]);
  return new Map([...keys].map(([subject, key]) => [subject, found.get(key)]));
}

async function cost(
  mail: ConnectedGraph,
  messages: readonly SandboxMessage[] = [],
): Promise<readonly string[]> {
  if (messages.length > 0) await box.control.addMessages(EMPLOYEE.personId, messages);
  await box.control.clearRequests();
  const places = await firstCard(mail);
  expect([...places].map(([, folder]) => folder?.path)).toEqual([...places.keys()]);
  expect(box.measures.every(({ status }) => status === 200)).toBe(true);
  return (await box.asked()).map((line) => line.replace('GET /v1.0/me/mailFolders', ''));
}

const FIRST_ROUND = [
  '',
  '/deleteditems/childFolders',
  '/deleteditems/messages',
  '/recoverableitemsdeletions/messages',
];

describe('the first card of a cold mailbox', () => {
  test.each<[string, SandboxMessage[], string[]]>([
    ['from the Inbox alone', [deletedFrom('Inbox', 'deleteditems')], ['/sentitems']],
    ['from folders of the Inbox', [deletedFrom('Inbox/Projects', 'deleteditems')], ['/inbox/childFolders']],
    [
      'from the Inbox and its folders',
      [deletedFrom('Inbox', 'deleteditems'), deletedFrom('Inbox/Projects')],
      ['/inbox/childFolders'],
    ],
    [
      'from everywhere at the top and below the Inbox',
      [
        deletedFrom('Inbox', 'deleteditems'),
        deletedFrom('Inbox/Projects'),
        deletedFrom('Sent Items'),
        deletedFrom('Archive'),
      ],
      ['/inbox/childFolders', '/sentitems'],
    ],
    [
      'with Deleted Items emptied',
      [deletedFrom('Inbox'), deletedFrom('Inbox/Projects'), deletedFrom('Sent Items')],
      ['/inbox/childFolders', '/sentitems'],
    ],
    [
      'with Deleted Items emptied, of mail from there',
      [deletedFrom('Deleted Items')],
      ['/sentitems', '/deleteditems'],
    ],
    ['without any mail', [], []],
  ])('of mail deleted %s', async (_what, messages, second) => {
    const asked = await cost(box.mail, messages);
    expect(asked.slice(0, 4).toSorted()).toEqual(FIRST_ROUND);
    expect(asked.slice(4)).toEqual(second);
    expect(asked.length).toBeLessThanOrEqual(6);
  });

  test('shows which folders are deleted, and which is Sent Items, even so', async () => {
    await box.control.addMessages(EMPLOYEE.personId, [
      deletedFrom('Inbox'),
      deletedFrom('Inbox/Projects'),
      deletedFrom('Sent Items'),
      deletedFrom('Deleted Items'),
      deletedFrom('Deleted Items/Old'),
    ]);
    const found = await firstCard(box.mail);
    const told = [...found].map(
      ([subject, folder]) => [subject, folder?.isDeleted, folder?.wellKnown] as const,
    );
    expect(told.toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
      ['Deleted Items', true, 'deleteditems'],
      ['Deleted Items/Old', true, null],
      ['Inbox', false, 'inbox'],
      ['Inbox/Projects', false, null],
      ['Sent Items', false, 'sentitems'],
    ]);
  });
});

test('a card of a mailbox seen before takes three requests', async () => {
  await cost(box.mail, [
    deletedFrom('Inbox', 'deleteditems'),
    deletedFrom('Inbox/Projects'),
    deletedFrom('Sent Items'),
  ]);
  expect((await cost(box.mail)).toSorted()).toEqual(FIRST_ROUND.slice(1));
});
