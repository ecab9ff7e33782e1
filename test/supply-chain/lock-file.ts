import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** One package as package-lock.json pins it. */
export interface LockedPackage {
  /** Where it lies, e.g. `node_modules/a/node_modules/b`. */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  /** Where it was fetched; left out where that is the registry npm is set to. */
  readonly resolved?: string;
  readonly integrity: string;
  /** An SPDX expression; absent where the package names none. */
  readonly license?: string;
  /** Of development alone: not in what is deployed. */
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

interface PackageFile {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
}

export function readPackageFile(): PackageFile {
  return readJson('package.json') as PackageFile;
}

/** Every package of the tree but our own. */
export function lockedPackages(): readonly LockedPackage[] {
  const { packages } = readJson('package-lock.json') as {
    readonly packages: Readonly<Record<string, Omit<LockedPackage, 'place' | 'name'>>>;
  };
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, locked]) => ({ ...locked, place, name: place.replace(/^.*node_modules\//, '') }));
}

/** What is deployed: everything that `npm ci --omit=dev` may install, on any platform. */
export function deployedPackages(): readonly LockedPackage[] {
  return lockedPackages().filter(({ dev }) => dev !== true);
}
