import { type FakeGraph, startFakeGraph } from './support/fake-graph';
import { fakeTime } from './support/fake-time';
import { EMPLOYEE } from './support/gateway';
import { startMailbox, type SandboxMailbox } from './support/sandbox-mailbox';

const raj = { name: 'Raj Patel', address: 'raj@contoso.example' };
const HOUR = 60 * 60 * 1000;

let box: SandboxMailbox;
beforeAll(async () => {
  box = await startMailbox();
});
afterAll(() => box.sandbox.close());

const patience = (): AbortSignal => AbortSignal.timeout(90_000);

test('rules that move or delete are told with their conditions, in one request', async () => {
  await box.control.rules(EMPLOYEE.personId, {
    rules: [
      {
        displayName: 'Team',
        conditions: { fromAddresses: [raj], subjectContains: ['rota'], hasAttachments: true },
        exceptions: { senderContains: ['news'] },
        actions: { moveToFolder: 'Inbox/Team', stopProcessingRules: true },
      },
      { displayName: 'Mark', actions: { markAsRead: true, copyToFolder: 'Inbox/Copies' } },
      {
        displayName: 'Gone',
        isEnabled: false,
        conditions: { importance: 'low' },
        actions: { permanentDelete: true, delete: true },
      },
      { displayName: 'Broken', hasError: true, actions: { delete: true } },
    ],
  });
  await box.control.clearRequests();
  const rules = (await box.mail.inboxRules.of(EMPLOYEE, patience())) ?? [];
  expect(await box.asked()).toEqual(['GET /v1.0/me/mailFolders/inbox/messageRules']);
  expect(rules).toMatchObject([
    {
      name: 'Team',
      isActive: true,
      effect: { kind: 'moves' },
      conditions: { senders: [raj], subjectParts: ['rota'], hasAttachments: true, others: false },
      exceptions: { senderParts: ['news'] },
    },
    { name: 'Gone', isActive: false, effect: { kind: 'purges' }, conditions: { others: true } },
    { name: 'Broken', isActive: false, effect: { kind: 'deletes' }, conditions: { others: false } },
  ]);
  const [first] = rules;
  const folderId = first?.effect.kind === 'moves' ? first.effect.folderId : '';
  const places = await box.mail.folders.byId(EMPLOYEE, [folderId]);
  expect(places.get(folderId)?.path).toBe('Inbox/Team');
});

test('without consent there are none to tell, and nobody asks again for a while', async () => {
  const time = fakeTime();
  await box.control.rules(EMPLOYEE.personId, { access: 'no-consent' });
  const { inboxRules } = box.connect({ now: time.now });
  await box.control.clearRequests();
  expect(await inboxRules.of(EMPLOYEE, patience())).toBeNull();
  expect(await inboxRules.of(EMPLOYEE, patience())).toBeNull();
  expect(await box.asked()).toHaveLength(1);
  time.advance(HOUR);
  await box.control.rules(EMPLOYEE.personId, {});
  expect(await inboxRules.of(EMPLOYEE, patience())).toEqual([]);
});

describe('odd answers', () => {
  let graph: FakeGraph;
  afterEach(() => graph.close());

  test('a rule of which hardly anything is told is read as far as it goes', async () => {
    const value = [
      {},
      null,
      { actions: { delete: true }, conditions: { sentToMe: false, categories: [], '@odata.type': '#x' } },
    ];
    graph = await startFakeGraph(() => ({ body: { value } }));
    const rules = await box.connect({ endpoint: graph.endpoint }).inboxRules.of(EMPLOYEE, patience());
    expect(rules).toMatchObject([{ name: '', isActive: true, conditions: { others: false } }]);
  });

  test('a failure is one', async () => {
    graph = await startFakeGraph(() => ({ status: 500 }));
    const { inboxRules } = box.connect({ endpoint: graph.endpoint });
    await expect(inboxRules.of(EMPLOYEE, patience())).rejects.toMatchObject({ code: 'service-unavailable' });
  });
});
