import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { type Values } from './fill';

/** Where the Microsoft 365 Agents Toolkit looks for them, too. */
export function environmentFile(root: string, environment: string): string {
  return join(root, 'env', `.env.${environment}`);
}

/** The variables of `env/.env.<environment>`; null where there is no such file. */
export function readEnvironment(root: string, environment: string): Values | null {
  const file = environmentFile(root, environment);
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : null;
}

/** The environments that there are; what ends in `.user` holds the toolkit's secrets and is none. */
export function environments(root: string): readonly string[] {
  return readdirSync(join(root, 'env'))
    .flatMap((name) => /^\.env\.(.+)$/.exec(name)?.[1] ?? [])
    .filter((name) => name !== 'example' && !name.endsWith('.user'))
    .sort();
}
