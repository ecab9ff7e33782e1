import {
  type AccessFinding,
  type AccessPorts,
  type AccessProbes,
  checkAccess,
} from '../../src/access/check-access';
import { missingScopes, reportScopes } from '../../src/access/check-scopes';
import {
  type AccessPolicy,
  APPLICATION_PERMISSIONS,
  DELEGATED_PERMISSIONS,
} from '../../src/access/permissions';
import { reportAccess } from '../../src/access/report-access';
import { EDiscoveryDenied } from '../../src/domain/ediscovery-denied';
import { RecoveryError } from '../../src/domain/errors';
import { DEFAULT_POLICY, type Features } from '../../src/policy/policy';

const APP = '11111111-1111-1111-1111-111111111111';
const OBJECT = '44444444-4444-4444-4444-444444444444';
const TENANT = '22222222-2222-2222-2222-222222222222';
const ALL = APPLICATION_PERMISSIONS.map(({ name }) => name);
const NOTHING_ON = Object.fromEntries(
  Object.keys(DEFAULT_POLICY.features).map((name) => [name, false]),
) as unknown as Features;
const EVERYTHING_ON = Object.fromEntries(
  Object.keys(DEFAULT_POLICY.features).map((name) => [name, true]),
) as unknown as Features;
const ENTRA = { signInRoot: 'https://login.microsoftonline.com', managedIdentity: false };

function token(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'RS256' }), part(claims), 'signature'].join('.');
}

const tokenWith = (roles: readonly string[]): string =>
  token({ appid: APP, oid: OBJECT, tid: TENANT, roles });

function ports(roles: readonly string[] | string, probes: Partial<AccessProbes> = {}): AccessPorts {
  const fine = (): Promise<void> => Promise.resolve();
  return {
    token: () => Promise.resolve(typeof roles === 'string' ? roles : tokenWith(roles)),
    probes: { directory: fine, ediscovery: fine, serviceHealth: fine, ...probes },
  };
}

const denied = new RecoveryError('access-denied', { status: 403 });

function wanting(features: Partial<Features>, retention = {}): AccessPolicy {
  return {
    features: { ...EVERYTHING_ON, ...features },
    retention: { ...DEFAULT_POLICY.retention, ...retention },
  };
}

const findingsOf = async (of: AccessPorts, policy = wanting({})): Promise<readonly AccessFinding[]> =>
  (await checkAccess(of, policy)).findings;

async function report(of: AccessPorts, place = ENTRA, policy = wanting({})): Promise<string> {
  return reportAccess(await checkAccess(of, policy), place).join('\n');
}

test('where everything is there it says so in one line', async () => {
  expect(await report(ports(ALL))).toBe('Application access: everything is there.');
});

test.each(APPLICATION_PERMISSIONS.map(({ name }) => name))(
  'a token without %s is told, with the page that grants it',
  async (name) => {
    const lines = (await report(ports(ALL.filter((one) => one !== name)))).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(`The permission ${name} is missing`);
    expect(lines[2]?.trim()).toBe(
      `https://login.microsoftonline.com/${TENANT}/adminconsent?client_id=${APP}`,
    );
  },
);

test('a wider permission of the directory does as well', async () => {
  const narrower = ['GroupMember.Read.All', 'User.Read.All'];
  const roles = ['Directory.Read.All', ...ALL.filter((name) => !narrower.includes(name))];
  expect(await findingsOf(ports(roles))).toEqual([]);
});

test('a managed identity has no consent page: its line is PowerShell with its own ids', async () => {
  const place = { ...ENTRA, managedIdentity: true };
  const said = await report(ports(ALL.filter((one) => one !== 'User.Read.All')), place);
  expect(said).not.toContain('adminconsent');
  expect(said).toContain(`-ServicePrincipalId ${OBJECT} -PrincipalId ${OBJECT}`);
  expect(said).toContain("Value -eq 'User.Read.All'");
});

