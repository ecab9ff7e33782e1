import { once } from 'node:events';
import { connect } from 'node:net';
import { type HttpServerOptions, type RunningServer, startHttpServer } from '../../src/http/server';
import { createMetrics } from '../../src/telemetry/metrics';

const running: RunningServer[] = [];

async function start(
  options: Partial<HttpServerOptions> = {},
): Promise<{ url: string; server: RunningServer }> {
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    receive: (activity) => Promise.resolve({ status: 200, body: { got: activity } }),
    checks: {},
    metrics: createMetrics(),
    onError: () => undefined,
    ...options,
  });
  running.push(server);
  return { url: `http://127.0.0.1:${server.port}`, server };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop(100)));
});

const JSON_TYPE = { 'Content-Type': 'application/json' };
const post = (url: string, body: string, headers: Record<string, string> = JSON_TYPE): Promise<Response> =>
  fetch(`${url}/api/messages`, { method: 'POST', body, headers });
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('POST /api/messages', () => {
  test('hands over the JSON and the authorization, and answers what comes back', async () => {
    const seen: unknown[] = [];
    const { url } = await start({
      receive: (activity, authorization) => {
        seen.push(activity, authorization);
        return Promise.resolve({ status: 200, body: { activities: [] } });
      },
    });
    const response = await post(url, '{"a":[1,"é"]}', { ...JSON_TYPE, Authorization: 'Bearer x' });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ activities: [] });
    expect(seen).toEqual([{ a: [1, 'é'] }, 'Bearer x']);
  });

  test('answers without body where there is none', async () => {
    const { url } = await start({ receive: () => Promise.resolve({ status: 200 }) });
    const response = await post(url, '{}');
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test.each(['', '{', '{"a":1}}', 'hello', '\u0000'])(
    'refuses the malformed body %j with a sentence',
    async (body) => {
      const { url } = await start();
      const response = await post(url, body);
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({ code: 'BadRequest', message: 'The body is not valid JSON.' });
    },
  );

  test('refuses bytes that are no UTF-8', async () => {
    const { url } = await start();
    const body = Buffer.from([0x22, 0xff, 0xfe, 0x22]);
    const response = await fetch(`${url}/api/messages`, { method: 'POST', body, headers: JSON_TYPE });
    expect(response.status).toBe(400);
  });

  test('takes a body as large as the limit and refuses one byte more, declared or not', async () => {
    const { url } = await start({ bodyLimit: 1_000 });
    expect((await post(url, `"${'x'.repeat(998)}"`)).status).toBe(200);
    const declared = await post(url, `"${'x'.repeat(999)}"`);
    expect(declared.status).toBe(413);
    expect(await declared.json()).toEqual({
      code: 'PayloadTooLarge',
      message: 'The body is larger than 1000 bytes.',
    });
    const chunks = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(400).fill(0x20));
      },
    });
    const endless = await fetch(`${url}/api/messages`, {
      method: 'POST',
      body: chunks,
      headers: JSON_TYPE,
      duplex: 'half',
    }).then(
      (response) => response.status,
      () => 'closed',
    );
    expect([413, 'closed']).toContain(endless);
  });

  test.each([
    ['text/plain', '{}'],
    ['application/x-www-form-urlencoded', 'a=b'],
    ['multipart/form-data; boundary=x', '--x--'],
  ])('refuses %s, which any web page could post', async (type, body) => {
    const { url } = await start();
    expect((await post(url, body, { 'Content-Type': type })).status).toBe(415);
  });

  test('refuses compressed bodies, which could unfold into anything', async () => {
    const { url } = await start();
    expect((await post(url, '{}', { ...JSON_TYPE, 'Content-Encoding': 'gzip' })).status).toBe(415);
  });

  test('answers 500 without a trace where the receiver breaks its promise, and says so to the operator', async () => {
    const errors: unknown[] = [];
    const { url } = await start({
      receive: () => Promise.reject(new Error('SECRET')),
      onError: (error) => errors.push(error),
    });
    const response = await post(url, '{}');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('SECRET');
    expect(errors).toHaveLength(1);
  });

  test('takes no notice of a client that hangs up halfway', async () => {
    const errors: unknown[] = [];
    const { url, server } = await start({ onError: (error) => errors.push(error) });
    const socket = connect(server.port, '127.0.0.1');
    socket.write(
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
    );
    await pause(50);
    socket.destroy();
    await pause(50);
    expect((await post(url, '{}')).status).toBe(200);
    expect(errors).toEqual([]);
  });

  test.each(['GET', 'PUT', 'DELETE'])('%s is not a way to post', async (method) => {
    const { url } = await start();
    expect((await fetch(`${url}/api/messages`, { method })).status).toBe(405);
  });
});

