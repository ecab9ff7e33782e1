import { RecoveryError } from '../../src/domain/errors';
import { type FakeGraph, type Handler, type Reply, startFakeGraph } from './support/fake-graph';
import { fakeTime } from './support/fake-time';
import { type UserTokens } from '../../src/graph';
import { gatewayUnderTest, getCall, type GatewayUnderTest, postCall, sandboxTokens } from './support/gateway';

let graph: FakeGraph | undefined;
afterEach(() => graph?.close());

const time = () => fakeTime('2026-11-22T10:00:00Z');
const OK: Reply = { status: 200, body: { done: true } };

/** Answers with the given replies in turn; the last one again and again. */
const inTurn =
  (...replies: readonly Reply[]): Handler =>
  (_asked, nth) =>
    replies[Math.min(nth, replies.length) - 1] ?? OK;

async function against(
  handler: Handler,
  limits = {},
  people: UserTokens = sandboxTokens.people,
): Promise<GatewayUnderTest & { readonly slept: number[]; readonly fake: FakeGraph }> {
  const fake = await startFakeGraph(handler);
  graph = fake;
  const { clock, slept } = time();
  return {
    ...gatewayUnderTest({ endpoint: fake.endpoint, clock, limits, tokens: { ...sandboxTokens, people } }),
    slept,
    fake,
  };
}

const throttled = (headers: Record<string, string>): Reply => ({ status: 429, headers, body: {} });

describe('how long to wait', () => {
  test.each([
    ['whole seconds', { 'Retry-After': '3' }, 3000],
    ['a fraction of seconds', { 'Retry-After': '2.128' }, 2128],
    ['zero', { 'Retry-After': '0' }, 0],
    [
      'an HTTP date, by the clock of the answer',
      { 'Retry-After': 'Sun, 22 Nov 2026 12:00:07 GMT', Date: 'Sun, 22 Nov 2026 12:00:00 GMT' },
      7000,
    ],
    [
      'an HTTP date in the past',
      { 'Retry-After': 'Sun, 22 Nov 2026 11:00:00 GMT', Date: 'Sun, 22 Nov 2026 12:00:00 GMT' },
      0,
    ],
    ['nothing: half of the first ceiling at random 0.5', {}, 125],
    ['something unreadable', { 'Retry-After': 'soon' }, 125],
    ['a negative number', { 'Retry-After': '-5' }, 125],
  ])('is what Retry-After says: %s', async (_what, headers, expected) => {
    const { gateway, slept } = await against(inTurn(throttled(headers), OK));

    await expect(gateway.read(getCall())).resolves.toEqual({ done: true });

    expect(slept).toEqual([expected]);
  });

  test('grows without Retry-After, up to the cap, jitter over the whole of it', async () => {
    const { gateway, slept } = await against(inTurn({ status: 503 }), {
      attempts: 5,
      backOffBaseMs: 1000,
      backOffCapMs: 3000,
    });

    await expect(gateway.read(getCall())).rejects.toMatchObject({ code: 'service-unavailable' });

    expect(slept).toEqual([500, 1000, 1500, 1500]);
  });
});

describe('how often', () => {
  test('no more attempts than allowed, and the last answer counts', async () => {
    const { gateway, measures } = await against(inTurn(throttled({ 'Retry-After': '1' })), { attempts: 3 });

    await expect(gateway.read(getCall())).rejects.toMatchObject({
      code: 'throttled',
      details: { status: 429 },
    });

    expect(measures.map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 429],
      [2, 429],
      [3, 429],
    ]);
  });

  test('never beyond the total time', async () => {
    const { gateway, fake, slept } = await against(inTurn(throttled({ 'Retry-After': '25' })), {
      totalMs: 60_000,
    });

    await expect(gateway.read(getCall())).rejects.toMatchObject({ code: 'throttled' });

    expect(slept).toEqual([25_000, 25_000]);
    expect(fake.asked).toHaveLength(3);
  });

  test('a pause longer than the total time is not even begun', async () => {
    const { gateway, fake, slept } = await against(inTurn(throttled({ 'Retry-After': '300' })));

    await expect(gateway.read(getCall())).rejects.toMatchObject({ code: 'throttled' });
    expect(fake.asked).toHaveLength(1);
    expect(slept).toEqual([]);

    await expect(gateway.read(getCall())).rejects.toMatchObject({ code: 'throttled' });
    expect(fake.asked).toHaveLength(1);
  });

  test('retries say so in a header, as those of the SDK do', async () => {
    const { gateway, fake } = await against(inTurn({ status: 503 }, { status: 503 }, OK));
    await gateway.read(getCall());
    expect(fake.asked.map(({ headers }) => headers['retry-attempt'])).toEqual([undefined, '1', '2']);
  });
});