test('a role missing in Purview is told with the commands that give it', async () => {
  const ediscovery = (): Promise<void> => Promise.reject(new EDiscoveryDenied('role-missing'));
  const said = await report(ports(ALL, { ediscovery }));
  expect(said).toContain(`New-ServicePrincipal -AppId ${APP} -ObjectId ${OBJECT}`);
  expect(said).toContain(`Add-RoleGroupMember -Identity eDiscoveryManager -Member ${OBJECT}`);
  expect(said).toContain(`Add-eDiscoveryCaseAdmin -User ${OBJECT}`);
});

test('a refusal for want of consent is no missing role', async () => {
  const ediscovery = (): Promise<void> => Promise.reject(new EDiscoveryDenied('role-missing'));
  const roles = ALL.filter((one) => one !== 'eDiscovery.ReadWrite.All');
  const findings = await findingsOf(ports(roles, { ediscovery }));
  expect(findings.map(({ kind }) => kind)).toEqual(['permission-missing']);
});

test('what the service refuses counts, whatever the token says', async () => {
  const findings = await findingsOf(
    ports(ALL, {
      directory: () => Promise.reject(denied),
      serviceHealth: () => Promise.reject(denied),
      ediscovery: () => Promise.reject(new EDiscoveryDenied('licence-missing')),
    }),
  );
  expect(findings).toMatchObject([
    { kind: 'permission-missing', permission: { name: 'GroupMember.Read.All' } },
    { kind: 'licence-missing' },
    { kind: 'permission-missing', permission: { name: 'ServiceHealth.Read.All', feature: 'serviceHealth' } },
  ]);
});

test('the same thing missing by token and by service is told once', async () => {
  const directory = (): Promise<void> => Promise.reject(denied);
  const findings = await findingsOf(
    ports(
      ALL.filter((one) => one !== 'GroupMember.Read.All'),
      { directory },
    ),
  );
  expect(findings).toHaveLength(1);
});

test('a right to people’s mail is one too many', async () => {
  const said = await report(ports([...ALL, 'Mail.ReadWrite', 'full_access_as_app']));
  expect(said).toContain("The permission Mail.ReadWrite reaches people's mail.");
  expect(said).toContain("The permission full_access_as_app reaches people's mail.");
});

test.each([
  ['access-denied', 'Entra refuses the application a token.'],
  ['service-unavailable', 'Entra did not answer'],
] as const)('where there is no token (%s) nothing else is asked', async (code, said) => {
  const never = (): Promise<void> => Promise.reject(new Error('must not be asked'));
  const lines = await report({
    token: () => Promise.reject(new RecoveryError(code)),
    probes: { directory: never, ediscovery: never, serviceHealth: never },
  });
  expect(lines).toContain(said);
  expect(lines).not.toContain('must not');
});

test('a service that does not answer is no missing permission', async () => {
  const directory = (): Promise<void> => Promise.reject(new RecoveryError('service-unavailable'));
  expect(await findingsOf(ports(ALL, { directory }))).toEqual([
    { kind: 'not-told', probe: 'directory', code: 'service-unavailable' },
  ]);
});

test.each([
  ['a sealed token', 'sealed'],
  ['a token of odd claims', token({ appid: 'x; rm -rf /', oid: OBJECT, tid: TENANT, roles: 'all' })],
])('%s tells nothing, and its words get into no command', async (_what, odd) => {
  const ediscovery = (): Promise<void> => Promise.reject(new EDiscoveryDenied('role-missing'));
  const said = await report(ports(odd, { ediscovery }));
  expect(said).not.toContain('rm -rf');
  expect(said).toContain('-AppId <client id> -ObjectId <object id of the service principal>');
});

