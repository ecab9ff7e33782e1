import { get } from 'node:http';
import { readFileSync } from 'node:fs';
import { helpdeskSite, type HelpdeskSiteParts } from '../../src/composition/helpdesk';
import { linkToPage } from '../../src/escalation/page-session';
import { startHttpServer, type RunningServer } from '../../src/http/server';
import { type Database } from '../../src/store/database';
import { helpdeskFigures } from '../../src/store/helpdesk/helpdesk-figures';
import { pageKeys } from '../../src/store/helpdesk/page-keys';
import { peopleStore } from '../../src/store/people';
import { requestLists } from '../../src/store/requests/request-lists';
import { DEFAULT_POLICY } from '../../src/policy/policy';
import { createMetrics } from '../../src/telemetry/metrics';
import { actor, testDesk, type TestDesk } from '../escalation/support/escalation-desk';
import { HANA, OMAR, ZOE } from '../escalation/support/people';
import { openTestDatabase } from '../support/database';

let database: Database;
let desk: TestDesk;
const running: RunningServer[] = [];
let secrets = 0;
const newSecret = (): string => (++secrets).toString(16).padStart(64, '0');

/** The page over HTTP with a database behind it, as in production unless told otherwise. */
async function start(changes: Partial<HelpdeskSiteParts> = {}): Promise<string> {
  const { ports } = desk;
  const parts: HelpdeskSiteParts = {
    escalation: ports,
    people: peopleStore(database, () => desk.now),
    viewer: { now: () => desk.now, helpdesk: true, policy: () => DEFAULT_POLICY },
    sandbox: false,
    secure: true,
    servesTenant: () => true,
    ...changes,
  };
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    receive: () => Promise.resolve({ status: 200 }),
    checks: {},
    metrics: createMetrics(),
    onError: (error) => {
      throw error;
    },
    helpdesk: helpdeskSite(parts),
  });
  running.push(server);
  return `http://127.0.0.1:${server.port}`;
}

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => {
  desk = testDesk({
    figures: helpdeskFigures(database),
    requestLists: requestLists(database),
    page: { root: () => 'https://bot.contoso.example', keys: pageKeys(database), newSecret },
  });
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop(100)));
});
afterAll(() => database.close());

const COOKIE = '__Host-mail-recovery-helpdesk';
const ask = (url: string, init: RequestInit = {}): Promise<Response> =>
  fetch(url, { redirect: 'manual', ...init });

async function linkOf(person = HANA): Promise<string> {
  const outcome = await linkToPage(desk.ports, actor(person));
  if (outcome.kind !== 'link') throw new Error(outcome.kind);
  return new URL(outcome.url).pathname;
}