describe('what is asked again', () => {
  test.each([429, 502, 503, 504])('a GET after %d', async (status) => {
    const { gateway } = await against(inTurn({ status }, OK));
    await expect(gateway.read(getCall())).resolves.toEqual({ done: true });
  });

  test.each([400, 403, 404, 500, 507])('nothing after %d', async (status) => {
    const { gateway, fake } = await against(inTurn({ status }, OK));
    await expect(gateway.read(getCall())).rejects.toBeInstanceOf(RecoveryError);
    expect(fake.asked).toHaveLength(1);
  });

  test.each(['before', 'middle'] as const)('a GET whose connection is cut %s the answer', async (cut) => {
    const { gateway, measures } = await against(inTurn({ ...OK, cut }, OK));
    await expect(gateway.read(getCall())).resolves.toEqual({ done: true });
    expect(measures.map(({ status }) => status)).toEqual([null, 200]);
  });

  test('a GET that takes too long', async () => {
    const { gateway } = await against(inTurn({ ...OK, delayMs: 400 }, OK), { attemptMs: 150 });
    await expect(gateway.read(getCall())).resolves.toEqual({ done: true });
  });

  test('a GET that always takes too long is timed out', async () => {
    const { gateway } = await against(inTurn({ ...OK, delayMs: 200 }), { attemptMs: 50, attempts: 2 });
    await expect(gateway.read(getCall())).rejects.toMatchObject({ code: 'timed-out' });
  });

  test.each([429, 503])('a move after %d', async (status) => {
    const { gateway, fake } = await against(
      inTurn({ status, headers: { 'Retry-After': '1' } }, { status: 201 }),
    );
    await expect(gateway.send(postCall())).resolves.toMatchObject({ status: 201, attempts: 2 });
    expect(fake.asked.map(({ body }) => body)).toEqual([
      { destinationId: 'inbox' },
      { destinationId: 'inbox' },
    ]);
  });

  test.each([500, 502, 504])('no move after %d: it may have been carried out', async (status) => {
    const { gateway, fake } = await against(inTurn({ status }, { status: 201 }));
    await expect(gateway.send(postCall())).resolves.toMatchObject({ status });
    expect(fake.asked).toHaveLength(1);
  });

  test('no move whose connection was cut', async () => {
    const { gateway, fake } = await against(inTurn({ cut: 'before' }, { status: 201 }));
    await expect(gateway.send(postCall())).rejects.toMatchObject({ code: 'service-unavailable' });
    expect(fake.asked).toHaveLength(1);
  });

  test('a move whose connection was refused: it never left', async () => {
    const { gateway, fake, measures } = await against(inTurn({ status: 201 }), { attempts: 3 });
    await fake.close();
    await expect(gateway.send(postCall())).rejects.toMatchObject({ code: 'service-unavailable' });
    expect(measures).toHaveLength(3);
  });
});

describe('a token that Graph refuses', () => {
  const refused: Reply = { status: 401, body: { error: { code: 'InvalidAuthenticationToken' } } };

  /** Tokens numbered in order of asking, and what was asked for. */
  function numberedTokens(): UserTokens & { readonly asked: boolean[] } {
    const asked: boolean[] = [];
    return {
      asked,
      tokenFor: (_person, { fresh }) => Promise.resolve(`token-${asked.push(fresh)}`),
    };
  }

  test.each([
    ['a GET', getCall(), 200],
    ['a move', postCall(), 201],
  ])('%s goes again, with a fresh one', async (_what, call, status) => {
    const tokens = numberedTokens();
    const { gateway, fake } = await against(inTurn(refused, { status, body: {} }), {}, tokens);
    await expect(gateway.send(call)).resolves.toMatchObject({ status });
    expect(tokens.asked).toEqual([false, true]);
    expect(fake.asked.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
    expect(fake.asked[1]?.body).toEqual(fake.asked[0]?.body);
    expect(fake.asked[1]?.headers['prefer']).toBe('IdType="ImmutableId"');
  });

  test('twice means signing in', async () => {
    const tokens = numberedTokens();
    const { gateway, fake } = await against(inTurn(refused), {}, tokens);
    await expect(gateway.read(getCall())).rejects.toMatchObject({ code: 'sign-in-needed' });
    expect(fake.asked).toHaveLength(2);
    expect(tokens.asked).toEqual([false, true]);
  });

  test('and none to replace it means signing in', async () => {
    const { gateway, fake } = await against(
      inTurn(refused),
      {},
      {
        tokenFor: (_person, { fresh }) =>
          fresh ? Promise.reject(new Error('signed out')) : Promise.resolve('token'),
      },
    );
    await expect(gateway.read(getCall())).rejects.toMatchObject({ code: 'sign-in-needed' });
    expect(fake.asked).toHaveLength(1);
  });

  test('in the middle of retries, and after the pages before', async () => {
    const tokens = numberedTokens();
    const { gateway } = await against(inTurn({ status: 503 }, refused, { status: 503 }, OK), {}, tokens);
    await expect(gateway.read(getCall())).resolves.toEqual({ done: true });
    expect(tokens.asked).toEqual([false, true]);
  });
});

describe('a caller who gives up', () => {
  test('ends the request that is on the wire', async () => {
    const { gateway } = await against(inTurn({ ...OK, delayMs: 600_000 }));
    const signal = AbortSignal.timeout(50);
    await expect(gateway.read(getCall('/me', { signal }))).rejects.toMatchObject({ code: 'timed-out' });
  });

  test('ends the back-off', async () => {
    const controller = new AbortController();
    const { gateway, fake } = await against(() => {
      controller.abort();
      return { status: 503 };
    });
    await expect(gateway.read(getCall('/me', { signal: controller.signal }))).rejects.toMatchObject({
      code: 'timed-out',
    });
    expect(fake.asked).toHaveLength(1);
  });
});
