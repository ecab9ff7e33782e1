import fc from 'fast-check';
import { type Backup, BackupDenied, type BackupPoint } from '../../src/escalation/execution/backup';
import { backupQuery } from '../../src/graph/backup/backup-query';
import { type FakeGraph, type Handler, startFakeGraph } from './support/fake-graph';
import { EMPLOYEE } from './support/gateway';
import { NOW, startMailbox, type SandboxMailbox } from './support/sandbox-mailbox';

const zoe = { name: 'Zoë', address: 'zoe@fabrikam.example' };
const WEEK = { start: Date.parse('2026-11-15T00:00:00Z'), end: Date.parse('2026-11-18T00:00:00Z') };
const EVENING = '2026-11-17T20:00:00.000Z';

let box: SandboxMailbox;
beforeEach(async () => {
  box = await startMailbox();
  await box.control.addMessages(EMPLOYEE.personId, [
    { subject: 'The tender of March', folder: 'Inbox', from: zoe },
    { subject: 'Lunch', folder: 'Inbox', from: zoe },
  ]);
});
afterEach(() => box.sandbox.close());

async function found(query = 'tender'): Promise<BackupPoint> {
  const point = await box.mail.backup.points.find({ personId: EMPLOYEE.personId, within: WEEK, query });
  if (typeof point === 'string') throw new Error(point);
  return point;
}

test('a mailbox is brought back from the latest point of the days, into a new folder', async () => {
  await box.control.backup(EMPLOYEE.personId, ['2026-11-16T20:00:00Z', EVENING, '2026-11-19T20:00:00Z']);
  await box.control.tenant({ backupSeconds: 60 });
  const { restores } = box.mail.backup;
  const point = await found();
  expect(point).toMatchObject({ at: Date.parse(EVENING), items: 1 });
  const id = await restores.create([point]);
  expect(await restores.findDraft([point])).toBe(id);
  expect(await restores.findDraft([{ ...point, searchId: 'other' }])).toBeNull();
  expect(await restores.status(id)).toEqual({ kind: 'running' });
  await restores.activate(id);
  await restores.activate(id);
  expect(await restores.findDraft([point])).toBeNull();
  expect(await restores.status(id)).toEqual({ kind: 'running' });
  await box.control.clock(new Date(NOW.getTime() + 60_000));
  expect(await restores.status(id)).toEqual({
    kind: 'restored',
    items: 1,
    folders: ['Restored 2026-11-17 20:00'],
    partial: false,
  });
  const tree = await box.control.tree(EMPLOYEE.personId);
  const restored = tree.find(({ path }) => path.startsWith('Restored'));
  expect(restored?.messages.map(({ subject }) => subject)).toEqual(['The tender of March']);
});

test.each([
  ['completedWithError', { kind: 'restored', partial: true }],
  ['failed', { kind: 'failed' }],
] as const)('a restore that ends as %s is told as such', async (backupOutcome, told) => {
  await box.control.backup(EMPLOYEE.personId, [EVENING]);
  await box.control.tenant({ backupSeconds: 0, backupOutcome });
  const { restores } = box.mail.backup;
  const id = await restores.create([await found('')]);
  await restores.activate(id);
  expect(await restores.status(id)).toMatchObject(told);
});

test('a mailbox that is not protected, and days without a point, are told as such', async () => {
  const wanted = { personId: EMPLOYEE.personId, within: WEEK, query: '' };
  expect(await box.mail.backup.points.find(wanted)).toBe('not-protected');
  await box.control.backup(EMPLOYEE.personId, ['2026-11-19T20:00:00Z']);
  expect(await box.mail.backup.points.find(wanted)).toBe('none');
});

test('senders and words of subjects are looked for; what fits nothing is counted as none', async () => {
  await box.control.backup(EMPLOYEE.personId, [EVENING]);
  expect((await found('zoe@fabrikam.example')).items).toBe(2);
  expect((await found('zoe@fabrikam.example lunch')).items).toBe(1);
  expect((await found('walrus')).items).toBe(0);
});

test('without consent, every call is denied', async () => {
  await box.control.tenant({ backup: 'no-consent' });
  const { points, restores } = box.mail.backup;
  await expect(points.find({ personId: 'x', within: WEEK, query: '' })).rejects.toBeInstanceOf(BackupDenied);
  await expect(restores.status('x')).rejects.toBeInstanceOf(BackupDenied);
  await expect(restores.create([])).rejects.toBeInstanceOf(BackupDenied);
  await expect(restores.activate('x')).rejects.toBeInstanceOf(BackupDenied);
});

test('a restore that is gone has failed', async () => {
  expect(await box.mail.backup.restores.status('gone')).toEqual({ kind: 'failed' });
});

test('a query holds nothing of a person’s that could end a text', () => {
  expect(backupQuery("O'Brien' -or (1) zoe@b.example plan, of one two")).toBe(
    "(MessageKind -eq 'Email') -and (Sender -like 'zoe@b.example') -and (Subject -like 'O*' -and Subject -like 'Brien*' -and Subject -like '-or*')",
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (query) => {
      const bare = backupQuery(query).replaceAll(/'[\p{L}\p{M}\p{N}@._+-]*\*?'/gu, '');
      expect(bare).not.toMatch(/['*]/);
    }),
  );
});

describe('a service that behaves otherwise', () => {
  let graph: FakeGraph;
  const backup = async (handler: Handler): Promise<Backup> => {
    graph = await startFakeGraph(handler);
    return box.connect({ endpoint: graph.endpoint }).backup;
  };
  afterEach(() => graph.close());

  test('and refuses to filter protected mailboxes has them all looked through', async () => {
    const { points } = await backup(({ url }) =>
      url.includes('filter')
        ? { status: 400, body: { error: { code: 'BadRequest', message: 'x' } } }
        : { body: { value: [{ id: 'unit', directoryObjectId: 'other', status: 'protected' }] } },
    );
    const wanted = { personId: EMPLOYEE.personId, within: WEEK, query: '' };
    expect(await points.find(wanted)).toBe('not-protected');
    expect(graph.asked).toHaveLength(2);
  });

  test('and answers a search with nothing that can be read has no point', async () => {
    const { points } = await backup(({ method }) =>
      method === 'GET'
        ? { body: { value: [{ id: 'unit', directoryObjectId: EMPLOYEE.personId, status: 'Protected' }] } }
        : { body: { searchResults: [{ restorePoint: { id: 'point' } }, {}] } },
    );
    expect(await points.find({ personId: EMPLOYEE.personId, within: WEEK, query: '' })).toBe('none');
  });
});
