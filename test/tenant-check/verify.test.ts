import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { askGraph } from '../../src/cli/verify/ask-graph';
import { noApplicationTokens, sandboxApplicationTokens } from '../../src/identity/application-tokens';
import { sandboxUserTokens } from '../../src/identity/user-tokens';
import { type Sandbox, SandboxControl, startSandbox } from '../../src/sandbox';
import { type SandboxFaultRule } from '../../src/sandbox/control-client';
import { type Finding, TEST_SUBJECT, tryAssumptions } from '../../src/tenant-check';
import { EMPLOYEE, fillMailbox, MAIL } from '../support/bot';

let sandbox: Sandbox;
let control: SandboxControl;

beforeAll(async () => {
  sandbox = await startSandbox();
  control = new SandboxControl(sandbox.url);
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await fillMailbox(control, [...MAIL, { subject: TEST_SUBJECT, folder: 'Inbox' }]);
  await control.faults({ ediscoveryPerMinute: null });
  await control.tenant({ reports: 'ok' });
  const made = await fetch(`${sandbox.url}/v1.0/security/cases/ediscoveryCases`, {
    method: 'POST',
    headers: { authorization: 'Bearer sandbox-app', 'content-type': 'application/json' },
    body: JSON.stringify({ displayName: 'A case' }),
  });
  expect(made.status).toBe(201);
});

function look(move = false, application = sandboxApplicationTokens()): Promise<readonly Finding[]> {
  const tokens = { people: sandboxUserTokens(), application };
  return tryAssumptions(askGraph(sandbox.url, tokens, EMPLOYEE), move);
}

const missing = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ seen }) => seen.kind !== 'seen').map(({ assumption }) => assumption);

const fail = (path: string, more: Partial<SandboxFaultRule> = {}): Promise<unknown> =>
  control.faults({ ediscoveryPerMinute: null, rules: [{ path, status: 403, ...more }] });

test('everything is seen in a tenant as the product takes it for granted, and nothing but read', async () => {
  const before = await control.tree(EMPLOYEE);
  await control.clearRequests();
  const findings = await look();
  expect(findings).toHaveLength(16);
  expect(missing(findings)).toEqual([]);
  expect((await control.requests()).map(({ method }) => method)).toEqual(Array(20).fill('GET'));
  expect(await control.tree(EMPLOYEE)).toEqual(before);
});

test('the test mail is deleted twice and put back where that is asked for, and no other', async () => {
  const before = await control.tree(EMPLOYEE);
  const findings = await look(true);
  expect(findings.at(-1)?.seen).toEqual({ kind: 'seen' });
  expect(await control.tree(EMPLOYEE)).toEqual(before);
});

test.each([
  ['recoverableitemsdeletions/messages\\?\\$select=id&\\$top=1$', 'Recoverable Items can be read'],
  ['recoverableitemspurges', 'Purges can be read by its well-known name'],
  ['orderby=lastModified', 'Recoverable Items can be filtered and sorted by the time of change'],
  ['\\$search=', '$search works in Recoverable Items'],
  ['/me\\?', 'The person’s addresses can be read (User.Read)'],
  ['messageRules', 'The person’s Inbox rules can be read (MailboxSettings.Read, optional)'],
  ['/users\\?', 'The application may read the directory (User.Read.All)'],
  ['healthOverviews', 'The health dashboard can be read (ServiceHealth.Read.All)'],
  ['getMailboxUsageDetail', 'The mailbox usage report can be had (Reports.Read.All, optional)'],
  ['backupRestore', 'Microsoft 365 Backup can be read (BackupRestore-Configuration.Read.All, optional)'],
  ['legalHolds', 'Hold policies of a case are under /beta'],
])('where %s is refused, that one assumption is not seen', async (path, assumption) => {
  await fail(path);
  const findings = await look();
  expect(missing(findings)).toEqual([assumption]);
  const [found] = findings.filter(({ seen }) => seen.kind === 'not-seen');
  expect(found?.seen).toEqual({ kind: 'not-seen', fact: '403 ErrorAccessDenied' });
  expect(found?.otherwise).not.toBe('');
});

