import { ALEX, errorOf, first, openBench, SAM, type Bench } from './support';

describe('throttling and faults', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  beforeEach(() => bench.fresh());
  afterAll(() => bench.sandbox.close());

  const add = async (): Promise<string> =>
    first((await bench.control.addMessages(ALEX, [{ subject: 's', folder: 'Inbox' }])).ids);

  it('serves four requests of a mailbox at a time and turns a fifth away', async () => {
    await bench.control.faults({ latencyMs: 80 });
    const others = bench.ask('/me/messages', { token: `sandbox:${SAM}` });
    const answers = await Promise.all(Array.from({ length: 6 }, () => bench.ask('/me/messages')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429, 429]);
    const refused = answers.find(({ status }) => status === 429)!;
    expect(refused.body).toEqual({
      error: { code: 'ApplicationThrottled', message: 'Application is over its MailboxConcurrency limit.' },
    });
    expect(refused.headers.get('retry-after')).toBe('1');
    expect((await others).status).toBe(200);
    expect((await bench.ask('/me/messages')).status).toBe(200);
  });

  it('does not hold directory requests at a mailbox door', async () => {
    await bench.control.faults({ latencyMs: 40, mailboxConcurrency: 1 });
    const answers = await Promise.all(Array.from({ length: 5 }, () => bench.ask('/me')));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });

  it('waits as told before every Graph answer, and before no control answer', async () => {
    await bench.control.faults({ latencyMs: 500 });
    const start = performance.now();
    await bench.ask('/me');
    expect(performance.now() - start).toBeGreaterThan(490);
    // Were it waited for here too, the test would end before it.
    await bench.control.faults({ latencyMs: 600_000 });
    expect(await bench.control.tree(ALEX)).not.toEqual([]);
  });

  it('strikes the share of requests asked for, the same ones for the same seed', async () => {
    const struck = async (seed: number): Promise<readonly boolean[]> => {
      await bench.control.faults({ rules: [{ path: '/me$', status: 503, share: 0.3, seed }] });
      const answers: boolean[] = [];
      for (let n = 0; n < 200; n++) answers.push((await bench.ask('/me')).status === 503);
      return answers;
    };
    const once = await struck(7);
    expect(await struck(7)).toEqual(once);
    expect(await struck(8)).not.toEqual(once);
    const share = once.filter(Boolean).length / once.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.4);
  });

  it.each([
    [{ status: 429 }, 'TooManyRequests', null],
    [{ status: 429, code: 'ApplicationThrottled', retryAfter: 1 }, 'ApplicationThrottled', '1'],
    [{ status: 503, retryAfter: '2.5' }, 'serviceNotAvailable', '2.5'],
    [{ status: 503, code: 'ErrorServerBusy', retryAfter: null }, 'ErrorServerBusy', null],
    [{ status: 504 }, 'UnknownError', null],
    [{ status: 403 }, 'ErrorAccessDenied', null],
    [{ status: 404, code: 'MailboxNotEnabledForRESTAPI' }, 'MailboxNotEnabledForRESTAPI', null],
    [{ status: 500 }, 'InternalServerError', null],
    [{ status: 507 }, 'ErrorQuotaExceeded', null],
  ])('plays %j in the right envelope', async (rule, code, retryAfter) => {
    await bench.control.faults({ rules: [{ path: '/messages', ...rule }] });
    const answer = await bench.ask('/me/messages');
    expect(errorOf(answer)).toMatchObject({ status: rule.status, code });
    expect(answer.headers.get('retry-after')).toBe(retryAfter);
    expect(typeof answer.body.error.innerError).toBe(
      code === 'ApplicationThrottled' ? 'undefined' : 'object',
    );
  });

  it('repeats the generic 429 inside its innerError', async () => {
    await bench.control.faults({ rules: [{ path: '.', status: 429 }] });
    const { error } = (await bench.ask('/me/messages')).body;
    expect(error.innerError).toMatchObject({ code: '429', message: 'Please retry after', status: '429' });
  });

  it('plays a rule as often as told, on its method and path only, in order', async () => {
    await bench.control.faults({
      rules: [
        { path: '/me/messages\\?', method: 'get', times: 1, status: 503 },
        { path: '/me/messages', times: 2, status: 504 },
      ],
    });
    const statuses: number[] = [];
    for (const path of [
      '/me',
      '/me/messages?$top=1',
      '/me/messages?$top=1',
      '/me/messages',
      '/me/messages',
    ]) {
      statuses.push((await bench.ask(path)).status);
    }
    expect(statuses).toEqual([200, 503, 504, 504, 200]);
    await bench.control.faults({ rules: [{ path: '/me', status: 500 }] });
    await bench.control.faults({});
    expect((await bench.ask('/me')).status).toBe(200);
  });

  it('performs the operation and then fails, for an after rule', async () => {
    const id = await add();
    await bench.control.faults({
      rules: [{ method: 'POST', path: '/move$', times: 1, status: 504, after: true }],
    });
    expect((await bench.post(`/me/messages/${id}/move`, { destinationId: 'archive' })).status).toBe(504);
    const tree = await bench.control.tree(ALEX);
    expect(tree.find(({ path }) => path === 'Archive')?.messages.map((one) => one.id)).toEqual([id]);
  });

  it.each([false, true])('cuts the connection where told to (after the work: %s)', async (after) => {
    const id = await add();
    await bench.control.faults({ rules: [{ path: '/move$', times: 1, drop: true, after }] });
    await expect(bench.post(`/me/messages/${id}/move`, { destinationId: 'archive' })).rejects.toThrow();
    const archive = (await bench.control.tree(ALEX)).find(({ path }) => path === 'Archive');
    expect(archive?.messages).toHaveLength(after ? 1 : 0);
    expect((await bench.control.requests()).at(-1)).toMatchObject({ status: 0, method: 'POST' });
    expect((await bench.ask('/me')).status).toBe(200);
  });

  it('logs what was asked, with the mailbox it was for, and no control call', async () => {
    await bench.control.clearRequests();
    await bench.control.clock('2026-11-22T12:00:00Z');
    await bench.ask('/me/messages?$top=1');
    await bench.ask(`/users/${SAM}/messages`);
    await bench.ask('/me', { token: null });
    await bench.control.tree(ALEX);
    expect(await bench.control.requests()).toEqual([
      {
        at: '2026-11-22T12:00:00.000Z',
        method: 'GET',
        path: '/v1.0/me/messages?$top=1',
        status: 200,
        mailbox: ALEX,
      },
      {
        at: '2026-11-22T12:00:00.000Z',
        method: 'GET',
        path: `/v1.0/users/${SAM}/messages`,
        status: 403,
        mailbox: SAM,
      },
      { at: '2026-11-22T12:00:00.000Z', method: 'GET', path: '/v1.0/me', status: 401, mailbox: null },
    ]);
    await bench.control.clearRequests();
    expect(await bench.control.requests()).toEqual([]);
  });
});
