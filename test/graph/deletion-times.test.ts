import { DAY_MS } from '../../src/domain/time';
import { EMPLOYEE } from './support/gateway';
import { NOW, startMailbox, type SandboxMailbox } from './support/sandbox-mailbox';

let box: SandboxMailbox;
beforeAll(async () => {
  box = await startMailbox({ limits: { pageSize: 3 } });
});
afterAll(() => box.sandbox.close());

const daysAgo = (days: number): number => NOW.getTime() - days * DAY_MS;

async function pages(): Promise<readonly (readonly number[])[]> {
  const found: (readonly number[])[] = [];
  for await (const { deleted } of box.mail.deletionTimes.recoverable(EMPLOYEE))
    found.push(deleted.map(({ at }) => at));
  return found;
}

test('an empty folder has none', async () => {
  expect((await pages()).flat()).toEqual([]);
});

test('what was deleted first comes first, page by page, of Recoverable Items alone and with nothing but moments', async () => {
  const days = [3, 11, 1, 13, 7];
  await box.control.addMessages(
    EMPLOYEE.personId,
    [...days, 5].map((day, n) => ({
      subject: `Secret ${n}`,
      receivedDateTime: '2026-11-01T09:00:00Z',
      folder: 'Inbox',
      deleted: {
        stage: n === days.length ? 'deleteditems' : 'deletions',
        at: new Date(daysAgo(day)).toISOString(),
      },
    })),
  );
  await box.control.clearRequests();
  expect(await pages()).toEqual([[13, 11, 7].map(daysAgo), [3, 1].map(daysAgo)]);
  const asked = (await box.requests()).map(({ path }) => decodeURIComponent(path));
  expect(asked).toHaveLength(2);
  expect(asked.join()).not.toMatch(/subject|from\b|bodyPreview/);
});

test('who stops iterating asks for no further page', async () => {
  await box.control.clearRequests();
  for await (const page of box.mail.deletionTimes.recoverable(EMPLOYEE)) {
    expect(page.last).toBe(false);
    break;
  }
  expect(await box.asked()).toHaveLength(1);
});

test('a mailbox that lets nobody in says so', async () => {
  await box.control.faults({
    rules: [{ path: 'recoverableitemsdeletions', status: 403, code: 'ErrorAccessDenied', times: 1 }],
  });
  await expect(pages()).rejects.toMatchObject({ code: 'access-denied' });
});