test('where eDiscovery is refused, cases and holds are not seen', async () => {
  await fail('ediscoveryCases');
  expect(missing(await look())).toHaveLength(2);
});

test('where mail carries no last parent, that is told as such', async () => {
  const bare = MAIL.map((one) =>
    one.deleted ? { ...one, deleted: { ...one.deleted, lastParent: false } } : one,
  );
  await fillMailbox(control, bare);
  const findings = await look();
  expect(findings.find(({ assumption }) => assumption.includes('0x348A'))?.seen).toEqual({
    kind: 'not-seen',
    fact: 'none of 2 has it',
  });
});

test('where nothing lies in the folders, nobody can tell', async () => {
  await fillMailbox(control, []);
  const untried = (await look(true)).filter(({ seen }) => seen.kind === 'untried');
  expect(untried.map(({ assumption }) => assumption)).toEqual([
    'Deleted mail names the folder it came from (Binary 0x348A)',
    'Mail in Recoverable Items names its deletion time (SystemTime 0x668F)',
    'Hold policies of a case are under /beta',
    'A message keeps its immutable id into Recoverable Items and back',
  ]);
});

test.each([
  ['0x668F', 'recoverableitemsdeletions/messages.*expand'],
  ['0x0FFF', 'me/mailFolders\\?'],
])('where %s cannot be asked for, that is told as such', async (tag, path) => {
  await fail(path, { status: 400, code: 'ErrorInvalidProperty' });
  const [found] = (await look()).filter(({ seen }) => seen.kind !== 'seen');
  expect(found?.assumption).toContain(tag);
  expect(found?.seen).toEqual({ kind: 'not-seen', fact: '400 ErrorInvalidProperty' });
});

test('where four at a time are too many, that is told as such, with no retry that would hide it', async () => {
  await control.faults({
    ediscoveryPerMinute: null,
    rules: [
      { path: 'deleteditems/messages\\?\\$select=id&\\$top=50$', status: 429, times: 1, retryAfter: 1 },
    ],
  });
  expect(missing(await look())).toEqual(['Four requests at a time are taken in one mailbox']);
});

test('where the test mail does not come back, it is said where it is', async () => {
  await fail('/move', { method: 'POST' });
  const seen = (await look(true)).at(-1)?.seen;
  expect(seen).toEqual({
    kind: 'not-seen',
    fact: '403 ErrorAccessDenied; the test mail is still in Recoverable Items',
  });
});

test('without an application of its own, what is asked in its name is not tried', async () => {
  const untried = (await look(false, noApplicationTokens())).filter(({ seen }) => seen.kind === 'untried');
  expect(untried).toHaveLength(6);
});

describe('npm run verify', () => {
  const run = async (...args: string[]): Promise<{ code: number; out: string }> => {
    const env = { PATH: process.env['PATH'], SANDBOX: '1', GRAPH_ENDPOINT: sandbox.url };
    const node = ['--require', './src/run-typescript.js', 'src/cli/verify.ts', ...args];
    try {
      const options = { cwd: join(__dirname, '../..'), env };
      const { stdout } = await promisify(execFile)(process.execPath, node, options);
      return { code: 0, out: stdout };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, out: stdout + stderr };
    }
  };

  test('prints the table; exit code 0 where all is seen, 1 where not, 2 where it is used wrongly', async () => {
    const fine = await run('--tenant');
    expect(fine).toMatchObject({ code: 0 });
    expect(fine.out).toContain('| Recoverable Items can be read | yes | as usual |');
    expect(fine.out).not.toContain('Budget');
    await fail('recoverableitemspurges');
    const faulty = await run('--tenant');
    expect(faulty.code).toBe(1);
    expect(faulty.out).toContain('NO: 403 ErrorAccessDenied | Nothing changes');
    expect((await run()).code).toBe(2);
  });
});
