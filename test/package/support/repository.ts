import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, writePackage } from '../../../src/cli/package/write-package';
import { unzip } from './unzip';

export const ROOT = join(__dirname, '../../..');

/** What an administrator fills in. */
export const VALUES: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: '6f1d2c3b-4a59-4e68-8f77-8a96b5c4d3e2',
  BOT_ID: '1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9',
  DEVELOPER_NAME: 'Northwind IT',
  DEVELOPER_WEBSITE_URL: 'https://it.northwind.test/mail-recovery',
  DEVELOPER_PRIVACY_URL: 'https://it.northwind.test/privacy',
  DEVELOPER_TERMS_URL: 'https://it.northwind.test/terms',
};

/** A copy of what the package is made from, with an environment called `test`. */
export class Repository {
  readonly root = mkdtempSync(join(tmpdir(), 'teams-package-'));

  constructor(values: Readonly<Record<string, string>> = VALUES) {
    cpSync(join(ROOT, 'teamsapp'), join(this.root, 'teamsapp'), {
      recursive: true,
      filter: (path) => !path.endsWith('build'),
    });
    mkdirSync(join(this.root, 'env'));
    const lines = Object.entries(values).map(([name, value]) => `${name}='${value}'`);
    writeFileSync(join(this.root, 'env/.env.test'), lines.join('\n'));
  }

  write(environment = 'test'): Outcome {
    return writePackage(this.root, environment);
  }

  /** The archive's files; fails where there is none. */
  packed(): ReadonlyMap<string, Buffer> {
    const outcome = this.write();
    if (outcome.kind !== 'written') throw new Error(outcome.faults.join(' '));
    return unzip(readFileSync(join(this.root, outcome.file)));
  }

  path(name: string): string {
    return join(this.root, name);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
