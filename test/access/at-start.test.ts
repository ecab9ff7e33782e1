import { checkAccessAsWanted, checkFirstToken, lookAtAccess } from '../../src/composition/access';
import { startBot } from '../../src/compose';
import { connectGraph } from '../../src/graph';
import { entraApplicationTokens, sandboxApplicationTokens } from '../../src/identity/application-tokens';
import { OnBehalfOfTokens } from '../../src/identity/on-behalf-of-tokens';
import { noUserTokens } from '../../src/identity/user-tokens';
import { startSandbox } from '../../src/sandbox';
import { SandboxControl } from '../../src/sandbox/control-client';
import { DEFAULT_POLICY, type Policy } from '../../src/policy/policy';
import { readSettings } from '../../src/settings';
import { inTime } from '../../src/teams/authentication';
import { createLogger } from '../../src/telemetry/logger';
import { openTestDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { type Host, type HostAnswer, Internet } from '../support/microsoft/internet';
import { inSeconds, SigningKey } from '../support/microsoft/signing-key';

const BOT = '11111111-1111-1111-1111-111111111111';
const APP = '55555555-5555-5555-5555-555555555555';
const OBJECT = '44444444-4444-4444-4444-444444444444';
const TENANT = '22222222-2222-2222-2222-222222222222';
const GROUP = '33333333-3333-3333-3333-333333333333';
const SECRET = 'MARK-secret-of-the-application';
const PROOF = { kind: 'secret', clientId: APP, tenantId: TENANT, secret: SECRET } as const;
const ALL = [
  'GroupMember.Read.All',
  'User.Read.All',
  'eDiscovery.ReadWrite.All',
  'ServiceHealth.Read.All',
  'Reports.Read.All',
];
const KEY = new SigningKey('entra-access');

let entra: Host;
let internet: Internet;
let sandbox: Awaited<ReturnType<typeof startSandbox>>;
let control: SandboxControl;

beforeAll(async () => {
  internet = await Internet.start({ 'login.microsoftonline.com': (request) => entra(request) });
  sandbox = await startSandbox();
  control = new SandboxControl(sandbox.url);
});
beforeEach(async () => {
  await control.reset();
  entra = giving(ALL);
});
afterAll(async () => {
  await sandbox.close();
  await internet.stop();
});

function giving(roles: readonly string[]): Host {
  return ({ body }): HostAnswer => {
    const form = new URLSearchParams(body);
    if (form.get('client_id') !== APP || form.get('client_secret') !== SECRET) return refusal;
    if (form.get('scope')?.includes('https://graph.microsoft.com/.default') !== true) return refusal;
    const claims = { aud: 'https://graph.microsoft.com', appid: APP, oid: OBJECT, tid: TENANT, roles };
    const token = KEY.token({ ...claims, exp: inSeconds(3_600) });
    return { status: 200, body: { token_type: 'Bearer', expires_in: 3_599, access_token: token } };
  };
}

const refusal: HostAnswer = {
  status: 401,
  body: { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' },
};
const silent: Host = () => new Promise<never>(() => undefined);

/** Entra's stand-in for the token and the sandbox for the reads. */
function looked() {
  const graph = connectGraph({
    endpoint: sandbox.url,
    tokens: { people: noUserTokens(), application: sandboxApplicationTokens() },
    ediscoveryPace: { take: () => Promise.resolve(0), hold: () => Promise.resolve() },
    now: () => new Date(),
  });
  const settings = {
    applicationAccess: PROOF,
    helpdeskGroupId: GROUP,
    graphEndpoint: 'https://graph.microsoft.com',
  };
  const tokens = entraApplicationTokens(PROOF, settings.graphEndpoint);
  return { settings, tokens, graph };
}

async function look(policy: Policy = DEFAULT_POLICY): Promise<string> {
  const checked = await lookAtAccess({ ...looked(), policy });
  return checked?.lines.join('\n') ?? '';
}

test('asks Entra for a token and each service for one read, and is content', async () => {
  await control.clearRequests();
  expect(await look()).toBe('Application access: everything is there.');
  const asked = (await control.requests()).map(({ method, path }) => `${method} ${path.split('?')[0]}`);
  expect(asked.sort()).toEqual([
    'GET /v1.0/admin/serviceAnnouncement/healthOverviews',
    'GET /v1.0/security/cases/ediscoveryCases',
    'POST /v1.0/users/00000000-0000-0000-0000-000000000000/checkMemberGroups',
  ]);
});

test.each([
  ['no-role', 'A role in Purview is missing'],
  ['no-consent', 'The permission eDiscovery.ReadWrite.All is missing'],
  ['no-licence', 'eDiscovery is not licensed'],
] as const)('tells what the tenant lacks: %s', async (ediscovery, said) => {
  await control.tenant({ ediscovery });
  expect(await look()).toContain(said);
});

test('tells a role that the token lacks', async () => {
  entra = giving(ALL.filter((role) => role !== 'User.Read.All'));
  expect(await look()).toContain('The permission User.Read.All is missing');
});

test('tells what Microsoft 365 Backup needs where the policy has it, and not a word of it otherwise', async () => {
  const features = { ...DEFAULT_POLICY.features, backupRestore: true };
  const said = await look({ ...DEFAULT_POLICY, features });
  for (const right of [
    'Configuration.Read.All',
    'Search.Read.All',
    'Restore.Read.All',
    'Restore.ReadWrite.All',
  ])
    expect(said).toContain(`The permission BackupRestore-${right} is missing, for features.backupRestore`);
  expect(await look()).toBe('Application access: everything is there.');
});

test('of people’s tokens the first is looked at, once, with the policy of that moment', async () => {
  const reports: string[] = [];
  const scp = 'Mail.ReadWrite User.Read User.ReadBasic.All MailboxSettings.Read';
  const given = KEY.token({ oid: OBJECT, tid: TENANT, scp, exp: inSeconds(3_600) });
  const features = { ...DEFAULT_POLICY.features, manager: false };
  const tokens = checkFirstToken(
    { tokenFor: () => Promise.resolve(given) },
    {
      settings: { bot: null, userAccess: { kind: 'connection', connectionName: 'graph' } },
      policy: () => ({ ...DEFAULT_POLICY, features }),
      log: createLogger({ level: 'silent' }),
      announce: (report) => void reports.push(report),
    },
  );
  expect(await tokens.tokenFor(OBJECT, { fresh: false })).toBe(given);
  expect(await tokens.tokenFor(OBJECT, { fresh: true })).toBe(given);
  expect(reports).toHaveLength(1);
  expect(reports[0]).toContain('The permission Mail.ReadWrite.Shared is missing');
  expect(reports[0]).not.toMatch(/User\.Read(Basic)?\.All/);
  expect(reports[0]).not.toContain(OBJECT);
});

test('looks again once the policy wants something else, at the application and at the next token', async () => {
  const reports: string[] = [];
  let features = { ...DEFAULT_POLICY.features, manager: false };
  const policy = (): Policy => ({ ...DEFAULT_POLICY, features });
  const tell = {
    log: createLogger({ level: 'silent' }),
    announce: (report: string) => void reports.push(report),
  };
  const person = KEY.token({
    oid: OBJECT,
    tid: TENANT,
    scp: 'Mail.ReadWrite User.Read',
    exp: inSeconds(3_600),
  });
  const tokens = checkFirstToken(
    { tokenFor: () => Promise.resolve(person) },
    { settings: { bot: null, userAccess: null }, policy, ...tell },
  );
  entra = giving(ALL.filter((role) => role !== 'Reports.Read.All'));
  const look = checkAccessAsWanted({ ...looked(), policy, ...tell });
  const told = async (count: number): Promise<string> => {
    await eventually(() => reports.length >= count);
    return reports.splice(0).join('');
  };
  look();
  expect(await told(1)).toContain('Reports.Read.All');
  await tokens.tokenFor(OBJECT, { fresh: false });
  expect(await told(1)).not.toContain('“my boss”');
  look();
  await tokens.tokenFor(OBJECT, { fresh: false });
  features = { ...features, manager: true, backupRestore: true };
  look();
  expect(await told(1)).toContain('BackupRestore-Search.Read.All');
  await tokens.tokenFor(OBJECT, { fresh: false });
  expect(await told(1)).toContain('“my boss”');
});

test('a bot whose application is refused starts, is ready, and says so once without a secret', async () => {
  entra = () => refusal;
  const reading = readSettings({
    BOT_ID: BOT,
    BOT_TENANT_ID: TENANT,
    BOT_PASSWORD: 'MARK-bot-secret',
    OAUTH_CONNECTION_NAME: 'graph',
    HELPDESK_GROUP_ID: GROUP,
    GRAPH_APP_ID: APP,
    GRAPH_APP_SECRET: SECRET,
    HOST: '127.0.0.1',
    PORT: '0',
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const lines: string[] = [];
  const reports: string[] = [];
  const bot = await startBot(reading.settings, {
    database: await openTestDatabase(),
    log: createLogger({ level: 'trace', destination: { write: (line) => void lines.push(line) } }),
    announce: (report) => void reports.push(report),
  });
  expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
  await eventually(() => reports.length > 0);
  expect(reports.join('')).toContain('Entra refuses the application a token.');
  expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
  await bot.stop();
  expect(lines.join('')).toContain('application access incomplete');
  expect(lines.join('') + reports.join('')).not.toContain('MARK');
});

describe('where nobody answers', () => {
  test('the application’s token is waited for so long and no longer', async () => {
    entra = silent;
    const tokens = entraApplicationTokens(PROOF, 'https://graph.microsoft.com', 100);
    await expect(tokens.tokenFor({ fresh: false })).rejects.toMatchObject({ code: 'service-unavailable' });
  });

  test('signing in on somebody’s behalf ends as unavailable', async () => {
    entra = silent;
    const application = { clientId: APP, proof: { secret: SECRET } };
    const tokens = new OnBehalfOfTokens(application, 'https://graph.microsoft.com', Date.now, 100);
    const sso = KEY.token({ aud: APP, oid: OBJECT, tid: TENANT, exp: inSeconds(3_600) });
    expect(await tokens.exchange({ personId: OBJECT, tenantId: TENANT }, sso)).toEqual({
      kind: 'refused',
      reason: 'unavailable',
    });
  });

  test('the channel, its keys and the token service have ten seconds', async () => {
    jest.useFakeTimers();
    const asked = expect(inTime(new Promise(() => undefined))).rejects.toMatchObject({ name: 'AbortError' });
    await jest.advanceTimersByTimeAsync(10_000);
    await asked;
    jest.useRealTimers();
  });
});
