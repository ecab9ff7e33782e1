import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BicepFile, FOLDER, readTemplate } from './support/read-bicep';

/** What Azure's published types for Bicep know (Azure/bicep-types-az); a new one is looked up there first. */
const PUBLISHED = new Set([
  'Microsoft.App/containerApps@2024-03-01',
  'Microsoft.App/managedEnvironments@2024-03-01',
  'Microsoft.Authorization/roleAssignments@2022-04-01',
  'Microsoft.BotService/botServices@2022-09-15',
  'Microsoft.BotService/botServices/channels@2022-09-15',
  'Microsoft.BotService/botServices/connections@2022-09-15',
  'Microsoft.ContainerRegistry/registries@2023-07-01',
  'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01',
  'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01',
  'Microsoft.Insights/actionGroups@2023-01-01',
  'Microsoft.Insights/components@2020-02-02',
  'Microsoft.Insights/diagnosticSettings@2021-05-01-preview',
  'Microsoft.Insights/metricAlerts@2018-03-01',
  'Microsoft.Insights/scheduledQueryRules@2023-12-01',
  'Microsoft.Insights/webtests@2022-06-15',
  'Microsoft.Insights/workbooks@2022-04-01',
  'Microsoft.KeyVault/vaults@2023-07-01',
  'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31',
  'Microsoft.Network/privateDnsZones@2020-06-01',
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01',
  'Microsoft.Network/virtualNetworks@2023-11-01',
  'Microsoft.OperationalInsights/workspaces@2023-09-01',
]);
/** Children written inside of their parent take its version. */
const CHILDREN = new Set(['secrets', 'subnets']);
/** What a rule is called while the rules are gone through. */
const LOOPS = new Set(['rule']);

let files: ReadonlyMap<string, BicepFile>;

beforeAll(async () => {
  files = await readTemplate();
});

const all = (): readonly BicepFile[] => [...files.values()];
const declared = ({ parameters, variables, resources, modules }: BicepFile): readonly string[] => [
  ...parameters.map(({ name }) => name),
  ...variables,
  ...[...resources, ...modules].map(({ name }) => name),
];

describe('the template for Azure', () => {
  it('is what the grammar of Bicep takes', () => {
    expect(all().length).toBeGreaterThan(8);
    expect(all().flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('refers to nothing that is not declared, and declares nothing twice', () => {
    for (const file of all()) {
      const names = declared(file);
      expect(new Set(names).size).toBe(names.length);
      const unknown = file.references.filter((name) => !names.includes(name) && !LOOPS.has(name));
      expect([file.name, ...unknown]).toEqual([file.name]);
    }
  });

  it('uses every parameter and every variable', () => {
    for (const { name, parameters, variables, references } of all()) {
      const unused = [...parameters.map((one) => one.name), ...variables].filter(
        (one) => !references.includes(one),
      );
      expect([name, ...unused]).toEqual([name]);
    }
  });

  it('gives every module what it needs and nothing that it does not know', () => {
    const calls = all().flatMap(({ modules }) => modules);
    expect(calls.map(({ path }) => path).sort()).toEqual(
      all()
        .map(({ name }) => name)
        .filter((name) => name !== 'main.bicep')
        .sort(),
    );
    for (const { path, given } of calls) {
      const { parameters } = files.get(path)!;
      const known = parameters.map(({ name }) => name);
      const needed = parameters.filter(({ hasDefault }) => !hasDefault).map(({ name }) => name);
      expect([path, ...given.filter((name) => !known.includes(name))]).toEqual([path]);
      expect([path, ...needed.filter((name) => !given.includes(name))]).toEqual([path]);
    }
  });

  it('asks modules for what they put out', () => {
    for (const { text, modules } of all()) {
      const asked = [...text.matchAll(/\b(\w+)\.outputs\.(\w+)/g)];
      for (const [, module, output] of asked) {
        const called = modules.find(({ name }) => name === module);
        expect(files.get(called?.path ?? '')?.outputs ?? []).toContain(output);
      }
    }
    expect(files.get('main.bicep')!.text).toMatch(/\.outputs\./);
  });

  it('makes only what Azure publishes, in a version that there is', () => {
    const types = all().flatMap(({ resources }) => resources.map(({ type }) => type));
    expect(types.filter((type) => !PUBLISHED.has(type) && !CHILDREN.has(type))).toEqual([]);
    expect([...PUBLISHED].filter((type) => !types.includes(type))).toEqual([]);
  });

  it('keeps what is secret secret, from the first parameter to the last', () => {
    const secret = all().flatMap(({ name, parameters }) =>
      parameters
        .filter((one) => /password|secret$/i.test(one.name))
        .map((one) => `${name} ${one.name} ${one.secure ? 'secure' : 'OPEN'}`),
    );
    // The vault's addresses of secrets name them; they are none.
    const open = secret.filter((line) => line.endsWith('OPEN'));
    expect(open).toEqual(['bot.bicep botPasswordUri OPEN']);
    expect(secret.length).toBeGreaterThan(5);
    const shown = all().flatMap(({ text }) => text.match(/^output .*[pP]assword(?!Uri).*$/gm) ?? []);
    expect(shown).toEqual([]);
  });

  it('lets the identity read secrets and pull images, and gives no wider role', () => {
    const roles = all().flatMap(({ text }) => [...text.matchAll(/^var \w+ = '([0-9a-f-]{36})'/gm)]);
    expect(roles.map(([, id]) => id).sort()).toEqual([
      // Azure Bot Service's sign-in provider, no role.
      '30dd229c-58e3-4a48-bdfd-91ec48eb906c',
      '4633458b-17de-408a-874c-0445c86b69e6',
      '7f951dda-4ed3-4680-a7ca-43fe172d538d',
    ]);
    const scopes = all().flatMap(({ resources }) =>
      resources
        .filter(({ type }) => type.includes('roleAssignments'))
        .map(({ body }) => /scope: (\w+)/.exec(body.text)?.[1]),
    );
    expect(scopes.sort()).toEqual(['registry', 'vault']);
  });
});

describe('the template’s parameters', () => {
  it('are those of the file that the toolkit fills in, all that have no default', () => {
    const { parameters } = JSON.parse(readFileSync(join(FOLDER, 'main.parameters.json'), 'utf8')) as {
      readonly parameters: Readonly<Record<string, { readonly value: unknown }>>;
    };
    const main = files.get('main.bicep')!.parameters;
    const known = main.map(({ name }) => name);
    expect(Object.keys(parameters).filter((name) => !known.includes(name))).toEqual([]);
    const needed = main.filter(({ hasDefault }) => !hasDefault).map(({ name }) => name);
    expect(needed.filter((name) => !(name in parameters))).toEqual([]);
    for (const { name, secure } of main)
      if (secure) expect(parameters[name]?.value).toMatch(/^\$\{\{SECRET_\w+\}\}$/);
  });
});
