import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../src/settings';
import { type BicepFile, objectsIn, readTemplate, stringsIn, valueOf } from './support/read-bicep';

const ROOT = join(__dirname, '../..');
const GUID = '11111111-2222-3333-4444-555555555555';
/** Read by Microsoft's exporter, not by the bot; see docs/operations.md. */
const OF_THE_EXPORTER = 'APPLICATION_INSIGHTS_NO_STATSBEAT';
/** Settings whose value nobody may read who reads the template. */
const SECRET = /PASSWORD|SECRET|_KEY$|_TOKEN$|DATABASE_URL/;

let bot: BicepFile;
let container: string;

beforeAll(async () => {
  bot = (await readTemplate()).get('bot.bicep')!;
  container = bot.resources.find(({ name }) => name === 'bot')!.body.text;
});

interface Variable {
  readonly name: string;
  readonly value: string | null;
  readonly secretRef: string | null;
}

/** What the container gets, with a helpdesk and rules of its own. */
function environment(): readonly Variable[] {
  const text = (node: ReturnType<typeof valueOf>): string | null => node?.text.replace(/^'|'$/g, '') ?? null;
  return objectsIn(bot.root)
    .map((object) => ({
      name: text(valueOf(object, 'name')) ?? '',
      value: text(valueOf(object, 'value')),
      secretRef: text(valueOf(object, 'secretRef')),
    }))
    .filter(({ name }) => /^[A-Z][A-Z_]+$/.test(name));
}

/** A value as it would be after a deployment. */
function sample({ name, value, secretRef }: Variable): string {
  if (secretRef === 'database-url')
    return 'postgres://bot:p%40ss@host.postgres.database.azure.com:5432/bot?sslmode=verify-full';
  if (name === 'PORT') return /var port = (\d+)/.exec(bot.text)![1]!;
  if (name === 'GRAPH_APP_MANAGED_IDENTITY') return '99999999-2222-3333-4444-555555555555';
  if (name === 'APPLICATIONINSIGHTS_CONNECTION_STRING') return `InstrumentationKey=${GUID}`;
  if (name.startsWith('RETENTION')) return '14';
  return (value ?? '').endsWith('Id') ? GUID : (secretRef ?? value ?? '');
}

describe('the container in Azure', () => {
  it('gets settings that the bot starts with', () => {
    const variables = environment();
    expect(variables.length).toBeGreaterThan(9);
    const env = Object.fromEntries(variables.map((one) => [one.name, sample(one)]));
    const reading = readSettings(env);
    expect(reading).toMatchObject({ ok: true });
    if (!reading.ok) return;
    const { settings } = reading;
    expect(settings.applicationAccess).toMatchObject({ kind: 'managed-identity' });
    expect(settings.telemetry?.applicationInsights).toBe(`InstrumentationKey=${GUID}`);
    expect(settings.databaseUrl).toContain('sslmode=verify-full');
    // Without the helpdesk's two it starts as well.
    const { HELPDESK_GROUP_ID: _group, GRAPH_APP_MANAGED_IDENTITY: _identity, ...without } = env;
    expect(readSettings(without)).toMatchObject({ ok: true });
  });

  it('gets no setting that there is not', () => {
    const known = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const unknown = environment().filter(({ name }) => !known.includes(`\`${name}\``));
    expect(unknown.map(({ name }) => name)).toEqual([OF_THE_EXPORTER]);
  });

  it('gets every secret from the vault, by its identity, and none as text', () => {
    const variables = environment();
    const secret = variables.filter(({ name }) => SECRET.test(name));
    expect(secret.map(({ name }) => name)).toEqual(['DATABASE_URL', 'BOT_PASSWORD']);
    expect(secret.filter(({ value, secretRef }) => value !== null || secretRef === null)).toEqual([]);
    const kept = objectsIn(bot.root).filter((object) => object.text.includes('keyVaultUrl:'));
    const secrets = kept.filter((object) => !object.text.slice(1).includes('{'));
    for (const object of secrets)
      expect(object.text).toMatch(/^\{ name: '[\w-]+', keyVaultUrl: \w+Uri, identity: identityId \}$/);
    const names = secrets.map((object) => stringsIn(object)[0]);
    expect(names).toEqual(['bot-password', 'database-url', 'policy']);
    const used = [...bot.text.matchAll(/secretRef: '([\w-]+)'/g)].map(([, name]) => name);
    expect(new Set(used)).toEqual(new Set(names));
  });

  it('is asked at the addresses that the bot answers, at the port that it listens on', () => {
    const probes = [...container.matchAll(/type: '(\w+)'\s+httpGet: \{ path: '([^']+)', port: port \}/g)];
    expect(probes.map(([, type, path]) => [type, path])).toEqual([
      ['Startup', '/healthz'],
      ['Liveness', '/healthz'],
      ['Readiness', '/readyz'],
    ]);
    const server = readFileSync(join(ROOT, 'src/http/server.ts'), 'utf8');
    for (const [, , path] of probes) expect(server).toContain(`'${path}'`);
    expect(container).toContain('targetPort: port');
  });

  it('has more time to stop than the bot takes', () => {
    const takes = /STOP_MS = (\d+)_000/.exec(readFileSync(join(ROOT, 'src/main.ts'), 'utf8'))![1];
    const given = /terminationGracePeriodSeconds: (\d+)/.exec(container)![1];
    expect(Number(given)).toBeGreaterThan(Number(takes));
  });

  it('is there twice at least', async () => {
    const main = (await readTemplate()).get('main.bicep')!.text;
    expect(main).toMatch(/@minValue\(2\)\nparam minReplicas int = 2\n/);
    expect(container).toContain('minReplicas: minReplicas');
    expect(container).toMatch(/rules: \[\s+\{ name: 'turns', http: /);
  });
});
