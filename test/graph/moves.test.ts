import { RecoveryError } from '../../src/domain/errors';
import { connectGraph, type ConnectedGraph } from '../../src/graph';
import { type SandboxFaultRule } from '../../src/sandbox/control-client';
import { startFakeGraph } from './support/fake-graph';
import { EMPLOYEE, freePace, sandboxTokens } from './support/gateway';
import { NOW, startMailbox, type SandboxMailbox } from './support/sandbox-mailbox';

const user = EMPLOYEE.personId;
const MOVE = '/move$';

let box: SandboxMailbox;
let mail: ConnectedGraph;
let inbox: string;
let from: string;

beforeEach(async () => {
  box = await startMailbox();
  mail = box.mail;
  inbox = (await mail.folders.wellKnown(EMPLOYEE, 'inbox')).id;
  from = (await mail.folders.wellKnown(EMPLOYEE, 'recoverableitemsdeletions')).id;
  await box.control.clearRequests();
});
afterEach(() => box.sandbox.close());

async function deleted(
  subject = 'Quarterly figures',
  stage: 'deletions' | 'deleteditems' = 'deletions',
): Promise<string> {
  const { ids } = await box.control.addMessages(user, [
    { subject, folder: 'Inbox', deleted: { stage, at: NOW.toISOString() } },
  ]);
  return ids[0]!;
}

/** Paths of the folders where a message of this subject lies. */
async function whereIs(subject = 'Quarterly figures'): Promise<readonly string[]> {
  const tree = await box.control.tree(user);
  return tree.flatMap(({ path, messages }) =>
    messages.filter((message) => message.subject === subject).map(() => path),
  );
}

const faults = (...rules: SandboxFaultRule[]): Promise<void> => box.control.faults({ rules });
const moves = async (): Promise<number> =>
  (await box.asked()).filter((line) => line.startsWith('POST') && line.endsWith('/move')).length;

