import {
  type Environment,
  readDatabasePlace,
  readSandboxPort,
  readSettings,
  type Settings,
} from '../../src/settings';

const GUID = '00000000-0000-0000-0000-000000000001';
const SANDBOX: Environment = { SANDBOX: '1', GRAPH_ENDPOINT: 'http://127.0.0.1:4010' };
const OTHER_GUID = '00000000-0000-0000-0000-000000000002';
const REGISTERED: Environment = {
  BOT_ID: GUID,
  BOT_TENANT_ID: GUID,
  BOT_PASSWORD: 'secret',
  OAUTH_CONNECTION_NAME: 'graph',
};

function settingsOf(env: Environment): Settings {
  const reading = readSettings(env);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.settings;
}

function variablesAtFault(env: Environment): readonly string[] {
  const reading = readSettings(env);
  return reading.ok ? [] : reading.problems.map(({ variable }) => variable);
}

describe('settings', () => {
  it('has the defaults of the table', () => {
    expect(settingsOf(SANDBOX)).toMatchObject({
      port: 3978,
      host: '127.0.0.1',
      sandboxPort: 4010,
      playgroundPort: 56150,
      dataDir: '.data',
      databaseUrl: null,
      bot: null,
      retentionDays: 14,
      fiscalYearStart: 1,
      logLevel: 'info',
    });
  });

  it('binds all interfaces and serves its own tenant once there are credentials', () => {
    expect(settingsOf(REGISTERED)).toMatchObject({
      host: '0.0.0.0',
      graphEndpoint: 'https://graph.microsoft.com',
      allowedTenants: [GUID],
    });
  });

  it('has people sign in by the bot’s connection, or on their behalf where that is asked for', () => {
    expect(settingsOf(SANDBOX).userAccess).toBeNull();
    expect(settingsOf(REGISTERED).userAccess).toEqual({ kind: 'connection', connectionName: 'graph' });
    const { OAUTH_CONNECTION_NAME: _none, ...without } = REGISTERED;
    expect(settingsOf({ ...without, USER_TOKENS: 'on-behalf-of' }).userAccess).toEqual({
      kind: 'on-behalf-of',
    });
  });

  it.each<Environment>([
    { BOT_TENANT_ID: GUID },
    { BOT_TENANT_ID: '', ALLOWED_TENANTS: `${GUID} ${OTHER_GUID}` },
  ])('takes a bot of many tenants that names whom it serves: %j', (named) => {
    expect(settingsOf({ ...REGISTERED, BOT_TYPE: 'MultiTenant', ...named }).allowedTenants).toContain(GUID);
  });

  it('takes an empty variable for an unset one and a trailing slash off', () => {
    expect(settingsOf({ ...SANDBOX, PORT: ' ', GRAPH_ENDPOINT: 'http://localhost:4010/' })).toMatchObject({
      port: 3978,
      graphEndpoint: 'http://localhost:4010',
    });
  });

  it.each<[string, Environment, readonly string[]]>([
    ['nothing at all', {}, ['BOT_ID']],
    ['sandbox together with credentials', { ...SANDBOX, ...REGISTERED }, ['SANDBOX']],
    ['sandbox without its endpoint', { SANDBOX: '1' }, ['GRAPH_ENDPOINT']],
    [
      'a sandbox that is not on this machine',
      { ...SANDBOX, GRAPH_ENDPOINT: 'http://graph.example' },
      ['GRAPH_ENDPOINT'],
    ],
    ['http to Graph', { ...REGISTERED, GRAPH_ENDPOINT: 'http://127.0.0.1:4010' }, ['GRAPH_ENDPOINT']],
    ['a public address without credentials', { ...SANDBOX, HOST: '0.0.0.0' }, ['HOST']],
    ['a public IPv6 address without credentials', { ...SANDBOX, HOST: '::' }, ['HOST']],
    ['a password without a bot', { BOT_PASSWORD: 'x', BOT_TENANT_ID: GUID }, ['BOT_ID']],
    ['a single-tenant bot without its tenant', { ...REGISTERED, BOT_TENANT_ID: '' }, ['BOT_TENANT_ID']],
    [
      'a bot of many tenants that names none to serve',
      { ...REGISTERED, BOT_TYPE: 'MultiTenant', BOT_TENANT_ID: '' },
      ['ALLOWED_TENANTS'],
    ],
    ['a bot without a secret', { ...REGISTERED, BOT_PASSWORD: '' }, ['BOT_PASSWORD']],
    [
      'a bot that nobody can sign in to',
      { ...REGISTERED, OAUTH_CONNECTION_NAME: '' },
      ['OAUTH_CONNECTION_NAME'],
    ],
    ['an unknown way to sign in', { ...REGISTERED, USER_TOKENS: 'all' }, ['USER_TOKENS']],
    [
      'on-behalf-of without a secret to show',
      { ...REGISTERED, BOT_PASSWORD: '', BOT_TYPE: 'UserAssignedMsi', USER_TOKENS: 'on-behalf-of' },
      ['USER_TOKENS'],
    ],
    [
      'half a certificate',
      { ...REGISTERED, BOT_PASSWORD: '', BOT_CERTIFICATE_THUMBPRINT: 'ab' },
      ['BOT_CERTIFICATE_KEY'],
    ],
    ['a port that is none', { ...SANDBOX, PORT: '70000' }, ['PORT']],
    ['a retention that Exchange does not know', { ...SANDBOX, RETENTION_DAYS: '90' }, ['RETENTION_DAYS']],
    ['a thirteenth month', { ...SANDBOX, FISCAL_YEAR_START_MONTH: '13' }, ['FISCAL_YEAR_START_MONTH']],
    ['another database', { ...SANDBOX, DATABASE_URL: 'mysql://x' }, ['DATABASE_URL']],
    ['a group that is no GUID', { ...SANDBOX, HELPDESK_GROUP_ID: 'helpdesk' }, ['HELPDESK_GROUP_ID']],
    ['a public address with a path', { ...SANDBOX, PUBLIC_URL: 'https://contoso.com/bot' }, ['PUBLIC_URL']],
    ['a public address without https', { ...SANDBOX, PUBLIC_URL: 'http://bot.contoso.com' }, ['PUBLIC_URL']],
    ['a short metrics token', { ...SANDBOX, METRICS_TOKEN: 'secret' }, ['METRICS_TOKEN']],
    ['a monotonous metrics token', { ...SANDBOX, METRICS_TOKEN: 'abab'.repeat(8) }, ['METRICS_TOKEN']],
    [
      'a metrics token that no header can carry',
      { ...SANDBOX, METRICS_TOKEN: 'two words of 16+' },
      ['METRICS_TOKEN'],
    ],
    ['a database without a name', { ...SANDBOX, DATABASE_URL: 'postgres://u:p@h' }, ['DATABASE_URL']],
    ['a database without a host', { ...SANDBOX, DATABASE_URL: 'postgres:///n' }, ['DATABASE_URL']],
    [
      'a password with a bare percent sign',
      { ...SANDBOX, DATABASE_URL: 'postgres://u:5%p@h/n' },
      ['DATABASE_URL'],
    ],
    [
      'an application for requests that nobody could decide',
      { ...REGISTERED, GRAPH_APP_ID: OTHER_GUID, GRAPH_APP_SECRET: 's' },
      ['HELPDESK_GROUP_ID'],
    ],
    [
      'eDiscovery rights on the registration that people talk to',
      { ...REGISTERED, HELPDESK_GROUP_ID: GUID, GRAPH_APP_ID: GUID, GRAPH_APP_SECRET: 's' },
      ['GRAPH_APP_ID'],
    ],
    ['a helpdesk that cannot be asked after', { ...REGISTERED, HELPDESK_GROUP_ID: GUID }, ['GRAPH_APP_ID']],
    [
      'a proof without its application',
      { ...REGISTERED, HELPDESK_GROUP_ID: GUID, GRAPH_APP_SECRET: 's' },
      ['GRAPH_APP_ID', 'GRAPH_APP_ID'],
    ],
    [
      'an application without a proof',
      { ...REGISTERED, HELPDESK_GROUP_ID: GUID, GRAPH_APP_ID: OTHER_GUID },
      ['GRAPH_APP_CERTIFICATE_PATH', 'GRAPH_APP_ID'],
    ],
    ['a model key without its model', { ...SANDBOX, OPENAI_API_KEY: 'k' }, ['OPENAI_MODEL']],
    [
      'two models',
      {
        ...SANDBOX,
        OPENAI_API_KEY: 'k',
        OPENAI_MODEL: 'm',
        AZURE_OPENAI_API_KEY: 'k',
        AZURE_OPENAI_ENDPOINT: 'https://x.example',
        AZURE_OPENAI_DEPLOYMENT: 'd',
      },
      ['AZURE_OPENAI_API_KEY'],
    ],
    [
      'a model over plain http',
      { ...SANDBOX, OPENAI_API_KEY: 'k', OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'http://models.example/v1' },
      ['OPENAI_BASE_URL'],
    ],
    [
      'half an Azure model',
      { ...SANDBOX, AZURE_OPENAI_API_KEY: 'k' },
      ['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_DEPLOYMENT'],
    ],
    ['a log level of its own', { ...SANDBOX, LOG_LEVEL: 'loud' }, ['LOG_LEVEL']],
    [
      'everything wrong at once',
      { SANDBOX: 'yes', PORT: 'x', HOST: '0.0.0.0', RETENTION_DAYS: '1', LOG_LEVEL: 'x' },
      ['SANDBOX', 'PORT', 'RETENTION_DAYS', 'LOG_LEVEL', 'BOT_ID', 'HOST'],
    ],
  ])('refuses %s and names the variable', (_, env, variables) => {
    expect([...variablesAtFault(env)].sort()).toEqual([...variables].sort());
  });

  it.each<[string, Environment, object]>([
    [
      'a managed identity',
      { GRAPH_APP_MANAGED_IDENTITY: OTHER_GUID, GRAPH_APP_TOKEN_FILE: '/t', GRAPH_APP_SECRET: 's' },
      { kind: 'managed-identity', clientId: OTHER_GUID },
    ],
    ['the machine’s own identity', { GRAPH_APP_MANAGED_IDENTITY: 'system' }, { kind: 'managed-identity' }],
    [
      'a workload identity',
      { GRAPH_APP_TOKEN_FILE: '/t', GRAPH_APP_CERTIFICATE_PATH: '/c.pem', GRAPH_APP_SECRET: 's' },
      { kind: 'workload-identity', tokenFile: '/t', clientId: OTHER_GUID, tenantId: GUID },
    ],
    [
      'a certificate',
      { GRAPH_APP_CERTIFICATE_PATH: '/c.pem', GRAPH_APP_SECRET: 's' },
      { kind: 'certificate', certificatePath: '/c.pem', clientId: OTHER_GUID, tenantId: GUID },
    ],
    [
      'a secret',
      { GRAPH_APP_SECRET: 's', GRAPH_APP_TENANT_ID: OTHER_GUID },
      { kind: 'secret', secret: 's', clientId: OTHER_GUID, tenantId: OTHER_GUID },
    ],
  ])('the application shows %s before anything below it', (_, env, expected) => {
    const base = { ...REGISTERED, HELPDESK_GROUP_ID: GUID, GRAPH_APP_ID: OTHER_GUID };
    expect(settingsOf({ ...base, ...env }).applicationAccess).toEqual(expected);
  });

  it('takes a database by its socket', () => {
    const url = 'postgres:///mail?host=/var/run/postgresql';
    expect(settingsOf({ ...SANDBOX, DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it('reads the sandbox’s port alone', () => {
    expect(readSandboxPort({})).toBe(4010);
    expect(readSandboxPort({ SANDBOX_PORT: '5000' })).toBe(5000);
    expect(() => readSandboxPort({ SANDBOX_PORT: 'x' })).toThrow('SANDBOX_PORT must be');
  });

  it('reads the database’s place alone', () => {
    expect(readDatabasePlace({})).toEqual({ dataDir: '.data', databaseUrl: null });
    expect(readDatabasePlace({ DATA_DIR: 'd', DATABASE_URL: 'postgres://h/n' })).toEqual({
      dataDir: 'd',
      databaseUrl: 'postgres://h/n',
    });
    expect(() => readDatabasePlace({ DATABASE_URL: 'mysql://h/n' })).toThrow('DATABASE_URL must be');
  });
});
