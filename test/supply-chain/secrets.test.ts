import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSecrets, type FoundSecret } from './find-secrets';
import { ROOT } from './lock-file';

/** Made-up ones that a test needs, by file and rule. */
const MADE_UP: Readonly<Record<string, string>> = {
  'test/infrastructure/container.test.ts': '@secretlint/secretlint-rule-database-connection-string',
  'test/settings/start.test.ts': '@secretlint/secretlint-rule-database-connection-string',
  'test/teams/channel-address.test.ts': '@secretlint/secretlint-rule-basicauth',
};

/** Put together here, so that this file itself holds none. */
const SECRETS: Readonly<Record<string, string>> = {
  'a private key': [
    '-----BEGIN PRIVATE ',
    'KEY-----\n',
    'MIIE'.repeat(20),
    '\n-----END PRIVATE ',
    'KEY-----',
  ].join(''),
  'a client secret of Entra': ['abc', '8Q~', 'Zx9.yQ'.repeat(5), 'last'].join(''),
  'a connection string': ['postgres://bot:', 'hunter2hunter2', '@db.example/bot'].join(''),
  'a key of Azure storage': ['AccountKey', '=', 'Ab1+'.repeat(21), 'AA=='].join(''),
  'a token of npm': ['npm', '_', 'A1b2C3d4E5f6'.repeat(3)].join(''),
};

function trackedFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\0').filter((name) => name !== '' && !/\.(png|zip|pst)$/.test(name));
}

function textOf(name: string): string {
  try {
    return readFileSync(join(ROOT, name), 'utf8');
  } catch {
    // Deleted and not yet committed.
    return '';
  }
}

it('no tracked file holds a secret', async () => {
  const found: FoundSecret[] = [];
  const files = trackedFiles();
  for (const file of files) found.push(...(await findSecrets(file, textOf(file))));
  expect(found.filter(({ file, rule }) => MADE_UP[file] !== rule)).toEqual([]);
  expect(files.length).toBeGreaterThan(500);
});

it.each(Object.entries(SECRETS))('%s would be found', async (_kind, secret) => {
  const found = await findSecrets('env/.env.prod', `# one line\nVALUE=${secret}\n`);
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]!.line).toBe(2);
  expect(JSON.stringify(found)).not.toContain(secret);
});

it('placeholders are no secrets', async () => {
  const text =
    'BOT_PASSWORD=\nDATABASE_URL=postgres://localhost/bot\nBOT_ID=00000000-0000-0000-0000-0000000000b1\n';
  expect(await findSecrets('env/.env.example', text)).toEqual([]);
});