/** A session's cookie, as a browser would send it back. */
async function signIn(root: string, person = HANA): Promise<string> {
  const opened = await ask(root + (await linkOf(person)), { method: 'POST' });
  return (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

const statusOf = async (root: string, cookie: string, path = '/helpdesk'): Promise<number> =>
  (await ask(root + path, { headers: { cookie } })).status;

describe('the helpdesk’s page', () => {
  test('without a session asks to sign in and shows no figure', async () => {
    const root = await start();
    const page = await ask(`${root}/helpdesk`);
    expect([page.status, await page.text()]).toEqual([401, expect.stringContaining('Sign in from Teams')]);
    expect((await ask(`${root}/helpdesk/report.json`)).status).toBe(401);
  });

  test('the cookie is for https, this host and no script, and lasts eight hours', async () => {
    const root = await start();
    const opened = await ask(root + (await linkOf()), { method: 'POST' });
    expect(opened.headers.get('set-cookie')).toMatch(
      /^__Host-mail-recovery-helpdesk=[0-9a-f]{64}; Path=\/; Max-Age=28800; HttpOnly; SameSite=Lax; Secure$/,
    );
    const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect(await statusOf(root, cookie)).toBe(200);
    desk.now += 8 * 3_600_000;
    expect(await statusOf(root, cookie)).toBe(401);
  });

  test('a link is good once, also where two come with it at the same moment, and for ten minutes', async () => {
    const root = await start();
    const link = await linkOf();
    const both = await Promise.all([1, 2].map(() => ask(root + link, { method: 'POST' })));
    expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
    const late = await linkOf();
    desk.now += 10 * 60_000;
    expect((await ask(root + late, { method: 'POST' })).status).toBe(410);
  });

  test('a link or cookie that was never given out opens nothing', async () => {
    const root = await start();
    for (const guess of ['x', '0'.repeat(63), 'f'.repeat(64), '%27%20OR%201=1', '..%2f..%2fhelpdesk'])
      expect((await ask(`${root}/helpdesk/link/${guess}`, { method: 'POST' })).status).toBe(410);
    const cookie = await signIn(root);
    const tampered = cookie.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const linkAsCookie = `${COOKIE}=${(await linkOf()).split('/').at(-1) ?? ''}`;
    for (const bad of [
      tampered,
      `${COOKIE}=`,
      `${COOKIE}=' OR ''='`,
      linkAsCookie,
      cookie.replace('__Host-', ''),
    ])
      expect(await statusOf(root, bad)).toBe(401);
    expect(await statusOf(root, `other=1; ${cookie}`)).toBe(200);
  });

  test('membership is asked of the directory at each view, for the session’s own person', async () => {
    const root = await start();
    const [hana, omar] = [await signIn(root, HANA), await signIn(root, OMAR)];
    desk.directory.members.delete(HANA.id);
    expect([await statusOf(root, hana), await statusOf(root, omar)]).toEqual([403, 200]);
    desk.directory.silent = true;
    expect(await statusOf(root, omar)).toBe(503);
    expect(await statusOf(root, omar, '/helpdesk/report.json')).toBe(503);
  });

  test('a person outside the helpdesk gets no link', async () => {
    expect(await linkToPage(desk.ports, actor(ZOE))).toEqual({ kind: 'refused', why: 'not-an-approver' });
  });

  test('a tenant that is served no longer is shown nothing', async () => {
    const root = await start({ servesTenant: () => false });
    expect(await statusOf(root, await signIn(root))).toBe(403);
  });

  test('signing out ends the session for good', async () => {
    const root = await start();
    const cookie = await signIn(root);
    const left = await ask(`${root}/helpdesk/leave`, { method: 'POST', headers: { cookie } });
    expect([left.status, left.headers.get('set-cookie')]).toEqual([
      200,
      expect.stringContaining('Max-Age=0'),
    ]);
    expect(await statusOf(root, cookie)).toBe(401);
  });

  test('a form that another site sends is refused', async () => {
    const root = await start();
    const link = await linkOf();
    const headers = { 'Sec-Fetch-Site': 'cross-site' };
    expect((await ask(root + link, { method: 'POST', headers })).status).toBe(403);
    expect((await ask(root + link, { method: 'POST', headers: { 'Sec-Fetch-Site': 'none' } })).status).toBe(
      303,
    );
  });

  test('the database holds neither link nor session, only their hashes', async () => {
    const root = await start();
    const cookie = await signIn(root);
    const kept = JSON.stringify(await database.query('SELECT * FROM page_keys'));
    expect(kept).not.toContain(cookie.split('=')[1]);
    expect(kept).toMatch(/"hash":"[0-9a-f]{64}"/);
  });
});

describe('what goes with every answer', () => {
  test.each([
    '/helpdesk',
    '/helpdesk/report.json',
    '/helpdesk/page.css',
    '/helpdesk/nowhere',
    '/helpdesk/link/x',
  ])('%s: nothing runs, nothing is loaded from elsewhere, framed, told on or kept', async (path) => {
    const { headers } = await ask((await start()) + path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|script-src|https?:/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
  });

  test('HEAD is GET without its body', async () => {
    const root = await start();
    const cookie = await signIn(root);
    const head = await ask(`${root}/helpdesk`, { method: 'HEAD', headers: { cookie } });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(1000);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s changes nothing here', async (method) => {
    const answer = await ask(`${await start()}/helpdesk`, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET']);
  });

  test('the page has no script, no style of its own and nothing from elsewhere', async () => {
    const root = await start();
    const page = await (await ask(`${root}/helpdesk`, { headers: { cookie: await signIn(root) } })).text();
    expect(page).not.toMatch(/<script|<style|\son\w+=|\sstyle=|https?:\/\//i);
  });
});

describe('in the sandbox, where nobody signs in', () => {
  const local = { sandbox: true, secure: false };

  test('the page is shown to this machine without a session', async () => {
    expect((await ask(`${await start(local)}/helpdesk`)).status).toBe(200);
  });

  test.each([{ 'X-Forwarded-For': '203.0.113.9' }, { Forwarded: 'for=203.0.113.9' }])(
    'it is refused to whom a proxy passed on: %j',
    async (headers) => {
      const root = await start(local);
      for (const path of ['/helpdesk', '/helpdesk/report.json', '/helpdesk/page.css'])
        expect((await ask(root + path, { headers })).status).toBe(403);
    },
  );

  test('it is refused to a page of another name that leads to this machine', async () => {
    const { port } = new URL(await start(local));
    const status = await new Promise((resolve, reject) => {
      get({ port, host: '127.0.0.1', path: '/helpdesk', headers: { Host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });
    expect(status).toBe(403);
  });
});

test('the style sheet loads nothing from elsewhere', () => {
  const css = readFileSync('src/presentation/helpdesk/page/page.css', 'utf8');
  expect(css).not.toMatch(/url\(|@import/);
});

describe('whom nobody knows yet', () => {
  test.each([
    ['de-DE,de;q=0.9,en;q=0.8', 'de'],
    ['en;q=0.4, de;q=0.7', 'de'],
    ['sv, de;q=0.5', 'de'],
    ['sv', 'en'],
    ['de;q=0, en', 'en'],
    ['<script>,de;q=x', 'de'],
    ['', 'en'],
  ])('reads in the language their browser asks for: “%s”', async (header, language) => {
    const root = await start();
    const headers = { 'accept-language': header };
    const pages = await Promise.all([
      ask(`${root}/helpdesk`, { headers }),
      ask(root + (await linkOf()), { headers }),
      ask(`${root}/helpdesk/link/${'0'.repeat(64)}`, { method: 'POST', headers }),
      ask(`${root}/helpdesk/leave`, { method: 'POST', headers }),
    ]);
    for (const page of pages) expect(await page.text()).toContain(`<html lang="${language}">`);
  });
});
