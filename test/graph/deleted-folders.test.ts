import { type DeletedMessage } from '../../src/domain/mail';
import { type ServerFilter } from '../../src/recovery/ports';
import { EMPLOYEE } from './support/gateway';
import { NOW, startMailbox, type SandboxMailbox } from './support/sandbox-mailbox';

const user = EMPLOYEE.personId;
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const YESTERDAY = { start: day('2026-11-21'), end: day('2026-11-22') };
const DELETED_AT = '2026-11-21T15:00:00Z';

let box: SandboxMailbox;
beforeEach(async () => {
  box = await startMailbox({ now: () => NOW });
});
afterEach(() => box.sandbox.close());

/** Deletes a folder as Outlook does: it goes into Deleted Items with all it holds. */
async function deleteFolder(path: string): Promise<void> {
  await box.control.clock(DELETED_AT);
  const id = await box.control.putFolder(user, path);
  const answer = await fetch(`${box.sandbox.url}/v1.0/me/mailFolders/${encodeURIComponent(id)}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer sandbox:${user}` },
  });
  expect(answer.status).toBe(204);
  await box.control.clock(NOW);
}

const old = (folder: string): { subject: string; folder: string; receivedDateTime: string } => ({
  subject: `mail in ${folder}`,
  folder,
  receivedDateTime: '2026-10-05T09:00:00Z',
});

interface Found {
  readonly messages: readonly DeletedMessage[];
  readonly sifted: boolean;
}

/** What lies in the deleted folders, as a search asks for it. */
async function scanAll(filter: ServerFilter): Promise<Found> {
  const messages: DeletedMessage[] = [];
  let sifted = false;
  for (const { id } of await box.mail.folders.deleted(EMPLOYEE)) {
    for await (const page of box.mail.reader.scan(EMPLOYEE, { folder: id, stage: 'deleteditems' }, filter)) {
      messages.push(...page.messages);
      sifted ||= page.sifted;
    }
  }
  return { messages, sifted };
}

describe('mail that was deleted with its folder', () => {
  test.each(['deleted', 'either'] as const)(
    'is found by the day of the folder, whole, by %s',
    async (basis) => {
      await box.control.addMessages(user, [old('Inbox/Projects'), old('Inbox/Projects/Alpha')]);
      await deleteFolder('Inbox/Projects');
      const { messages, sifted } = await scanAll({ basis, interval: YESTERDAY });
      expect(messages.map(({ subject }) => subject)).toEqual([
        'mail in Inbox/Projects',
        'mail in Inbox/Projects/Alpha',
      ]);
      for (const { deleted } of messages)
        expect(deleted).toEqual({ at: Date.parse(DELETED_AT), exact: false });
      expect(sifted).toBe(false);
    },
  );

  test('is not asked for by later days', async () => {
    await box.control.addMessages(user, [old('Inbox/Projects')]);
    await deleteFolder('Inbox/Projects');
    const today = { start: day('2026-11-22'), end: null };
    expect((await scanAll({ basis: 'deleted', interval: today })).messages).toEqual([]);
  });

  test('still is sifted by its day of arrival', async () => {
    await box.control.addMessages(user, [old('Inbox/Projects')]);
    await deleteFolder('Inbox/Projects');
    expect(await scanAll({ basis: 'received', interval: YESTERDAY })).toEqual({ messages: [], sifted: true });
  });

  test('keeps the later day of a message that was deleted into the folder afterwards', async () => {
    await box.control.addMessages(user, [old('Inbox/Projects')]);
    await deleteFolder('Inbox/Projects');
    const { ids } = await box.control.addMessages(user, [old('Inbox')]);
    const [folder] = await box.mail.folders.deleted(EMPLOYEE);
    await box.connect().mover.moveMessage(EMPLOYEE, ids[0]!, 'inbox', folder!.id);
    const { messages } = await scanAll({ basis: 'either' });
    expect(messages.map(({ subject, deleted: { at } }) => [subject, at])).toEqual([
      ['mail in Inbox', NOW.getTime()],
      ['mail in Inbox/Projects', Date.parse(DELETED_AT)],
    ]);
  });

  test('is never given a date where Graph tells none of the folder: it was deleted by now, no more is known', async () => {
    await box.control.addMessages(user, [old('Deleted Items/Projects')]);
    for (const basis of ['deleted', 'either'] as const) {
      const { messages } = await scanAll({ basis, interval: YESTERDAY });
      expect(messages.map(({ deleted }) => deleted)).toEqual([{ at: NOW.getTime(), exact: false }]);
    }
  });
});

test('mail in Deleted Items itself keeps its own day', async () => {
  await box.control.addMessages(user, [
    { ...old('Inbox'), deleted: { stage: 'deleteditems', at: '2026-11-03T09:00:00Z' } },
  ]);
  await deleteFolder('Inbox/Projects');
  await box.mail.folders.deleted(EMPLOYEE);
  const place = { folder: 'deleteditems', stage: 'deleteditems' } as const;
  for await (const { messages } of box.mail.reader.scan(EMPLOYEE, place, { basis: 'either' }))
    expect(messages[0]?.deleted).toEqual({ at: Date.parse('2026-11-03T09:00:00Z'), exact: false });
});
