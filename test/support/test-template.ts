import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIGRATIONS } from '../../src/store/migrations';

const FOLDER = join(tmpdir(), 'mail-recovery-test-databases');
const OLD_MS = 7 * 24 * 60 * 60 * 1000;

/** Where the dump of an empty, migrated database lies; another schema or another PGlite is another file. */
export function templatePath(): string {
  const version = readFileSync(require.resolve('@electric-sql/pglite'), 'utf8').length;
  const key = createHash('sha256')
    .update(JSON.stringify([version, MIGRATIONS]))
    .digest('hex')
    .slice(0, 16);
  return join(FOLDER, `${key}.tar`);
}

/** Keeps a dump for later runs, whole or not at all, and drops what runs of another day left. */
export async function keepTemplate(path: string, dump: Blob): Promise<void> {
  await mkdir(FOLDER, { recursive: true, mode: 0o700 });
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, Buffer.from(await dump.arrayBuffer()));
  await rename(unfinished, path);
  for (const name of await readdir(FOLDER)) {
    const other = join(FOLDER, name);
    const { mtimeMs } = await stat(other).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > OLD_MS && other !== path) await rm(other, { force: true });
  }
}