describe('a message', () => {
  test('moves out of Recoverable Items by the folder it lies in', async () => {
    const id = await deleted();
    expect(await mail.mover.moveMessage(EMPLOYEE, id, from, inbox)).toEqual({ kind: 'moved' });
    expect(await whereIs()).toEqual(['Inbox']);
    const asked = await box.asked();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(`/mailFolders/${encodeURIComponent(from)}/messages/`);
  });

  test('moves to a well-known name as well', async () => {
    expect(await mail.mover.moveMessage(EMPLOYEE, await deleted(), from, 'inbox')).toEqual({ kind: 'moved' });
    expect(await whereIs()).toEqual(['Inbox']);
  });

  test('is moved once where the answer to a successful move is a 504', async () => {
    await faults({ method: 'POST', path: MOVE, status: 504, after: true, times: 1 });
    expect(await mail.mover.moveMessage(EMPLOYEE, await deleted(), from, inbox)).toEqual({ kind: 'moved' });
    expect(await whereIs()).toEqual(['Inbox']);
    expect(await moves()).toBe(1);
  });

  test('is moved again where a 504 meant that nothing had happened', async () => {
    await faults({ method: 'POST', path: MOVE, status: 504, times: 1 });
    expect(await mail.mover.moveMessage(EMPLOYEE, await deleted(), from, inbox)).toEqual({ kind: 'moved' });
    expect(await whereIs()).toEqual(['Inbox']);
    expect(await moves()).toBe(2);
  });

  test.each([true, false])(
    'is moved once where the connection was cut, done before that: %s',
    async (after) => {
      await faults({ method: 'POST', path: MOVE, drop: true, after, times: 1 });
      expect(await mail.mover.moveMessage(EMPLOYEE, await deleted(), from, inbox)).toEqual({ kind: 'moved' });
      expect(await whereIs()).toEqual(['Inbox']);
      expect(await moves()).toBe(after ? 1 : 2);
    },
  );

  test('is not said to have failed alone where no 504 ends and its folder is gone: it may lie elsewhere', async () => {
    const id = await deleted();
    const gone = await box.control.putFolder(user, 'Inbox/Gone');
    await box.control.deleteFolder(user, 'Inbox/Gone');
    await faults({ method: 'POST', path: MOVE, status: 504 });
    expect(await mail.mover.moveMessage(EMPLOYEE, id, from, gone)).toEqual({
      kind: 'failed',
      code: 'folder-gone',
    });
  });

  test('stays, and is said to stay, where no 504 ends', async () => {
    await faults({ method: 'POST', path: MOVE, status: 504 });
    expect(await mail.mover.moveMessage(EMPLOYEE, await deleted(), from, inbox)).toEqual({
      kind: 'failed',
      code: 'service-unavailable',
    });
    expect(await whereIs()).toEqual(['Recoverable Items/Deletions']);
    expect(await moves()).toBe(3);
  });

  test('that was moved by a throttled attempt of ours counts as moved', async () => {
    await faults({ method: 'POST', path: MOVE, status: 503, after: true, times: 1, retryAfter: '1' });
    expect(await mail.mover.moveMessage(EMPLOYEE, await deleted(), from, inbox)).toEqual({ kind: 'moved' });
    expect(await whereIs()).toEqual(['Inbox']);
  });

  test('that is there already is already there', async () => {
    const id = await deleted();
    await box.connect().mover.moveMessage(EMPLOYEE, id, from, inbox);
    expect(await mail.mover.moveMessage(EMPLOYEE, id, from, inbox)).toEqual({ kind: 'already-there' });
  });

  test('that went elsewhere is fetched from there', async () => {
    const id = await deleted();
    const bin = (await mail.folders.wellKnown(EMPLOYEE, 'deleteditems')).id;
    await mail.mover.moveMessage(EMPLOYEE, id, from, bin);
    expect(await mail.mover.moveMessage(EMPLOYEE, id, from, inbox)).toEqual({ kind: 'moved' });
    expect(await whereIs()).toEqual(['Inbox']);
  });

  test('that is nowhere is gone', async () => {
    const id = await deleted();
    await box.control.clock('2027-11-22T10:00:00Z');
    expect(await mail.mover.moveMessage(EMPLOYEE, id, from, inbox)).toEqual({ kind: 'gone' });
  });

  test.each(['nonsense', 'deleted'])('finds its destination gone: %s', async (what) => {
    const id = await deleted();
    const to = what === 'deleted' ? await box.control.putFolder(user, 'Inbox/Gone') : 'nonsense';
    if (what === 'deleted') await box.control.deleteFolder(user, 'Inbox/Gone');
    expect(await mail.mover.moveMessage(EMPLOYEE, id, from, to)).toEqual({
      kind: 'failed',
      code: 'folder-gone',
    });
    expect(await whereIs()).toEqual(['Recoverable Items/Deletions']);
  });

  test('with an id that is none is gone', async () => {
    expect(await mail.mover.moveMessage(EMPLOYEE, 'nonsense', from, inbox)).toEqual({ kind: 'gone' });
  });

  test.each([
    [429, undefined, 'throttled'],
    [507, undefined, 'mailbox-full'],
    [400, 'ErrorMoveCopyFailed', 'unexpected'],
  ] as const)('that stays for %d %s fails with %s', async (status, code, expected) => {
    const id = await deleted();
    await faults({ method: 'POST', path: MOVE, status, ...(code && { code }) });
    expect(await mail.mover.moveMessage(EMPLOYEE, id, from, inbox)).toEqual({
      kind: 'failed',
      code: expected,
    });
    expect(await whereIs()).toEqual(['Recoverable Items/Deletions']);
  });

  test('whose whereabouts nobody tells stays in doubt as a failure', async () => {
    const id = await deleted();
    await faults(
      { method: 'POST', path: MOVE, status: 504 },
      { method: 'GET', path: '/messages/', status: 503 },
    );
    expect(await mail.mover.moveMessage(EMPLOYEE, id, from, inbox)).toEqual({
      kind: 'failed',
      code: 'service-unavailable',
    });
  });

  test.each([
    [401, 'InvalidAuthenticationToken', 'sign-in-needed'],
    [403, 'ErrorAccessDenied', 'access-denied'],
    [404, 'MailboxNotEnabledForRESTAPI', 'mailbox-not-in-exchange-online'],
  ])('that meets %d %s ends the whole batch', async (status, code, expected) => {
    const id = await deleted();
    await faults({ method: 'POST', path: MOVE, status, code });
    const move = mail.mover.moveMessage(EMPLOYEE, id, from, inbox);
    await expect(move).rejects.toBeInstanceOf(RecoveryError);
    await expect(move).rejects.toMatchObject({ code: expected });
  });

  test('a hundred of them, four at a time, arrive once each whatever happens on the way', async () => {
    await box.control.bulk(user, { count: 100, folder: 'Inbox', stage: 'deletions', seed: 3 });
    const ids: string[] = [];
    const place = { folder: 'recoverableitemsdeletions', stage: 'deletions' } as const;
    for await (const page of mail.reader.scan(EMPLOYEE, place, { basis: 'either' })) {
      ids.push(...page.messages.map(({ id }) => id));
    }
    await box.control.faults({
      mailboxConcurrency: 4,
      rules: [
        { method: 'POST', path: MOVE, status: 504, after: true, times: 7 },
        { method: 'POST', path: MOVE, status: 504, times: 7 },
        { method: 'POST', path: MOVE, drop: true, after: true, times: 7 },
        { method: 'POST', path: MOVE, drop: true, times: 7 },
        { method: 'POST', path: MOVE, status: 429, retryAfter: '0.01', times: 7 },
      ],
    });
    const outcomes = await Promise.all(ids.map((id) => mail.mover.moveMessage(EMPLOYEE, id, from, inbox)));
    expect(outcomes).toHaveLength(100);
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['moved']));
    const tree = await box.control.tree(user);
    expect(tree.find(({ wellKnown }) => wellKnown === 'inbox')?.messages).toHaveLength(100);
  });
});

