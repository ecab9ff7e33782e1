import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readOptions } from '../../src/cli/package/options';
import { zip } from '../../src/cli/package/zip';
import { type Outcome } from '../../src/cli/package/write-package';
import { Repository, ROOT, VALUES } from './support/repository';
import { unzip } from './support/unzip';

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function repositoryWith(changes: Readonly<Record<string, string>>): Repository {
  const repository = new Repository({ ...VALUES, ...changes });
  made.push(repository);
  return repository;
}

function faultsOf(outcome: Outcome): readonly string[] {
  return outcome.kind === 'refused' ? outcome.faults : [];
}

describe('a package', () => {
  it('is refused with every missing value named at once, and then not written', () => {
    const repository = repositoryWith({ BOT_ID: '', TEAMS_APP_ID: ' ', DEVELOPER_TERMS_URL: '' });
    expect([...faultsOf(repository.write())].sort()).toEqual([
      'BOT_ID has no value in env/.env.test.',
      'DEVELOPER_TERMS_URL has no value in env/.env.test.',
      'TEAMS_APP_ID has no value in env/.env.test.',
    ]);
    expect(existsSync(repository.path('teamsapp/build'))).toBe(false);
  });

  it.each([
    ['BOT_ID', 'mail-recovery'],
    ['TEAMS_APP_ID', '{6f1d2c3b-4a59-4e68-8f77-8a96b5c4d3e2}'],
    ['DEVELOPER_NAME', 'The Northwind Traders Information Technology Department'],
    ['DEVELOPER_WEBSITE_URL', 'it.northwind.test'],
    ['DEVELOPER_PRIVACY_URL', 'http://it.northwind.test/privacy'],
    ['DEVELOPER_TERMS_URL', `https://it.northwind.test/${'x'.repeat(2048)}`],
  ])('is refused with a %s such as %.60s', (variable, value) => {
    const faults = faultsOf(repositoryWith({ [variable]: value }).write());
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${variable} must `));
  });

  it('is refused where a value is missing and another is wrong, with both named', () => {
    const faults = faultsOf(repositoryWith({ BOT_ID: '', TEAMS_APP_ID: 'x' }).write());
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['BOT_ID', 'TEAMS_APP_ID']);
  });

  it('is refused where an icon is gone or of another size', () => {
    const repository = repositoryWith({});
    rmSync(repository.path('teamsapp/outline.png'));
    writeFileSync(repository.path('teamsapp/color.png'), readFileSync(join(ROOT, 'teamsapp/outline.png')));
    expect(faultsOf(repository.write())).toEqual([
      'color.png must be a PNG of 192 × 192.',
      'outline.png is named in the manifest and is not there.',
    ]);
  });

  it('is refused where a language translates what the manifest does not have', () => {
    const repository = repositoryWith({});
    const file = repository.path('teamsapp/languages/de.json');
    const german = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...german, 'bots[0].commandLists[0].commands[9].title': 'Neu' }));
    expect(faultsOf(repository.write())).toEqual([
      'languages/de.json translates bots[0].commandLists[0].commands[9].title, which the manifest does not have.',
    ]);
  });

  it('is refused for an environment that is not there, naming those that are', () => {
    expect(faultsOf(repositoryWith({}).write('prod'))).toEqual([
      'There is no env/.env.prod (there is: test). Begin with a copy of env/.env.example.',
    ]);
  });

  it('tells which values are placeholders still', () => {
    const repository = repositoryWith({
      BOT_ID: '00000000-0000-0000-0000-0000000000b1',
      DEVELOPER_TERMS_URL: 'https://example.com/terms',
    });
    expect(repository.write()).toMatchObject({
      kind: 'written',
      placeholders: ['BOT_ID', 'DEVELOPER_TERMS_URL'],
    });
    expect(repositoryWith({}).write()).toMatchObject({ kind: 'written', placeholders: [] });
  });
});

describe('npm run package', () => {
  it('writes the package of the dev environment out of the box, and says that it holds placeholders', () => {
    const { status, stdout, stderr } = run('--env', 'dev');
    expect(stdout).toMatch(/^Wrote teamsapp\/build\/mail-recovery\.dev\.zip: 12 files, \d+ KB\.$/m);
    expect(stderr).toContain('BOT_ID');
    expect(status).toBe(0);
    expect(unzip(readFileSync(join(ROOT, 'teamsapp/build/mail-recovery.dev.zip'))).size).toBe(12);
  });

  it('ends with 1 where it refuses', () => {
    const { status, stderr } = run('--env', 'nowhere');
    expect(status).toBe(1);
    expect(stderr).toContain('env/.env.nowhere');
  });

  it.each([[['--env', '../dev']], [['--env', '']], [['--environment', 'dev']], [['dev']]])(
    'does not take %j',
    (argv) => {
      expect(readOptions(argv).kind).toBe('wrong');
    },
  );

  it('takes dev unless told otherwise', () => {
    expect(readOptions([])).toEqual({ kind: 'package', environment: 'dev' });
    expect(readOptions(['--env', 'prod.eu'])).toEqual({ kind: 'package', environment: 'prod.eu' });
  });
});

function run(...args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(
    process.execPath,
    ['--require', './src/run-typescript.js', 'src/cli/package.ts', ...args],
    { cwd: ROOT, encoding: 'utf8', env: { PATH: process.env['PATH'] } },
  );
}

describe('an archive', () => {
  it('gives back the files that went in, whatever they hold', () => {
    const files = fc.uniqueArray(
      fc.record({
        // The one name that no object can hold as a key.
        name: fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
          .filter((name) => name !== '__proto__'),
        content: fc.uint8Array({ maxLength: 5_000 }).map((bytes) => Buffer.from(bytes)),
      }),
      { selector: ({ name }) => name, maxLength: 12 },
    );
    fc.assert(
      fc.property(files, (given) => {
        expect(unzip(zip(given))).toEqual(new Map(given.map(({ name, content }) => [name, content])));
      }),
    );
  });
});
