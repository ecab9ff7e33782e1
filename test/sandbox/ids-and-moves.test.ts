import {
  ALEX,
  errorOf,
  first,
  IMMUTABLE,
  minute,
  openBench,
  type Answer,
  type Bench,
  type Json,
} from './support';

const DELETIONS = 'recoverableitemsdeletions';
const EXPAND =
  "$expand=singleValueExtendedProperties($filter=id eq 'Binary 0x348A' or id eq 'SystemTime 0x668F')";

describe('ids, moves and deletions', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  beforeEach(() => bench.fresh());
  afterAll(() => bench.sandbox.close());

  const one = async (folder = 'inbox', headers = {}): Promise<Json> =>
    first((await bench.get(`/me/mailFolders/${folder}/messages?${EXPAND}`, headers)).value);
  const folderId = async (name: string): Promise<string> => (await bench.get(`/me/mailFolders/${name}`)).id;
  const stamps = (message: Json): Record<string, string> =>
    Object.fromEntries((message.singleValueExtendedProperties ?? []).map(({ id, value }) => [id, value]));
  /** Hex of bytes 22 to 43 of a folder's entry id. */
  const keyOf = async (folder: string): Promise<string> => {
    const expand = "$expand=singleValueExtendedProperties($filter=id eq 'Binary 0x0FFF')";
    const { singleValueExtendedProperties } = await bench.get(`/me/mailFolders/${folder}?${expand}`);
    return Buffer.from(first(singleValueExtendedProperties).value, 'base64')
      .subarray(22, 44)
      .toString('base64');
  };
  const add = async (deleted?: {
    stage: 'deleteditems' | 'deletions' | 'purges';
    lastParent?: boolean;
  }): Promise<void> => {
    await bench.control.addMessages(ALEX, [
      {
        subject: 'hello',
        folder: 'Inbox/Projects',
        receivedDateTime: minute(0),
        ...(deleted === undefined ? {} : { deleted: { at: minute(30), ...deleted } }),
      },
    ]);
  };

  it('writes ids with characters that careless URL handling breaks, and minds their case', async () => {
    await add({ stage: 'deletions' });
    const { id, parentFolderId } = await one(DELETIONS);
    expect(id).toMatch(/^AAMkA[\w-]+=$/);
    expect(id).toContain('-');
    expect(id).toContain('_');
    expect(parentFolderId).toMatch(/^AAMkA[\w-]+=$/);
    expect((await bench.ask(`/me/messages/${encodeURIComponent(id)}`)).status).toBe(200);
    const swapped = id.replace(/[a-z]/g, (c: string) => c.toUpperCase());
    expect([400, 404]).toContain((await bench.ask(`/me/messages/${swapped}`)).status);
  });

  it('changes the regular id with a move: the old one is not found any more', async () => {
    await add({ stage: 'deletions' });
    const before = await one(DELETIONS);
    const moved = await bench.post(`/me/mailFolders/${DELETIONS}/messages/${before.id}/move`, {
      destinationId: 'inbox',
    });
    expect(moved.status).toBe(201);
    expect(moved.body.id).not.toBe(before.id);
    expect(moved.body.parentFolderId).toBe(await folderId('inbox'));
    expect(moved.body.changeKey).not.toBe(before.changeKey);
    expect(errorOf(await bench.ask(`/me/messages/${before.id}`))).toEqual({
      status: 404,
      code: 'ErrorItemNotFound',
      message: 'The specified object was not found in the store.',
    });
    expect((await bench.ask(`/me/messages/${moved.body.id}`)).status).toBe(200);
  });

  it('keeps the immutable id through any move and says that it was asked for one', async () => {
    await add({ stage: 'deletions' });
    const { id } = await one(DELETIONS, IMMUTABLE);
    for (const destinationId of ['inbox', DELETIONS, await folderId('archive'), 'deleteditems']) {
      const moved = await bench.post(`/me/messages/${id}/move`, { destinationId }, IMMUTABLE);
      expect(moved.status).toBe(201);
      expect(moved.body.id).toBe(id);
      expect(moved.headers.get('preference-applied')).toBe('IdType=ImmutableId');
    }
    const plain = await bench.ask(`/me/messages/${id}`);
    expect(plain.status).toBe(200);
    expect(plain.body.id).not.toBe(id);
    expect(plain.headers.get('preference-applied')).toBeNull();
  });

  it('finds a message under the URL of its own folder only', async () => {
    await add({ stage: 'deletions' });
    const { id } = await one(DELETIONS, IMMUTABLE);
    expect((await bench.ask(`/me/mailFolders/${DELETIONS}/messages/${id}`)).status).toBe(200);
    expect((await bench.ask(`/me/mailFolders/inbox/messages/${id}`)).status).toBe(404);
    expect(errorOf(await bench.ask('/me/messages/abc'))).toMatchObject({
      status: 400,
      code: 'ErrorInvalidIdMalformed',
    });
  });

  it("does not know another mailbox's ids", async () => {
    await add();
    const { id } = await one(
      'inbox/childFolders/' + first((await bench.get('/me/mailFolders/inbox/childFolders')).value).id,
    );
    const other = '00000000-0000-0000-0000-0000000000dd';
    await bench.control.putUser(other, { userPrincipalName: 'o@c.example', displayName: 'Other' });
    expect(errorOf(await bench.ask(`/me/messages/${id}`, { token: `sandbox:${other}` }))).toMatchObject({
      status: 404,
      code: 'ErrorItemNotFound',
    });
  });

  it('takes DestinationId too, and refuses none, an unknown and a malformed one', async () => {
    await add({ stage: 'deleteditems' });
    const { id } = await one('deleteditems', IMMUTABLE);
    for (const body of [{}, { destinationId: '' }, undefined]) {
      expect(errorOf(await bench.ask(`/me/messages/${id}/move`, { method: 'POST', body }))).toEqual({
        status: 400,
        code: 'ErrorInvalidParameter',
        message: "The value of the parameter 'DestinationId' is empty.",
      });
    }
    expect((await bench.post(`/me/messages/${id}/move`, { destinationId: 'nowhere' })).status).toBe(400);
    const gone = await bench.control.putFolder(ALEX, 'Gone');
    await bench.control.deleteFolder(ALEX, 'Gone');
    expect((await bench.post(`/me/messages/${id}/move`, { destinationId: gone })).status).toBe(404);
    expect((await bench.post(`/me/messages/${id}/move`, { DestinationId: 'Inbox' })).status).toBe(201);
  });

  it('bumps the modification time with a move and clears the deletion time outside Recoverable Items', async () => {
    await add({ stage: 'deletions' });
    const before = await one(DELETIONS, IMMUTABLE);
    expect(before['lastModifiedDateTime']).toBe('2026-11-20T10:30:00Z');
    expect(stamps(before)).toEqual({
      'Binary 0x348a': await keyOf(await bench.control.putFolder(ALEX, 'Inbox/Projects')),
      'SystemTime 0x668f': '2026-11-20T10:30:00Z',
    });
    await bench.control.clock('2026-11-21T08:00:00.900Z');
    await bench.post(`/me/messages/${before.id}/move`, { destinationId: 'inbox' });
    const after = await one('inbox', IMMUTABLE);
    expect(after).toMatchObject({
      receivedDateTime: '2026-11-20T10:00:00Z',
      lastModifiedDateTime: '2026-11-21T08:00:00Z',
    });
    expect(stamps(after)).not.toHaveProperty('SystemTime 0x668f');
    const back = await bench.post(`/me/messages/${before.id}/move`, { destinationId: DELETIONS });
    expect(back.status).toBe(201);
    expect(stamps(await one(DELETIONS))['SystemTime 0x668f']).toBe('2026-11-21T08:00:00Z');
  });

  it('leaves out the array where nothing was found, and the stamp where it was left out', async () => {
    await add({ stage: 'deletions', lastParent: false });
    expect(stamps(await one(DELETIONS))).toEqual({ 'SystemTime 0x668f': '2026-11-20T10:30:00Z' });
    const only = "$expand=singleValueExtendedProperties($filter=id eq 'binary 0x348a')";
    const { value } = await bench.get(`/me/mailFolders/${DELETIONS}/messages?${only}`);
    expect(Object.keys(first(value)).filter((name) => name.startsWith('singleValue'))).toEqual([]);
  });

  it('deletes step by step: Deleted Items, then Deletions, then not at all', async () => {
    await add();
    const projects = await bench.control.putFolder(ALEX, 'Inbox/Projects');
    const key = await keyOf(projects);
    const { id } = await one(projects, IMMUTABLE);
    const remove = (): Promise<Answer> => bench.ask(`/me/messages/${id}`, { method: 'DELETE' });
    expect((await remove()).status).toBe(204);
    expect(stamps(await one('deleteditems'))).toEqual({ 'Binary 0x348a': key });
    expect((await remove()).status).toBe(204);
    const recoverable = stamps(await one(DELETIONS));
    expect(recoverable['Binary 0x348a']).toBe(key);
    expect(recoverable).toHaveProperty('SystemTime 0x668f');
    expect(errorOf(await remove())).toEqual({
      status: 400,
      code: 'ErrorCannotDeleteObject',
      message: 'Object cannot be deleted.',
    });
  });

  it('stamps Deleted Items where an item without a stamp leaves it', async () => {
    await add({ stage: 'deleteditems', lastParent: false });
    const { id } = await one('deleteditems', IMMUTABLE);
    await bench.ask(`/me/messages/${id}`, { method: 'DELETE' });
    expect(stamps(await one(DELETIONS))['Binary 0x348a']).toBe(await keyOf('deleteditems'));
  });

  it('purges with permanentDelete', async () => {
    await add();
    const { id } = await one(await bench.control.putFolder(ALEX, 'Inbox/Projects'), IMMUTABLE);
    expect((await bench.ask(`/me/messages/${id}/permanentDelete`, { method: 'POST' })).status).toBe(204);
    expect((await one('recoverableitemspurges', IMMUTABLE)).id).toBe(id);
  });

  it('copies: a new item beside the old one', async () => {
    await add();
    const projects = await bench.control.putFolder(ALEX, 'Inbox/Projects');
    const { id } = await one(projects, IMMUTABLE);
    const copy = await bench.post(
      `/me/mailFolders/${projects}/messages/${id}/copy`,
      { destinationId: 'archive' },
      IMMUTABLE,
    );
    expect(copy.status).toBe(201);
    expect(copy.body.id).not.toBe(id);
    expect((await one('archive', IMMUTABLE)).id).toBe(copy.body.id);
    expect((await one(projects, IMMUTABLE)).id).toBe(id);
  });

  it('marks read and moves the counts along', async () => {
    await add();
    const projects = await bench.control.putFolder(ALEX, 'Inbox/Projects');
    const { id } = await one(projects, IMMUTABLE);
    const answer = await bench.ask(`/me/messages/${id}`, {
      method: 'PATCH',
      body: { isRead: true, categories: ['Red'] },
    });
    expect(answer).toMatchObject({ status: 200, body: { isRead: true, categories: ['Red'] } });
    expect(await bench.get(`/me/mailFolders/${projects}`)).toMatchObject({
      unreadItemCount: 0,
      totalItemCount: 1,
    });
    expect(
      (await bench.ask(`/me/messages/${id}`, { method: 'PATCH', body: { subject: 'new' } })).status,
    ).toBe(400);
  });

  describe('translateExchangeIds', () => {
    const translate = async (
      inputIds: string[],
      sourceIdType: string,
      targetIdType: string,
    ): Promise<Json[]> => {
      const { status, body } = await bench.post('/me/translateExchangeIds', {
        inputIds,
        sourceIdType,
        targetIdType,
      });
      expect(status).toBe(200);
      return body.value;
    };

    it('translates a message between all formats and back', async () => {
      await add({ stage: 'deletions' });
      const [regular, immutable] = [(await one(DELETIONS)).id, (await one(DELETIONS, IMMUTABLE)).id];
      expect(await translate([regular], 'restId', 'restImmutableEntryId')).toEqual([
        { sourceId: regular, targetId: immutable },
      ]);
      for (const format of ['entryId', 'ewsId', 'immutableEntryId', 'restId']) {
        const there = first(await translate([immutable], 'restImmutableEntryId', format));
        expect(await translate([there.targetId], format, 'restImmutableEntryId')).toEqual([
          { sourceId: there.targetId, targetId: immutable },
        ]);
      }
    });

    it('finds the folder of an entry id rebuilt from the last-parent stamp', async () => {
      await add({ stage: 'deletions' });
      const key = Buffer.from(stamps(await one(DELETIONS))['Binary 0x348a']!, 'base64');
      const expand = "$expand=singleValueExtendedProperties($filter=id eq 'Binary 0x0FFF')";
      const inbox = await bench.get(`/me/mailFolders/inbox?${expand}`);
      const head = Buffer.from(first(inbox.singleValueExtendedProperties).value, 'base64').subarray(0, 22);
      const entry = Buffer.concat([head, key, Buffer.alloc(2)]);
      const text = `${entry.toString('base64url')}2`;
      const found = first(await translate([text], 'entryId', 'restId'));
      expect(found.targetId).toBe(await bench.control.putFolder(ALEX, 'Inbox/Projects'));
    });

    it('fails id by id inside a 200', async () => {
      const inbox = await folderId('inbox');
      const [good, bad] = await translate([inbox, 'rubbish'], 'restId', 'entryId');
      expect(good).toHaveProperty('targetId');
      expect(bad).toEqual({
        sourceId: 'rubbish',
        errorDetails: { code: 'ErrorInvalidIdMalformed', message: 'Id is malformed.' },
      });
      const wrong = await bench.post('/me/translateExchangeIds', {
        inputIds: [inbox],
        sourceIdType: 'x',
        targetIdType: 'y',
      });
      expect(wrong.status).toBe(400);
    });
  });
});
