import { connectGraph } from '../../src/graph';
import { pages } from '../../src/graph/odata/pages';
import { graphRootOf, ownLink, wireUrl } from '../../src/graph/root';
import { gate } from '../support/gate';
import { type FakeGraph, type Handler, startFakeGraph } from './support/fake-graph';
import { fakeTime } from './support/fake-time';
import { EMPLOYEE, gatewayUnderTest, getCall, postCall, freePace, sandboxTokens } from './support/gateway';
import { startMailbox } from './support/sandbox-mailbox';

const OTHER = { personId: '00000000-0000-0000-0000-000000000021' };
const realTime = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: (ms: number) => new Promise<void>((r) => setTimeout(r, ms)),
};

let graph: FakeGraph;
afterEach(() => graph.close());

async function serve(handler: Handler): Promise<FakeGraph> {
  graph = await startFakeGraph(handler);
  return graph;
}

describe('every request', () => {
  const collect = async (endpoint: string): Promise<void> => {
    const mail = connectGraph({
      endpoint,
      tokens: sandboxTokens,
      ediscoveryPace: freePace,
      now: () => new Date(),
    });
    const place = { folder: 'deleteditems', stage: 'deleteditems' } as const;
    for await (const page of mail.reader.scan(EMPLOYEE, place, { basis: 'either' }))
      expect(page).toBeDefined();
    await mail.folders.deleted(EMPLOYEE);
    await mail.folders.named(EMPLOYEE, 'Projects');
    await mail.mover.moveMessage(EMPLOYEE, 'm', 'f', 't');
    await mail.mover.moveFolder(EMPLOYEE, 'f', 't');
    await mail.messages.preview(EMPLOYEE, 'm', 'f');
    await mail.owners.addressesOf(EMPLOYEE);
  };

  test('asks for immutable ids, in one header with whatever else it prefers, in the person’s own name', async () => {
    const page = { value: [{ id: 'x', childFolderCount: 1 }] };
    const { endpoint, asked } = await serve(({ url, method }, nth) => ({
      status: method === 'POST' ? 201 : 200,
      body:
        nth === 1
          ? { ...page, '@odata.nextLink': `${endpoint}/v1.0/me/mailFolders/deleteditems/messages?$skip=7` }
          : url.includes('childFolders')
            ? { value: [] }
            : { ...page, parentFolderId: 't', id: 't' },
    }));

    await collect(endpoint);

    expect(asked.length).toBeGreaterThanOrEqual(12);
    const prefers = asked.map(({ headers }) => String(headers['prefer']));
    expect(prefers.every((prefer) => prefer.startsWith('IdType="ImmutableId"'))).toBe(true);
    expect(prefers).toContain('IdType="ImmutableId", outlook.body-content-type="text"');
    expect(new Set(asked.map(({ headers }) => headers.authorization))).toEqual(
      new Set([`Bearer sandbox:${EMPLOYEE.personId}`]),
    );
    expect(asked.every(({ url }) => url.startsWith('/v1.0/me'))).toBe(true);
  });

  test('carries an id for a support case', async () => {
    const { endpoint, asked } = await serve(() => ({ body: {} }));
    await gatewayUnderTest({ endpoint, clock: realTime }).gateway.read(getCall());
    expect(asked[0]?.headers['client-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('does not follow redirects', async () => {
    const { endpoint, asked } = await serve(() => ({
      status: 302,
      headers: { Location: '/v1.0/me/elsewhere' },
    }));
    const { gateway } = gatewayUnderTest({ endpoint, clock: realTime });
    await expect(gateway.read(getCall())).rejects.toMatchObject({ code: 'unexpected' });
    expect(asked).toHaveLength(1);
  });
});

describe('without a token', () => {
  test.each([
    ['a refusal', () => Promise.reject(new Error('consent missing'))],
    ['an empty one', () => Promise.resolve('')],
  ])('%s means signing in, and nothing is sent', async (_what, tokenFor) => {
    const { endpoint, asked } = await serve(() => ({ body: {} }));
    const { gateway } = gatewayUnderTest({
      endpoint,
      clock: realTime,
      tokens: { ...sandboxTokens, people: { tokenFor } },
    });
    await expect(gateway.read(getCall())).rejects.toMatchObject({ code: 'sign-in-needed' });
    expect(asked).toHaveLength(0);
  });
});

describe('links that Graph hands out', () => {
  test('go out exactly as they came', async () => {
    const odd = '/v1.0/me/messages?$top=2&$skip=13&x=%24a%2Cb&$expand=z&$expand=y&$skiptoken=A%2FB%3D';
    const { endpoint, asked } = await serve((_asked, nth) =>
      nth === 1 ? { body: { value: [1], '@odata.nextLink': endpoint + odd } } : { body: { value: [2] } },
    );
    const { gateway } = gatewayUnderTest({ endpoint, clock: realTime });
    const seen: unknown[] = [];
    for await (const page of pages(gateway, getCall())) seen.push(page);
    expect(seen).toEqual([
      { items: [1], last: false },
      { items: [2], last: true },
    ]);
    expect(asked[1]?.url).toBe(odd);
  });

  test.each([
    'http://127.0.0.1:1/v1.0/me/messages',
    'https://graph.microsoft.com.evil.example/v1.0/me',
    'https://graph.microsoft.com@evil.example/v1.0/me',
    'https://evil.example/?https://graph.microsoft.com/v1.0/',
    '//evil.example/v1.0/me',
  ])('are not followed out of Graph: %s', async (link) => {
    const { endpoint, asked } = await serve(() => ({ body: { value: [], '@odata.nextLink': link } }));
    const { gateway } = gatewayUnderTest({ endpoint, clock: realTime });
    const walk = async (): Promise<void> => {
      for await (const page of pages(gateway, getCall())) expect(page.last).toBe(false);
    };
    await expect(walk()).rejects.toMatchObject({ code: 'unexpected', details: { graphCode: 'ForeignLink' } });
    expect(asked).toHaveLength(1);
  });

  test('are not followed in a circle', async () => {
    const { endpoint } = await serve(() => ({
      body: { value: [], '@odata.nextLink': `${endpoint}/v1.0/me/messages?$skip=1` },
    }));
    const { gateway } = gatewayUnderTest({ endpoint, clock: realTime });
    const walk = async (): Promise<void> => {
      for await (const page of pages(gateway, getCall())) expect(page.last).toBe(false);
    };
    await expect(walk()).rejects.toMatchObject({ code: 'unexpected' });
  });
});

describe('the root of Graph', () => {
  test('is a national cloud where the settings say so', () => {
    const root = graphRootOf('https://microsoftgraph.chinacloudapi.cn/');
    expect(root).toEqual({
      base: 'https://microsoftgraph.chinacloudapi.cn',
      wire: 'https://microsoftgraph.chinacloudapi.cn',
    });
    expect(ownLink(root, 'https://graph.microsoft.com/v1.0/me')).toBeNull();
    const link = 'https://microsoftgraph.chinacloudapi.cn/v1.0/me?$skip=1';
    expect(ownLink(root, link)).toBe(link);
  });

  test('of a sandbox is addressed as Graph and reached on this machine', () => {
    const root = graphRootOf('http://127.0.0.1:4010/');
    expect(wireUrl(root, 'https://graph.microsoft.com/v1.0/me')).toBe('http://127.0.0.1:4010/v1.0/me');
    const expected = 'https://graph.microsoft.com/v1.0/me?$skip=1';
    expect(ownLink(root, 'http://127.0.0.1:4010/v1.0/me?$skip=1')).toBe(expected);
    expect(ownLink(root, expected)).toBe(expected);
    expect(ownLink(root, 'http://127.0.0.1:4010/_sandbox/reset')).toBeNull();
    expect(ownLink(root, 'http://127.0.0.1:4010/v1.0/../_sandbox/reset')).toBeNull();
    expect(ownLink(root, 'http://127.0.0.1:4010/v1.0/%2e%2e/beta/v1.0/me')).toBeNull();
  });

  test.each([
    'http://graph.microsoft.com',
    'http://10.0.0.1:4010',
    'http://127.0.0.1.evil.example',
    'ftp://x',
  ])('is refused where a token would travel unprotected: %s', (endpoint) => {
    expect(() => graphRootOf(endpoint)).toThrow('https');
  });
});

describe('four at a time', () => {
  test('per mailbox, counted by the server, in order of asking', async () => {
    const { endpoint, asked, mostAtOnce } = await serve(() => ({ body: {}, delayMs: 15 }));
    const { gateway } = gatewayUnderTest({ endpoint, clock: realTime });
    await Promise.all(Array.from({ length: 24 }, (_unused, n) => gateway.read(getCall(`/me/messages/${n}`))));
    expect(mostAtOnce()).toBe(4);
    const order = asked.map(({ url }) => Number(url.split('/').at(-1)));
    // Four connections: which of those under way together arrives first is nobody's promise.
    expect(order).toHaveLength(24);
    for (const [at, n] of order.entries()) expect(Math.abs(at - n)).toBeLessThan(4);
  });

  test('a move is over for the mailbox when its answer begins', async () => {
    const [body, second] = [gate(), gate()];
    const { endpoint } = await serve((_asked, nth) => {
      if (nth === 2) second.open();
      return nth === 1 ? { body: {}, bodyHeldBy: body.opened } : { body: {} };
    });
    const { gateway } = gatewayUnderTest({ endpoint, clock: realTime, limits: { concurrency: 1 } });
    const moves = ['a', 'b'].map((id) => gateway.send(postCall(`/me/messages/${id}/move`)));
    await second.opened;
    body.open();
    expect((await Promise.all(moves)).map(({ ok }) => ok)).toEqual([true, true]);
  });

  test.each([
    ['read', getCall(), 200],
    ['read by a POST', postCall('/me/messages/query', { repeatable: true }), 200],
    ['refused for a while', postCall(), 503],
  ])('what is %s is over when all of the answer is here', async (_what, call, status) => {
    const body = gate();
    const { endpoint, asked } = await serve((_asked, nth) =>
      nth === 1 ? { status, body: {}, bodyHeldBy: body.opened } : { body: {} },
    );
    const { gateway } = gatewayUnderTest({ endpoint, clock: realTime, limits: { concurrency: 1 } });
    const sent = [gateway.send(call), gateway.send(call)];
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(asked).toHaveLength(1);
    body.open();
    expect((await Promise.all(sent)).map(({ ok }) => ok)).toEqual([true, true]);
  });

  test('another mailbox does not wait', async () => {
    const { endpoint, mostAtOnce } = await serve(() => ({ body: {}, delayMs: 40 }));
    const { gateway } = gatewayUnderTest({ endpoint, clock: realTime });
    await Promise.all(
      [EMPLOYEE, OTHER].flatMap((mailbox) =>
        Array.from({ length: 6 }, () => gateway.read(getCall('/me', { mailbox }))),
      ),
    );
    expect(mostAtOnce()).toBe(8);
  });

  test('one that backs off holds no place', async () => {
    const done: string[] = [];
    const { endpoint } = await serve(({ url }, nth) =>
      url.endsWith('/slow') && nth === 1 ? { status: 503 } : { body: {} },
    );
    const { gateway } = gatewayUnderTest({
      endpoint,
      clock: realTime,
      limits: { concurrency: 1, backOffBaseMs: 2_000 },
    });
    await Promise.all(
      ['slow', 'a', 'b'].map(async (name) => {
        await gateway.read(getCall(`/me/${name}`));
        done.push(name);
      }),
    );
    expect(done).toEqual(['a', 'b', 'slow']);
  });

  test('waiting for a turn does not use up the time for retries', async () => {
    const { endpoint } = await serve(({ url, method }) =>
      url.endsWith('/last') && !asked.has(method + url)
        ? (asked.add(method + url), { status: 503 })
        : { body: {}, delayMs: 300 },
    );
    const asked = new Set<string>();
    const { gateway } = gatewayUnderTest({
      endpoint,
      clock: realTime,
      limits: { concurrency: 1, totalMs: 1_000, backOffBaseMs: 10 },
    });
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'last'];
    const answers = await Promise.allSettled(names.map((name) => gateway.read(getCall(`/me/${name}`))));
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 'fulfilled'));
  });

  test('nobody knocks while Exchange has asked for a pause', async () => {
    let knocks = 0;
    const { endpoint, asked } = await serve((_asked, nth) => {
      knocks = nth;
      return nth === 1 ? { status: 429, headers: { 'Retry-After': '0.3' }, body: {} } : { body: {} };
    });
    const { gateway } = gatewayUnderTest({ endpoint, clock: realTime, limits: { concurrency: 1 } });
    const all = Promise.all(Array.from({ length: 5 }, (_unused, n) => gateway.read(getCall(`/me/${n}`))));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(knocks).toBe(1);
    await all;
    expect(asked).toHaveLength(6);
  });

  test('who waits behind too long a pause is told at once', async () => {
    const { endpoint, asked } = await serve(() => ({
      status: 429,
      headers: { 'Retry-After': '120' },
      body: {},
    }));
    const { clock } = fakeTime();
    const { gateway } = gatewayUnderTest({ endpoint, clock, limits: { concurrency: 1 } });
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => gateway.read(getCall())));
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'throttled' } });
    }
    expect(asked).toHaveLength(1);
  });

  test('who gives up while waiting leaves the queue', async () => {
    const { endpoint, asked } = await serve(() => ({ body: {}, delayMs: 60 }));
    const { gateway } = gatewayUnderTest({ endpoint, clock: realTime, limits: { concurrency: 1 } });
    const first = gateway.read(getCall('/me/first'));
    const second = gateway.read(getCall('/me/second', { signal: AbortSignal.timeout(10) }));
    await expect(second).rejects.toMatchObject({ code: 'timed-out' });
    await first;
    expect(asked).toHaveLength(1);
  });

  test('a full mailbox of the sandbox turns nobody away', async () => {
    const box = await startMailbox();
    try {
      await box.control.faults({ latencyMs: 10, mailboxConcurrency: 4 });
      await Promise.all(Array.from({ length: 30 }, () => box.connect().owners.addressesOf(EMPLOYEE)));
      const mail = box.connect();
      await Promise.all(Array.from({ length: 30 }, () => mail.folders.deleted(EMPLOYEE)));
      expect((await box.requests()).filter(({ status }) => status === 429)).toEqual([]);
    } finally {
      await box.sandbox.close();
    }
  });
});

describe('measuring', () => {
  test('tells operation, status, time and attempt of each request, and nothing else', async () => {
    const { endpoint } = await serve((_asked, nth) =>
      nth === 1
        ? { status: 504 }
        : { status: 403, body: { error: { code: 'ErrorAccessDenied', message: 'secret' } } },
    );
    const { gateway, measures } = gatewayUnderTest({ endpoint, clock: fakeTime().clock });
    await expect(gateway.read(getCall('/me/messages/secret'))).rejects.toThrow();
    expect(measures).toEqual([
      { operation: 'test', status: 504, durationMs: 0, attempt: 1 },
      { operation: 'test', status: 403, durationMs: 0, attempt: 2 },
    ]);
  });

  test('a POST is measured the same', async () => {
    const { endpoint } = await serve(() => ({ status: 201, body: {} }));
    const { gateway, measures } = gatewayUnderTest({ endpoint, clock: fakeTime().clock });
    await gateway.send(postCall());
    expect(measures).toHaveLength(1);
  });
});
