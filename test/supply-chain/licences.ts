/** Licences that let anybody ship the product, changed or not, without giving away more than a notice. */
export const PERMISSIVE: ReadonlySet<string> = new Set([
  '0BSD',
  'AFL-2.1',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
]);

/** Packages that name no licence where npm looks, each with where its text stands. */
export const LOOKED_UP: Readonly<Record<string, { readonly license: string; readonly stands: string }>> = {
  'cldrjs@0.5.5': { license: 'MIT', stands: 'LICENSE-MIT' },
  'escape-regexp-component@1.0.2': { license: 'MIT', stands: 'Readme.md' },
  'jspath@0.4.0': { license: 'MIT', stands: 'LICENSE' },
};

/** Of development alone, so that nobody is given them by us: data for a build tool, and Microsoft's chat window of the demo. */
export const NOT_SHIPPED: Readonly<Record<string, string>> = {
  'axe-core': 'MPL-2.0',
  'caniuse-lite': 'CC-BY-4.0',
  '@microsoft/m365agentsplayground': 'SEE LICENSE IN LICENSE',
};

/** True where an SPDX expression can be met with permissive licences: one side of an OR, both sides of an AND. */
export function isPermissive(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes('(')) return false;
  return bare.split(' OR ').some((side) => side.split(' AND ').every((id) => PERMISSIVE.has(id.trim())));
}