describe('a folder', () => {
  const put = (path: string): Promise<string> => box.control.putFolder(user, path);
  const paths = async (): Promise<readonly string[]> =>
    (await box.control.tree(user)).map(({ path }) => path);

  test.each([
    ['plainly', []],
    ['where the answer was a 504', [{ method: 'POST', path: MOVE, status: 504, after: true, times: 1 }]],
    ['where the first try was lost', [{ method: 'POST', path: MOVE, drop: true, times: 1 }]],
  ])('moves, %s', async (_what, rules) => {
    const id = await put('Deleted Items/Projects');
    await faults(...rules);
    expect(await mail.mover.moveFolder(EMPLOYEE, id, inbox)).toEqual({ kind: 'moved' });
    expect(await paths()).toContain('Inbox/Projects');
    expect(await paths()).not.toContain('Deleted Items/Projects');
  });

  test('moves to the top by name', async () => {
    const id = await put('Deleted Items/Projects');
    expect(await mail.mover.moveFolder(EMPLOYEE, id, 'msgfolderroot')).toEqual({ kind: 'moved' });
    expect(await paths()).toContain('Projects');
  });

  test('that moved is not sought in its old place', async () => {
    const id = await put('Deleted Items/Projects');
    expect(await mail.folders.named(EMPLOYEE, 'Projects')).toEqual([]);
    await mail.mover.moveFolder(EMPLOYEE, id, inbox);
    expect(await mail.folders.named(EMPLOYEE, 'Projects')).toMatchObject([{ id, path: 'Inbox/Projects' }]);
  });

  test('that is nowhere is gone', async () => {
    const id = await put('Deleted Items/Projects');
    await box.control.deleteFolder(user, 'Deleted Items/Projects');
    expect(await mail.mover.moveFolder(EMPLOYEE, id, inbox)).toEqual({ kind: 'gone' });
  });

  test('stays where another one has its name', async () => {
    const id = await put('Deleted Items/Projects');
    await put('Inbox/Projects');
    expect(await mail.mover.moveFolder(EMPLOYEE, id, inbox)).toEqual({
      kind: 'failed',
      code: 'query-refused',
    });
    expect(await paths()).toContain('Deleted Items/Projects');
  });

  test('stays where its destination is gone', async () => {
    const id = await put('Deleted Items/Projects');
    const gone = await put('Inbox/Gone');
    await box.control.deleteFolder(user, 'Inbox/Gone');
    expect(await mail.mover.moveFolder(EMPLOYEE, id, gone)).toEqual({ kind: 'failed', code: 'folder-gone' });
  });
});

describe('a message that Graph finds only by naming its folder', () => {
  test('is looked for there before it is called gone', async () => {
    const graph = await startFakeGraph(({ method, url }, nth) => {
      if (method === 'POST')
        return nth === 1 ? { status: 504 } : { status: 201, body: { parentFolderId: 'to' } };
      const named = url.startsWith('/v1.0/me/mailFolders/from/messages/');
      return named ? { body: { parentFolderId: 'from' } } : { status: 404, body: {} };
    });
    const mover = connectGraph({
      endpoint: graph.endpoint,
      tokens: sandboxTokens,
      ediscoveryPace: freePace,
      now: () => new Date(),
    }).mover;
    expect(await mover.moveMessage(EMPLOYEE, 'm', 'from', 'to')).toEqual({ kind: 'moved' });
    expect(graph.asked.filter(({ method }) => method === 'POST')).toHaveLength(2);
    await graph.close();
  });
});

describe('a move that ends in another place than asked', () => {
  test('says where', async () => {
    const graph = await startFakeGraph(({ method, url }) => {
      if (method === 'POST') return { status: 201, body: { parentFolderId: 'other' } };
      return { body: url.includes('/other') ? { id: 'other', displayName: 'Junk' } : { id: 'to' } };
    });
    const mover = connectGraph({
      endpoint: graph.endpoint,
      tokens: sandboxTokens,
      ediscoveryPace: freePace,
      now: () => new Date(),
    }).mover;
    expect(await mover.moveMessage(EMPLOYEE, 'm', 'from', 'to')).toEqual({
      kind: 'moved-elsewhere',
      folderId: 'other',
      path: 'Junk',
    });
    await graph.close();
  });
});
