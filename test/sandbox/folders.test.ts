import { ALEX, errorOf, first, openBench, type Bench, type Json } from './support';

describe('mail folders', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  beforeEach(() => bench.fresh());
  afterAll(() => bench.sandbox.close());

  const id = async (name: string): Promise<string> =>
    (await bench.get(`/me/mailFolders/${name}?$select=id`)).id;
  const names = (folders: Json[]): string[] => folders.map((folder) => folder.displayName);

  it('has every standard folder under its well-known name, in any case', async () => {
    for (const name of [
      'inbox', 'drafts', 'sentitems', 'deleteditems', 'junkemail', 'archive', 'outbox', 'msgfolderroot', 'searchfolders',
      'conversationhistory', 'syncissues', 'conflicts', 'recoverableitemsroot', 'recoverableitemsdeletions',
      'RecoverableItemsPurges', 'recoverableitemsversions', 'root',
    ]) {
      const folder = await bench.get(`/me/mailFolders/${name}`);
      expect(await bench.get(`/me/mailFolders('${folder.id}')`)).toEqual(folder);
    }
  }); // prettier-ignore

  it('lists ten folders a page by name, a search folder among them, and hides hidden ones until asked', async () => {
    const first = await bench.get('/me/mailFolders');
    expect(first.value).toHaveLength(10);
    const all = await bench.all('/me/mailFolders');
    expect(names(all)).toEqual([...names(all)].sort());
    expect(names(all)).toEqual(expect.arrayContaining(['Archive', 'Deleted Items', 'Inbox', 'Sent Items']));
    expect(names(all)).not.toContain('Deletions');
    expect(all.some((folder) => folder.isHidden)).toBe(false);
    expect(all.filter((folder) => folder['@odata.type'] === '#microsoft.graph.mailSearchFolder')).toEqual([
      expect.objectContaining({ isSupported: true, sourceFolderIds: [await id('inbox')] }),
    ]);
    const hidden = await bench.all('/me/mailFolders?includeHiddenFolders=true&$top=4');
    expect(hidden.filter((folder) => folder.isHidden).length).toBeGreaterThan(0);
    expect(hidden.length).toBeGreaterThan(all.length);
  });

  it('tells the well-known name in beta only', async () => {
    expect(await bench.get('/beta/me/mailFolders/inbox')).toMatchObject({ wellKnownName: 'inbox' });
    expect(await bench.get('/v1.0/me/mailFolders/inbox')).not.toHaveProperty('wellKnownName');
  });

  it('counts messages, unread ones and children', async () => {
    await bench.control.putFolder(ALEX, 'Inbox/Projects/2026');
    await bench.control.addMessages(ALEX, [
      { subject: 'a', folder: 'Inbox', isRead: true },
      { subject: 'b', folder: 'Inbox' },
    ]);
    expect(await bench.get('/me/mailFolders/inbox')).toMatchObject({
      displayName: 'Inbox',
      parentFolderId: await id('msgfolderroot'),
      childFolderCount: 1,
      unreadItemCount: 1,
      totalItemCount: 2,
      isHidden: false,
    });
  });

  it('reaches nested folders through nested paths', async () => {
    const deep = await bench.control.putFolder(ALEX, 'Inbox/Projects/2026');
    const projects = first((await bench.get('/me/mailFolders/inbox/childFolders')).value);
    expect(projects.displayName).toBe('Projects');
    const nested = await bench.get(`/me/mailFolders/inbox/childFolders/${projects.id}/childFolders`);
    expect(nested.value.map((folder: Json) => folder.id)).toEqual([deep]);
    expect(await bench.get(`/me/mailFolders/inbox/childFolders/${projects.id}/messages`)).toMatchObject({
      value: [],
    });
  });

  it('lists the folders of Recoverable Items below their root', async () => {
    const children = await bench.all('/me/mailFolders/recoverableitemsroot/childFolders?$top=3');
    expect(names(children)).toEqual(
      expect.arrayContaining(['Deletions', 'Purges', 'Versions', 'DiscoveryHolds']),
    );
  });

  it('makes folders, refuses a second of that name, and renames', async () => {
    const made = await bench.post('/me/mailFolders/inbox/childFolders', { displayName: 'Receipts' });
    expect(made).toMatchObject({ status: 201, body: { displayName: 'Receipts', totalItemCount: 0 } });
    const again = await bench.post('/me/mailFolders/inbox/childFolders', { displayName: 'receipts' });
    expect(errorOf(again)).toMatchObject({ status: 409, code: 'ErrorFolderExists' });
    const path = `/me/mailFolders/${made.body.id}`;
    expect(await bench.ask(path, { method: 'PATCH', body: { displayName: 'Bills' } })).toMatchObject({
      status: 200,
    });
    expect(await bench.get(path)).toMatchObject({ displayName: 'Bills', id: made.body.id });
    expect((await bench.post('/me/mailFolders', { displayName: ' ' })).status).toBe(400);
  });

  it('tells a malformed id from one that names nothing', async () => {
    const known = await id('inbox');
    for (const path of ['nosuchname', known.slice(0, -5), `${known}x`, 'AAMk%20']) {
      expect(errorOf(await bench.ask(`/me/mailFolders/${path}`))).toEqual({
        status: 400,
        code: 'ErrorInvalidIdMalformed',
        message: 'Id is malformed.',
      });
    }
    const gone = await bench.control.putFolder(ALEX, 'Gone');
    await bench.control.deleteFolder(ALEX, 'Gone');
    for (const path of [gone, 'clutter']) {
      expect(errorOf(await bench.ask(`/me/mailFolders/${path}`))).toMatchObject({
        status: 404,
        code: 'ErrorItemNotFound',
      });
    }
  });

  it('gives each folder a 46-byte entry id under a lower-cased property id', async () => {
    const expand = "$expand=singleValueExtendedProperties($filter=id eq 'Binary 0x0FFF')";
    const seen = new Set<string>();
    for (const folder of await bench.all(`/me/mailFolders?$top=100&${expand}`)) {
      const property = first(folder.singleValueExtendedProperties);
      expect(property.id).toBe('Binary 0xfff');
      const bytes = Buffer.from(property.value, 'base64');
      expect(bytes).toHaveLength(46);
      expect(bytes.subarray(0, 4).toString('hex')).toBe('00000000');
      expect(bytes.subarray(20, 22).toString('hex')).toBe('0100');
      expect(bytes.subarray(44).toString('hex')).toBe('0000');
      seen.add(bytes.subarray(22, 44).toString('hex'));
    }
    expect(seen.size).toBe((await bench.all('/me/mailFolders?$top=100')).length);
  });

  it('moves a folder with its content and keeps its id', async () => {
    const projects = await bench.control.putFolder(ALEX, 'Inbox/Projects');
    await bench.control.addMessages(ALEX, [{ subject: 'plan', folder: 'Inbox/Projects' }]);
    const moved = await bench.post(`/me/mailFolders/${projects}/move`, { destinationId: 'archive' });
    expect(moved).toMatchObject({ status: 200, body: { id: projects, parentFolderId: await id('archive') } });
    expect(
      (await bench.control.tree(ALEX)).find(({ path }) => path === 'Archive/Projects')?.messages,
    ).toHaveLength(1);
    const intoItself = await bench.post(`/me/mailFolders/${projects}/move`, { destinationId: projects });
    expect(intoItself.status).toBe(400);
    await bench.control.putFolder(ALEX, 'Inbox/Projects');
    expect((await bench.post(`/me/mailFolders/${projects}/move`, { destinationId: 'inbox' })).status).toBe(
      409,
    );
  });

  it('deletes a folder into Deleted Items, and from there into nothing but its mail into Deletions', async () => {
    const projects = await bench.control.putFolder(ALEX, 'Inbox/Projects');
    await bench.control.addMessages(ALEX, [{ subject: 'plan', folder: 'Inbox/Projects/2026' }]);
    expect((await bench.ask(`/me/mailFolders/${projects}`, { method: 'DELETE' })).status).toBe(204);
    expect(await bench.get('/me/mailFolders/deleteditems/messages')).toMatchObject({ value: [] });
    const [child] = (await bench.get('/me/mailFolders/deleteditems/childFolders')).value;
    expect(child).toMatchObject({ id: projects, displayName: 'Projects', childFolderCount: 1 });
    expect((await bench.ask(`/me/mailFolders/${projects}`, { method: 'DELETE' })).status).toBe(204);
    expect((await bench.ask(`/me/mailFolders/${projects}`)).status).toBe(404);
    const { value } = await bench.get('/me/mailFolders/recoverableitemsdeletions/messages');
    expect(value).toEqual([expect.objectContaining({ subject: 'plan' })]);
    expect((await bench.ask('/me/mailFolders/inbox', { method: 'DELETE' })).status).toBe(400);
  });

  it('walks the whole visible hierarchy by delta and then tells changes only', async () => {
    await bench.control.putFolder(ALEX, 'Inbox/Projects/2026');
    const found: Json[] = [];
    let page = await bench.get('/me/mailFolders/delta?$select=displayName', {
      prefer: 'odata.maxpagesize=4',
    });
    expect(page.value).toHaveLength(4);
    for (; page['@odata.nextLink'] !== undefined; page = await bench.get(page['@odata.nextLink']))
      found.push(...page.value);
    found.push(...page.value);
    expect(names(found)).toEqual(expect.arrayContaining(['Inbox', 'Projects', '2026', 'Deleted Items']));
    expect(names(found)).not.toContain('Deletions');
    expect(new Set(found.map((folder) => folder.id)).size).toBe(found.length);

    const quiet = await bench.get(page['@odata.deltaLink']!);
    expect(quiet.value).toEqual([]);
    const gone = found.find((folder) => folder.displayName === '2026')!.id;
    await bench.control.deleteFolder(ALEX, 'Inbox/Projects/2026');
    await bench.control.putFolder(ALEX, 'Taxes');
    const changes = (await bench.get(quiet['@odata.deltaLink']!)).value;
    expect(changes).toContainEqual({ id: gone, '@removed': { reason: 'deleted' } });
    expect(names(changes)).toContain('Taxes');
    expect(errorOf(await bench.ask('/me/mailFolders/delta?$deltatoken=stale'))).toMatchObject({
      status: 410,
      code: 'syncStateNotFound',
    });
  });

  it('shows mail through the search folder but lets none in', async () => {
    await bench.control.addMessages(ALEX, [
      { subject: 'with', folder: 'Inbox/Deep', hasAttachments: true },
      { subject: 'without', folder: 'Inbox' },
    ]);
    const all = await bench.all('/me/mailFolders?$top=100');
    const search = all.find((folder) => folder['@odata.type'] !== undefined)!;
    expect(search.totalItemCount).toBe(1);
    const { value } = await bench.get(`/me/mailFolders/${search.id}/messages`);
    expect(value.map((message: Json) => message.subject)).toEqual(['with']);
    const into = await bench.post(`/me/messages/${first(value).id}/move`, { destinationId: search.id });
    expect(into.status).toBe(400);
  });
});
