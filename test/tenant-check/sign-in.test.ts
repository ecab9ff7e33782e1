import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Sandbox, SandboxControl, startSandbox } from '../../src/sandbox';
import { EMPLOYEE, fillMailbox, MAIL } from '../support/bot';
import { HELPDESK_GROUP_ID } from '../support/helpdesk';
import {
  APP,
  CONNECTION,
  GRAPH_APPLICATION,
  type Microsoft,
  SECRET,
  startMicrosoft,
  TENANT,
} from '../support/microsoft';
import { GraphFront } from '../support/microsoft/graph-front';
import { type HostAnswer, type HostRequest } from '../support/microsoft/internet';

const ROOT = join(__dirname, '../..');

let folder: string;
let microsoft: Microsoft;
let sandbox: Sandbox;
let control: SandboxControl;
let graph: GraphFront;

/** Graph over TLS: what the front says. */
async function graphOverTls({ method, url, headers, body }: HostRequest): Promise<HostAnswer> {
  const answer = await fetch(new URL(url.pathname + url.search, graph.url), {
    method,
    headers: { authorization: headers['authorization'] ?? '', 'content-type': 'application/json' },
    ...(body !== '' && { body }),
  });
  return { status: answer.status, body: JSON.parse((await answer.text()) || '{}') as unknown };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
  microsoft = await startMicrosoft({ localhost: graphOverTls });
  sandbox = await startSandbox();
  control = new SandboxControl(sandbox.url);
  await fillMailbox(control, MAIL);
  await control.faults({ ediscoveryPerMinute: null });
  graph = await GraphFront.start(sandbox.url, microsoft.entra);
  microsoft.entra.graph = `https://localhost:${microsoft.internet.port}`;
  await writeFile(join(folder, 'authority.pem'), microsoft.internet.certificate);
});
afterAll(async () => {
  await graph.stop();
  await sandbox.close();
  await microsoft.stop();
  await rm(folder, { recursive: true });
});

/** The command with the environment of production, every address of Microsoft's answered by the stand-ins. */
async function verify(): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const node = ['--require', './src/run-typescript.js', 'src/cli/verify.ts', '--tenant'];
  const child = spawn(process.execPath, node, {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
      NODE_OPTIONS: `--require ${join(ROOT, 'test/support/microsoft/reroute.js')}`,
      STAND_IN_PORT: String(microsoft.internet.port),
      STAND_IN_HOSTS: 'login.microsoftonline.com,localhost',
      BOT_ID: APP,
      BOT_TENANT_ID: TENANT,
      BOT_PASSWORD: SECRET,
      OAUTH_CONNECTION_NAME: CONNECTION,
      GRAPH_ENDPOINT: microsoft.entra.graph,
      HELPDESK_GROUP_ID,
      GRAPH_APP_ID: GRAPH_APPLICATION.appId,
      GRAPH_APP_SECRET: GRAPH_APPLICATION.secret,
    },
  });
  const ended = once(child, 'close') as Promise<[number]>;
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}

test('npm run verify signs a person in by a code, and reads with their token and the application’s', async () => {
  microsoft.entra.entersCode = { oid: EMPLOYEE, tid: TENANT };
  const { out, err } = await verify();
  expect(err).toContain('enter the code ABCD-EFGH');
  expect(microsoft.entra.looks).toBeGreaterThanOrEqual(2);
  expect(out).toContain('| Recoverable Items can be read | yes | as usual |');
  expect(out).toContain('| The application may read the directory (User.Read.All) | yes | as usual |');
  expect(new Set(graph.shown.map(({ oid }) => oid))).toEqual(new Set([EMPLOYEE]));
  expect(out).toContain('Application access: everything is there.');
  expect(out + err).not.toContain(SECRET);
  expect(out + err).not.toContain(GRAPH_APPLICATION.secret);
  for (const token of graph.tokens) expect(out + err).not.toContain(token);
});

test('it tells what the application lacks, as the bot does at its start, and ends with 1', async () => {
  microsoft.entra.entersCode = { oid: EMPLOYEE, tid: TENANT };
  await control.tenant({ ediscovery: 'no-role' });
  const { out, code } = await verify();
  expect(out).toContain('A role in Purview is missing');
  expect(out).toContain('Add-eDiscoveryCaseAdmin');
  expect(code).toBe(1);
});
