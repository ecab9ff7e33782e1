import { ALEX, errorOf, IMMUTABLE, openBench, type Answer, type BatchResponse, type Bench } from './support';

describe('$batch', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  beforeEach(() => bench.fresh());
  afterAll(() => bench.sandbox.close());

  const batch = (requests: unknown): Promise<Answer> => bench.post('/$batch', { requests });
  const byId = ({ body }: Answer): Record<string, BatchResponse> =>
    Object.fromEntries(body.responses.map((response) => [response.id, response]));
  const moveOf = (id: string, n: number, more: object = {}): object => ({
    id: String(n),
    method: 'POST',
    url: `/me/messages/${id}/move`,
    headers: { 'Content-Type': 'application/json', Prefer: 'IdType="ImmutableId"' },
    body: { destinationId: 'inbox' },
    ...more,
  });
  const deletedIds = async (count: number): Promise<readonly string[]> => {
    await bench.control.bulk(ALEX, { count, folder: 'Inbox', stage: 'deletions' });
    const list = await bench.get(
      '/me/mailFolders/recoverableitemsdeletions/messages?$top=100&$select=id',
      IMMUTABLE,
    );
    return list.value.map((message) => message.id);
  };

  it('moves twenty at once, each answered by itself with its own preferences', async () => {
    const ids = await deletedIds(20);
    const answer = await batch(ids.map((id, n) => moveOf(id, n)));
    expect(answer.status).toBe(200);
    const responses = byId(answer);
    for (const [n, id] of ids.entries()) {
      expect(responses[n]).toMatchObject({ status: 201, body: { id } });
      expect(responses[n]?.headers['Preference-Applied']).toBe('IdType=ImmutableId');
    }
  });

  it('answers 200 though parts fail, each in the envelope', async () => {
    const responses = byId(
      await batch([
        { id: 'a', method: 'GET', url: '/me/messages/rubbish' },
        { id: 'b', method: 'get', url: 'me/mailFolders/inbox?$select=displayName' },
        { id: 'c', method: 'GET', url: '/me/nothing' },
        { id: 'd', method: 'POST', url: '/me/messages/x/move', body: { destinationId: 'inbox' } },
      ]),
    );
    expect(responses['a']).toMatchObject({
      status: 400,
      body: { error: { code: 'ErrorInvalidIdMalformed' } },
    });
    expect(responses['b']).toMatchObject({ status: 200, body: { displayName: 'Inbox' } });
    expect(responses['c']?.status).toBe(404);
    expect(responses['d']).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('Content-Type') as string } },
    });
  });

  it('runs parts that depend on others after them and fails them with 424', async () => {
    const [id = '', other = ''] = await deletedIds(2);
    const responses = byId(
      await batch([
        moveOf(id, 1),
        { id: '2', method: 'DELETE', url: `/me/messages/${id}`, dependsOn: ['1'] },
        moveOf('rubbish', 3),
        moveOf(other, 4, { dependsOn: ['3'] }),
        moveOf(other, 5, { dependsOn: ['4'] }),
      ]),
    );
    expect([1, 2, 3, 4, 5].map((n) => responses[n]?.status)).toEqual([201, 204, 400, 424, 424]);
    const tree = await bench.control.tree(ALEX);
    expect(tree.find(({ wellKnown }) => wellKnown === 'deleteditems')?.messages.map((one) => one.id)).toEqual(
      [id],
    );
  });

  it.each([
    ['no requests', []],
    ['more than twenty', Array.from({ length: 21 }, (_none, n) => ({ id: `${n}`, method: 'GET', url: '/me' }))],
    ['an id twice in another case', [{ id: 'a', method: 'GET', url: '/me' }, { id: 'A', method: 'GET', url: '/me' }]],
    ['no id', [{ method: 'GET', url: '/me' }]],
    ['no method', [{ id: '1', url: '/me' }]],
    ['an absolute url', [{ id: '1', method: 'GET', url: 'https://graph.microsoft.com/v1.0/me' }]],
    ['a dependency on nothing', [{ id: '1', method: 'GET', url: '/me', dependsOn: ['9'] }]],
    ['nonsense', 'x'],
  ])('refuses a batch with %s as a whole', async (_what, requests) => {
    expect(errorOf(await batch(requests))).toMatchObject({ status: 400, code: 'BadRequest' });
  }); // prettier-ignore

  it('does not nest and needs a token', async () => {
    const nested = byId(
      await batch([{ id: '1', method: 'POST', url: '/$batch', body: {}, headers: { 'content-type': 'x' } }]),
    );
    expect(nested['1']?.status).toBe(400);
    expect((await bench.ask('/$batch', { method: 'POST', body: { requests: [] }, token: null })).status).toBe(
      401,
    );
  });

  it('runs four parts at a time', async () => {
    const throttledOf = async (mailboxConcurrency: number): Promise<number> => {
      await bench.control.faults({ latencyMs: 60, mailboxConcurrency });
      const answer = await batch(
        Array.from({ length: 12 }, (_none, n) => ({ id: `${n}`, method: 'GET', url: '/me/messages' })),
      );
      return answer.body.responses.filter(({ status }) => status === 429).length;
    };
    // A mailbox with four doors lets all in, one with three does not.
    expect(await throttledOf(4)).toBe(0);
    expect(await throttledOf(3)).toBeGreaterThan(0);
  });

  it('throttles parts by their mailbox, each with its own Retry-After', async () => {
    await bench.control.faults({ latencyMs: 40, mailboxConcurrency: 2 });
    const requests = Array.from({ length: 4 }, (_none, n) => ({
      id: `${n}`,
      method: 'GET',
      url: '/me/messages',
    }));
    const { responses } = (await batch(requests)).body;
    const throttled = responses.filter(({ status }) => status === 429);
    expect(throttled).toHaveLength(2);
    expect(throttled[0]).toMatchObject({
      headers: { 'Retry-After': '1' },
      body: {
        error: { code: 'ApplicationThrottled', message: 'Application is over its MailboxConcurrency limit.' },
      },
    });
  });

  it('plays faults on single parts', async () => {
    const [id = '', other = ''] = await deletedIds(2);
    await bench.control.faults({
      rules: [{ method: 'POST', path: '/move$', times: 1, status: 429, retryAfter: 2.128 }],
    });
    const { responses } = (await batch([moveOf(id, 1), moveOf(other, 2)])).body;
    const throttled = responses.find(({ status }) => status === 429);
    expect(throttled?.headers['Retry-After']).toBe('2.128');
    expect(responses.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('logs the envelope and its parts, the parts under one batch', async () => {
    const [id = ''] = await deletedIds(1);
    await bench.control.clearRequests();
    await batch([moveOf(id, 1), { id: '2', method: 'GET', url: '/me' }]);
    const log = await bench.control.requests();
    expect(log.map(({ method, path, status, mailbox }) => ({ method, path, status, mailbox }))).toEqual([
      { method: 'POST', path: `/v1.0/me/messages/${id}/move`, status: 201, mailbox: ALEX },
      { method: 'GET', path: '/v1.0/me', status: 200, mailbox: null },
      { method: 'POST', path: '/v1.0/$batch', status: 200, mailbox: null },
    ]);
    expect(log[0]?.batch).toBeDefined();
    expect(log[1]?.batch).toBe(log[0]?.batch);
    expect(log[2]?.batch).toBeUndefined();
  });
});
