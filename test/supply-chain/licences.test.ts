import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isPermissive, LOOKED_UP, NOT_SHIPPED } from './licences';
import { deployedPackages, type LockedPackage, lockedPackages, ROOT } from './lock-file';

const named = ({ name, version }: LockedPackage): string => `${name}@${version}`;
const licenceOf = (it: LockedPackage): string => it.license ?? LOOKED_UP[named(it)]?.license ?? 'none named';

describe('the licences', () => {
  it('of all that is deployed are permissive', () => {
    const others = deployedPackages().filter((it) => !isPermissive(licenceOf(it)));
    expect(others.map((it) => `${named(it)}: ${licenceOf(it)}`)).toEqual([]);
    expect(deployedPackages().length).toBeGreaterThan(100);
  });

  it('of the tools are permissive too, but for the few that are listed', () => {
    const others = lockedPackages().filter(
      (it) => it.dev === true && !isPermissive(licenceOf(it)) && NOT_SHIPPED[it.name] !== it.license,
    );
    expect(others.map((it) => `${named(it)}: ${licenceOf(it)}`)).toEqual([]);
  });

  it('that had to be looked up stand where the list says, of packages that are there', () => {
    for (const [name, { stands }] of Object.entries(LOOKED_UP)) {
      const place = lockedPackages().find((it) => named(it) === name)?.place ?? 'not there';
      expect([name, existsSync(join(ROOT, place, stands))]).toEqual([name, true]);
    }
  });
});

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['Apache-2.0 AND MIT', true],
  ['Apache-2.0 AND LGPL-3.0-or-later', false],
  ['GPL-3.0-only', false],
  ['(MIT OR (GPL-2.0-only AND MIT))', false],
  ['SEE LICENSE IN LICENSE', false],
  ['none named', false],
])('a licence such as %s is taken: %s', (expression, expected) => {
  expect(isPermissive(expression)).toBe(expected);
});
