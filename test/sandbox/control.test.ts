import { ALEX, minute, openBench, SAM, type Bench } from './support';

const DAY = 86_400_000;

describe('control calls', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  beforeEach(() => bench.fresh());
  afterAll(() => bench.sandbox.close());

  const raw = async (
    method: string,
    path: string,
    body?: string,
  ): Promise<{ status: number; error: string }> => {
    const response = await fetch(`${bench.sandbox.url}/_sandbox/${path}`, {
      method,
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    return {
      status: response.status,
      error: text === '' ? '' : ((JSON.parse(text) as { error?: string }).error ?? ''),
    };
  };
  const messagesIn = async (folder: string): Promise<readonly string[] | undefined> =>
    (await bench.control.tree(ALEX))
      .find(({ path }) => path === folder)
      ?.messages.map(({ subject }) => subject);

  it('shows the whole tree, Recoverable Items included', async () => {
    const { ids, internetMessageIds } = await bench.control.addMessages(ALEX, [
      { subject: 'kept', folder: 'Inbox/Projects/2026' },
      { subject: 'binned', folder: 'sentitems', deleted: { stage: 'deleteditems', at: minute(0) } },
      { subject: 'gone', folder: 'Inbox', deleted: { stage: 'deletions', at: minute(0) } },
      { subject: 'purged', folder: 'Inbox', deleted: { stage: 'purges', at: minute(0) } },
    ]);
    const tree = await bench.control.tree(ALEX);
    expect(tree.find(({ path }) => path === 'Inbox/Projects/2026')).toEqual({
      path: 'Inbox/Projects/2026',
      messages: [{ id: ids[0], internetMessageId: internetMessageIds[0], subject: 'kept' }],
    });
    expect(tree.find(({ path }) => path === 'Inbox')).toEqual({
      path: 'Inbox',
      wellKnown: 'inbox',
      messages: [],
    });
    expect(await messagesIn('Deleted Items')).toEqual(['binned']);
    expect(await messagesIn('Recoverable Items/Deletions')).toEqual(['gone']);
    expect(await messagesIn('Recoverable Items/Purges')).toEqual(['purged']);
    expect(tree.every(({ path }) => path !== '' && path !== 'With attachments')).toBe(true);
  });

  it('empties the tenant, faults, log and clock with a reset', async () => {
    await bench.control.clock(minute(0));
    await bench.control.faults({ rules: [{ path: '.', status: 500 }] });
    await bench.ask('/me');
    await bench.control.reset();
    expect(await bench.control.requests()).toEqual([]);
    expect((await bench.ask('/me')).status).toBe(401);
    await expect(bench.control.tree(ALEX)).rejects.toThrow(`There is no user '${ALEX}'`);
  });

  it('replaces a user with an empty mailbox and tells the two cases apart', async () => {
    await bench.control.addMessages(ALEX, [{ subject: 'old', folder: 'Inbox' }]);
    const user = JSON.stringify({ userPrincipalName: 'alex@new.example', displayName: 'Alex' });
    expect((await raw('PUT', `users/${ALEX}`, user)).status).toBe(200);
    expect(await messagesIn('Inbox')).toEqual([]);
    expect((await bench.ask('/users/alex.morgan@contoso.example', { token: 'sandbox-app' })).status).toBe(
      404,
    );
    expect(
      (await raw('PUT', 'users/00000000-0000-0000-0000-0000000000ee', user.replace('alex', 'eve'))).status,
    ).toBe(201);
    expect(await raw('PUT', `users/${SAM}`, user)).toMatchObject({ status: 409 });
  });

  it('makes folder paths once and removes a folder with what is in it', async () => {
    const id = await bench.control.putFolder(ALEX, 'Inbox/Projects/2026');
    expect(await bench.control.putFolder(ALEX, 'inbox/projects/2026')).toBe(id);
    await bench.control.addMessages(ALEX, [
      { subject: 'in it', folder: 'Inbox/Projects/2026' },
      { subject: 'was in it', folder: 'Inbox/Projects', deleted: { stage: 'deletions', at: minute(0) } },
    ]);
    await bench.control.deleteFolder(ALEX, 'Inbox/Projects');
    expect(await messagesIn('Inbox/Projects/2026')).toBeUndefined();
    expect(await messagesIn('Recoverable Items/Deletions')).toEqual(['was in it']);
    await expect(bench.control.deleteFolder(ALEX, 'Inbox/Projects')).rejects.toThrow('There is no folder');
    await expect(bench.control.deleteFolder(ALEX, 'Inbox')).rejects.toThrow('standard folder');
  });

  it.each([
    ['POST', `users/${ALEX}/messages`, '{', 'Unable to read JSON request payload'],
    ['POST', `users/${ALEX}/messages`, '{}', 'The body: Expected array, received object.'],
    ['POST', `users/${ALEX}/messages`, '[{"subject":"x"}]', '[0].folder: Required.'],
    ['POST', `users/${ALEX}/messages`, '[{"folder":"Inbox","receivedDateTime":"soon"}]', '[0].receivedDateTime must be an ISO date-time.'],
    ['POST', `users/${ALEX}/messages`, '[{"folder":"Inbox","deleted":{"stage":"lost","at":"2026-01-01"}}]', '[0].deleted.stage: Invalid enum value'],
    ['POST', `users/${ALEX}/messages`, '[{"folder":"Inbox","colour":"red"}]', "[0]: Unrecognized key(s) in object: 'colour'."],
    ['POST', `users/${ALEX}/messages`, '[{"folder":"With attachments"}]', 'search folder'],
    ['PUT', `users/${ALEX}`, '{"displayName":"x"}', 'userPrincipalName: Required.'],
    ['PUT', `users/${ALEX}/folders`, '{"path":"/"}', 'path must name a folder'],
    ['POST', `users/${ALEX}/bulk`, '{"count":-1,"folder":"Inbox"}', 'count: '],
    ['PUT', 'faults', '{"rules":[{"path":"(","status":500}]}', 'rules[0].path is no valid regular expression.'],
    ['PUT', 'faults', '{"rules":[{"path":"x"}]}', 'rules[0] needs a status (or drop: true).'],
    ['POST', 'clock', '{"now":"noon"}', 'now must be an ISO date-time.'],
  ])('answers %s %s %s with 400 and a sentence', async (method, path, body, sentence) => {
    const { status, error } = await raw(method, path, body);
    expect(status).toBe(400);
    expect(error).toContain(sentence);
  }); // prettier-ignore

  it('leaves the mailbox as it was where one message of many is wrong', async () => {
    const messages = [{ subject: 'right', folder: 'Inbox' }, { subject: 'wrong' }];
    expect((await raw('POST', `users/${ALEX}/messages`, JSON.stringify(messages))).status).toBe(400);
    expect(await messagesIn('Inbox')).toEqual([]);
  });

  it('tells an unknown call and a wrong verb', async () => {
    expect((await raw('GET', 'nothing')).status).toBe(404);
    expect((await raw('GET', 'reset')).status).toBe(405);
    expect((await raw('GET', 'users/nobody/tree')).status).toBe(404);
  });

  describe('bulk', () => {
    const list =
      '/me/mailFolders/recoverableitemsdeletions/messages?$top=50&$select=subject,from,receivedDateTime,internetMessageId';

    it('makes the same mail for the same seed and other mail for another', async () => {
      const made = async (seed: number): Promise<unknown> => {
        await bench.fresh();
        await bench.control.bulk(ALEX, {
          count: 50,
          folder: 'Inbox',
          stage: 'deletions',
          at: minute(0),
          seed,
        });
        const { value } = await bench.get(list);
        return value.map(({ subject, receivedDateTime, ...rest }) => [
          subject,
          receivedDateTime,
          rest['from'],
          rest['internetMessageId'],
        ]);
      };
      const one = await made(1);
      expect(await made(1)).toEqual(one);
      expect(await made(2)).not.toEqual(one);
    });

    it('makes believable mail, deleted when told, from the folder told', async () => {
      await bench.control.bulk(ALEX, { count: 200, folder: 'Inbox/Load', stage: 'deletions', at: minute(0) });
      const expand =
        "$expand=singleValueExtendedProperties($filter=id eq 'SystemTime 0x668F' or id eq 'Binary 0x348A')";
      const { value } = await bench.get(
        `/me/mailFolders/recoverableitemsdeletions/messages?$top=200&${expand}`,
      );
      expect(new Set(value.map(({ subject }) => subject)).size).toBeGreaterThan(60);
      expect(new Set(value.map((message) => JSON.stringify(message['from']))).size).toBeGreaterThan(100);
      expect(new Set(value.map((message) => message['internetMessageId'])).size).toBe(200);
      expect(value.filter((message) => message['hasAttachments']).length).toBeGreaterThan(10);
      for (const message of value) {
        expect(message['lastModifiedDateTime']).toBe('2026-11-20T10:00:00Z');
        expect(message.receivedDateTime <= '2026-11-20T10:00:00Z').toBe(true);
        expect(message.singleValueExtendedProperties).toHaveLength(2);
      }
    });

    it('makes 20,000 at once, and pages them, each once', async () => {
      await bench.control.bulk(ALEX, { count: 20_000, folder: 'Inbox', stage: 'deletions' });
      const all = await bench.all(
        '/me/mailFolders/recoverableitemsdeletions/messages?$top=1000&$select=id,subject&$orderby=lastModifiedDateTime desc',
      );
      expect(all).toHaveLength(20_000);
      expect(new Set(all.map(({ id }) => id)).size).toBe(20_000);
    });
  });

  describe('clock and retention', () => {
    const at = (days: number): string => new Date(Date.UTC(2026, 10, 1) + days * DAY).toISOString();

    it('stands still where it was set and runs again with null', async () => {
      await bench.control.clock('2026-11-01T00:00:00Z');
      const { error } = (await bench.ask('/me/nothing')).body;
      expect(error.innerError).toMatchObject({ date: '2026-11-01T00:00:00' });
      await bench.control.clock(null);
      const again = (await bench.ask('/me/nothing')).body.error;
      expect(Math.abs(Date.parse(`${String(again.innerError?.['date'])}Z`) - Date.now())).toBeLessThan(5_000);
    });

    it('runs on the time it was started with', async () => {
      const other = await openBench(() => new Date('2030-05-06T07:08:09Z'));
      try {
        const { error } = (await other.ask('/me/nothing')).body;
        expect(error.innerError).toMatchObject({ date: '2030-05-06T07:08:09' });
        await other.control.clock(minute(0));
        await other.control.clock(null);
        await other.control.addMessages(ALEX, [{ subject: 'x', folder: 'Inbox' }]);
        expect((await other.get('/me/messages')).value[0]?.receivedDateTime).toBe('2030-05-06T07:08:09Z');
      } finally {
        await other.sandbox.close();
      }
    });

    it('lets items go from Recoverable Items when their time is over, and from nowhere else', async () => {
      await bench.control.clock(at(0));
      await bench.control.addMessages(ALEX, [
        { subject: 'early', folder: 'Inbox', deleted: { stage: 'deletions', at: at(-3) } },
        { subject: 'late', folder: 'Inbox', deleted: { stage: 'deletions', at: at(-1) } },
        { subject: 'purged', folder: 'Inbox', deleted: { stage: 'purges', at: at(-3) } },
        { subject: 'binned', folder: 'Inbox', deleted: { stage: 'deleteditems', at: at(-300) } },
      ]);
      await bench.control.clock(at(10));
      expect(await messagesIn('Recoverable Items/Deletions')).toEqual(['early', 'late']);
      await bench.control.clock(at(12));
      expect(await messagesIn('Recoverable Items/Deletions')).toEqual(['late']);
      expect(await messagesIn('Recoverable Items/Purges')).toEqual([]);
      await bench.control.clock(at(40));
      expect(await messagesIn('Recoverable Items/Deletions')).toEqual([]);
      expect(await messagesIn('Deleted Items')).toEqual(['binned']);
    });

    it('keeps overdue items until the clock moves, as the service does until its next round', async () => {
      await bench.control.clock(at(0));
      await bench.control.addMessages(ALEX, [
        { subject: 'old', folder: 'Inbox', deleted: { stage: 'deletions', at: at(-60) } },
      ]);
      expect(await messagesIn('Recoverable Items/Deletions')).toEqual(['old']);
      await bench.control.clock(at(-1));
      expect(await messagesIn('Recoverable Items/Deletions')).toEqual(['old']);
      await bench.control.clock(at(1));
      expect(await messagesIn('Recoverable Items/Deletions')).toEqual([]);
    });

    it("keeps a mailbox's own retention", async () => {
      await bench.control.putUser(ALEX, {
        userPrincipalName: 'a@c.example',
        displayName: 'A',
        retentionDays: 30,
      });
      await bench.control.clock(at(0));
      await bench.control.addMessages(ALEX, [
        { subject: 'x', folder: 'Inbox', deleted: { stage: 'deletions', at: at(0) } },
      ]);
      await bench.control.clock(at(29));
      expect(await messagesIn('Recoverable Items/Deletions')).toEqual(['x']);
      await bench.control.clock(at(30));
      expect(await messagesIn('Recoverable Items/Deletions')).toEqual([]);
    });
  });
});