describe('what a feature needs', () => {
  const OF_FEATURES = [...APPLICATION_PERMISSIONS, ...DELEGATED_PERMISSIONS].filter(
    ({ feature }) => feature !== null,
  );
  const OWN = APPLICATION_PERMISSIONS.filter(({ feature }) => feature !== null);
  const ALWAYS = APPLICATION_PERMISSIONS.filter(({ feature }) => feature === null).map(({ name }) => name);

  test.each(OWN)('$name is missed while features.$feature is on, and both cures are told', async (one) => {
    const roles = ALL.filter((name) => name !== one.name);
    const said = await report(ports(roles));
    expect(said).toContain('the bot runs, but what the policy switches on is not all there.');
    expect(said).toContain(
      `The permission ${one.name} is missing, for features.${one.feature} of the policy`,
    );
    expect(said).toContain('Switch that off, or grant it:');
    expect(said).toContain('/adminconsent?client_id=');
    const off = { [one.feature ?? '']: false };
    expect(await report(ports(roles), ENTRA, wanting(off))).toBe('Application access: everything is there.');
  });

  test('with every feature off nothing is asked for but what the bot cannot do without', async () => {
    const never = (): Promise<void> => Promise.reject(new Error('must not be asked'));
    const of = ports(ALWAYS, { serviceHealth: never });
    expect(await findingsOf(of, wanting(NOTHING_ON))).toEqual([]);
  });

  test('the usual policy asks for no right to a backup', async () => {
    const roles = ALL.filter((name) => !name.startsWith('BackupRestore-'));
    expect(await findingsOf(ports(roles), DEFAULT_POLICY)).toEqual([]);
  });

  test('where the policy tells of archives itself, nobody needs the report', async () => {
    const roles = ALL.filter((name) => name !== 'Reports.Read.All');
    expect(await findingsOf(ports(roles), wanting({}, { archiveMailboxes: true }))).toEqual([]);
  });

  test('each feature that Graph may refuse has a permission', () => {
    const ours = ['watch', 'model'];
    expect(new Set(OF_FEATURES.map(({ feature }) => feature))).toEqual(
      new Set(Object.keys(NOTHING_ON).filter((name) => !ours.includes(name))),
    );
  });
});

describe('a person’s token', () => {
  const SCOPES = DELEGATED_PERMISSIONS.map(({ name }) => name);
  const holding = (scopes: readonly string[]): string => token({ oid: OBJECT, scp: scopes.join(' ') });
  const lacking = (scopes: readonly string[], policy = wanting({})): readonly string[] | undefined =>
    missingScopes(holding(scopes), policy)?.map(({ name }) => name);

  test('that reaches everything lacks nothing', () => {
    expect(lacking(['openid', 'profile', ...SCOPES])).toEqual([]);
  });

  test.each(DELEGATED_PERMISSIONS.filter(({ feature }) => feature !== null))(
    'without $name, or a wider one, is told while features.$feature is on',
    ({ name, feature, orBetter }) => {
      const rest = SCOPES.filter((one) => one !== name && !orBetter.includes(one));
      expect(lacking(rest)).toContain(name);
      expect(lacking(rest, wanting({ [feature ?? '']: false }))).not.toContain(name);
      expect(lacking([...rest, ...orBetter.slice(0, 1)])?.includes(name)).toBe(orBetter.length === 0);
    },
  );

  test('without the right to mail is told whatever the policy says', () => {
    expect(lacking(['User.Read'], wanting(NOTHING_ON))).toEqual(['Mail.ReadWrite']);
  });

  test('that is sealed tells nothing', () => {
    expect(missingScopes('sealed', wanting({}))).toBeNull();
  });

  test('is reported with the registration and the connection that lack it', () => {
    const missing = missingScopes(holding(['Mail.ReadWrite', 'User.Read']), wanting(NOTHING_ON));
    expect(missing).toEqual([]);
    const some = DELEGATED_PERMISSIONS.filter(({ name }) => name === 'Mail.ReadWrite.Shared');
    const said = reportScopes(some, { clientId: APP, connectionName: 'graph' }).join('\n');
    expect(said).toContain('for features.sharedMailboxes of the policy');
    expect(said).toContain(`add Mail.ReadWrite.Shared to the registration ${APP}`);
    expect(said).toContain('to the scopes of the connection graph');
    expect(reportScopes(some, { clientId: APP, connectionName: null }).join('\n')).not.toContain(
      'connection',
    );
  });
});
