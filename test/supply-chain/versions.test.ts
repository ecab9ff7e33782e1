import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valid } from 'semver';
import { lockedPackages, readPackageFile, ROOT } from './lock-file';

/** Install scripts that packages of the tree bring, none of which runs, with the reason why nothing is missing. */
const UNUSED_SCRIPTS: Readonly<Record<string, string>> = {
  '@parcel/watcher':
    'builds what its package per platform brings built; of a tool’s file watcher, which we do not use',
  '@swc/core': 'checks that its package per platform is there',
  'botbuilder-dialogs': 'asks whether it may count its users; fails without a terminal',
  'dtrace-provider': 'builds probes that restify does without',
  esbuild: 'checks that its package per platform is there',
  'tree-sitter-bicep': 'looks for a binding that the tests do without: they read its grammar as WebAssembly',
  'unrs-resolver': 'checks that its package per platform is there',
};

describe('the packages', () => {
  const { dependencies, devDependencies, overrides } = readPackageFile();

  it('are asked for in one exact version each', () => {
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(asked.filter(([, version]) => valid(version) !== version)).toEqual([]);
    expect(asked.length).toBeGreaterThan(20);
  });

  it('are those of the lock file', () => {
    const locked = new Map(lockedPackages().map(({ place, version }) => [place, version]));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect([name, locked.get(`node_modules/${name}`)]).toEqual([name, version]);
  });

  it('come from npm’s registry, each with its hash', () => {
    const others = lockedPackages().filter(
      ({ resolved, integrity }) =>
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')) ||
        !integrity.startsWith('sha512-'),
    );
    expect(others).toEqual([]);
  });
});

describe('install scripts', () => {
  it('do not run', () => {
    expect(readFileSync(join(ROOT, '.npmrc'), 'utf8').split('\n')).toContain('ignore-scripts=true');
  });

  it('are not needed: each package that has one is looked at', () => {
    const having = lockedPackages().filter(({ hasInstallScript }) => hasInstallScript === true);
    expect(new Set(having.map(({ name }) => name))).toEqual(new Set(Object.keys(UNUSED_SCRIPTS)));
  });

  it('are none of our own', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(Object.keys(readPackageFile().scripts).filter((name) => hooks.includes(name))).toEqual([]);
  });
});