test('says nothing of what it is made of', async () => {
  const { url } = await start();
  for (const path of ['/healthz', '/nowhere', '/api/messages']) {
    const { headers } = await fetch(url + path);
    expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null]);
  }
});

describe('GET /healthz and /readyz', () => {
  test('a process that lives says so', async () => {
    const { url } = await start();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test('is ready where every check passes', async () => {
    const ok = (): Promise<void> => Promise.resolve();
    const { url } = await start({ checks: { database: ok, queue: ok } });
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ready: true, checks: { database: 'ok', queue: 'ok' } });
  });

  test('is not ready where one fails or hangs, says which, and nothing of what it met', async () => {
    const { url } = await start({
      checks: {
        database: () => Promise.reject(new Error('postgres://user:password@db')),
        queue: () => new Promise(() => undefined),
        clock: () => {
          throw new Error('at once');
        },
      },
    });
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      ready: false,
      checks: { database: 'failed', queue: 'timed-out', clock: 'failed' },
      reason: 'Not ready: database fails, queue does not answer, clock fails.',
    });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

describe('GET /metrics', () => {
  test('is for this machine', async () => {
    const metrics = createMetrics();
    metrics.turn('said', 'answered', 0.2);
    const { url } = await start({ metrics });
    const response = await fetch(`${url}/metrics`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await response.text()).toContain(
      'mail_recovery_turn_duration_seconds_count{kind="said",outcome="answered"} 1',
    );
  });

  test.each([
    ['nobody', {}, 403],
    ['a wrong token', { Authorization: 'Bearer wrong' }, 403],
    ['a wrong scheme', { Authorization: 'Basic the-token' }, 403],
    ['the token', { Authorization: 'Bearer the-token' }, 200],
  ])('of a request that a proxy passed on is for the token only: %s', async (_who, headers, status) => {
    const { url } = await start({ metricsToken: 'the-token' });
    const forwarded = { ...headers, 'X-Forwarded-For': '203.0.113.9' };
    expect((await fetch(`${url}/metrics`, { headers: forwarded })).status).toBe(status);
  });

  test('of a proxied request is for nobody where no token is set', async () => {
    const { url } = await start();
    const headers = { 'X-Forwarded-For': '203.0.113.9', Authorization: 'Bearer undefined' };
    expect((await fetch(`${url}/metrics`, { headers })).status).toBe(403);
  });
});

describe('stopping', () => {
  test('lets running requests end, turns new ones away and closes idle connections', async () => {
    let finish: () => void = () => undefined;
    const { url, server } = await start({
      receive: () =>
        new Promise((resolve) => {
          finish = () => {
            resolve({ status: 200, body: 'done' });
          };
        }),
    });
    const idle = connect(server.port, '127.0.0.1');
    idle.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(idle, 'data');
    const underWay = post(url, '{}');
    await pause(50);
    // Were it to wait its time out, the test would end before it.
    const stopped = server.stop(600_000);
    await once(idle, 'close');
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    finish();
    expect((await underWay).status).toBe(200);
    await stopped;
  });

  test('cuts what does not end in its time', async () => {
    const { url, server } = await start({ receive: () => new Promise(() => undefined) });
    const hanging = post(url, '{}').then(
      () => 'answered',
      () => 'cut',
    );
    await pause(50);
    await server.stop(100);
    expect(await hanging).toBe('cut');
  });

  test('a port that is taken is an error, not a silence', async () => {
    const { server } = await start();
    await expect(start({ port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
