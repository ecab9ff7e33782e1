import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAppFiles } from './app-files';
import { environments, readEnvironment } from './environment-file';
import { faultyValues, placeholdersIn } from './variables';
import { zip } from './zip';

export type Outcome =
  | {
      readonly kind: 'written';
      /** Below the root. */
      readonly file: string;
      readonly bytes: number;
      readonly names: readonly string[];
      /** Variables whose values stand for nothing yet. */
      readonly placeholders: readonly string[];
    }
  | { readonly kind: 'refused'; readonly faults: readonly string[] };

/** Puts the Teams package of an environment together. Writes nothing where anything is missing or wrong. */
export function writePackage(root: string, environment: string): Outcome {
  const values = readEnvironment(root, environment);
  if (values === null) return { kind: 'refused', faults: [noEnvironment(root, environment)] };
  const { files, missing, faults } = readAppFiles(join(root, 'teamsapp'), values);
  const all = [
    ...missing.map((variable) => `${variable} has no value in env/.env.${environment}.`),
    ...faultyValues(values),
    ...faults,
  ];
  if (all.length > 0) return { kind: 'refused', faults: all };
  const file = join('teamsapp', 'build', `mail-recovery.${environment}.zip`);
  const archive = zip(files);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), archive);
  const names = files.map(({ name }) => name);
  return { kind: 'written', file, bytes: archive.length, names, placeholders: placeholdersIn(values) };
}

function noEnvironment(root: string, environment: string): string {
  const there = environments(root).join(', ');
  return `There is no env/.env.${environment} (there is: ${there}). Begin with a copy of env/.env.example.`;
}
