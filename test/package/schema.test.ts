import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Schema, validate } from 'jsonschema';
import { type Manifest } from './support/manifest';
import { Repository, VALUES } from './support/repository';

const repository = new Repository({ ...VALUES, DEVELOPER_NAME: 'Nord "Wind" \\ Söhne' });
afterAll(() => {
  repository.remove();
});

function schema(name: string): Schema {
  return JSON.parse(readFileSync(join(__dirname, 'schema', `${name}.json`), 'utf8')) as Schema;
}

function faults(value: unknown, name: string): readonly string[] {
  return validate(value, schema(name)).errors.map((error) => error.stack);
}

const packed = repository.packed();
const json = (name: string): unknown => JSON.parse(packed.get(name)!.toString('utf8'));
const manifest = json('manifest.json') as Manifest;

describe("Microsoft's schema of the app manifest", () => {
  it('is satisfied by the packed manifest', () => {
    expect(faults(manifest, 'app-manifest-1.29')).toEqual([]);
  });

  it('is the one that the manifest names', () => {
    expect(manifest.$schema).toBe(
      `https://developer.microsoft.com/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`,
    );
    expect(manifest.manifestVersion).toBe('1.29');
  });

  it.each([
    ['a property it does not know', { ...manifest, colour: 'red' }],
    ['a bot without an id', { ...manifest, bots: [{ scopes: ['personal'] }] }],
    ['a placeholder left in place of an id', { ...manifest, id: '${{TEAMS_APP_ID}}' }],
    ['a name that is too long', { ...manifest, name: { short: 'M'.repeat(31) } }],
  ])('refuses %s', (_, wrong) => {
    expect(faults(wrong, 'app-manifest-1.29')).not.toEqual([]);
  });

  it.each(manifest.localizationInfo.additionalLanguages)('is satisfied by $file', ({ file }) => {
    expect(faults(json(file), 'localization-1.29')).toEqual([]);
  });

  it('is satisfied by the default language, and refuses a translation of what no app has', () => {
    const english = json(manifest.localizationInfo.defaultLanguageFile) as object;
    expect(faults(english, 'localization-1.29')).toEqual([]);
    expect(faults({ ...english, 'bots[1].title': 'x' }, 'localization-1.29')).not.toEqual([]);
  });
});

describe('the packed manifest', () => {
  it('carries the values of the environment, whatever characters they have', () => {
    expect(manifest).toMatchObject({
      id: VALUES['TEAMS_APP_ID'],
      developer: { name: 'Nord "Wind" \\ Söhne', privacyUrl: VALUES['DEVELOPER_PRIVACY_URL'] },
      bots: [{ botId: VALUES['BOT_ID'] }],
      webApplicationInfo: { id: VALUES['BOT_ID'], resource: `api://botid-${VALUES['BOT_ID']!}` },
    });
    expect(packed.get('manifest.json')!.toString('utf8')).not.toContain('${{');
  });

  it('comes with what it names, at the root of the archive, and nothing else', () => {
    const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'zh'].map(
      (it) => `languages/${it}.json`,
    );
    expect([...packed.keys()].sort()).toEqual(
      ['manifest.json', 'color.png', 'outline.png', ...languages].sort(),
    );
  });

  it('is the same archive for the same files and values', () => {
    const file = repository.path('teamsapp/build/mail-recovery.test.zip');
    const first = readFileSync(file);
    rmSync(file);
    repository.write();
    expect(readFileSync(file).equals(first)).toBe(true);
  });
});
