import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';

/** Another live process has the data directory; two PGlite on one directory destroy it. */
export class DataDirectoryInUse extends Error {
  override readonly name = 'DataDirectoryInUse';

  constructor(directory: string, holder: string) {
    super(
      `The data directory ${directory} is in use by ${holder}. Stop that process, choose another DATA_DIR, ` +
        `or set DATABASE_URL: several processes can share a PostgreSQL.`,
    );
  }
}

export interface DirectoryLock {
  release(): Promise<void>;
}

/** How often a holder touches its lock; one that is left untouched for three beats is stale. */
const BEAT_MS = 2_000;
const STALE_BEATS = 3;

const holderShape = z.object({
  token: z.string(),
  pid: z.number().int(),
  host: z.string(),
  startedAt: z.string().nullable(),
});
type Holder = z.infer<typeof holderShape>;

/**
 * Takes the directory for this process. A lock left by a process that was killed is taken over: at once where the
 * process can be looked up, after 6 s without a sign of life where it cannot (another container or host).
 *
 * @throws DataDirectoryInUse
 */
export async function lockDataDirectory(directory: string, beatMs = BEAT_MS): Promise<DirectoryLock> {
  const path = join(directory, 'lock');
  const own: Holder = {
    token: randomUUID(),
    pid: process.pid,
    host: hostIdentity(),
    startedAt: startOf(process.pid),
  };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await created(path, own)) return keep(path, own, beatMs);
    const holder = await read(path);
    if (holder !== undefined && (await isAlive(path, holder, beatMs))) break;
    await removeStale(path, holder);
  }
  const holder = await read(path);
  throw new DataDirectoryInUse(directory, holder === undefined ? 'another process' : `process ${holder.pid}`);
}

async function created(path: string, own: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(JSON.stringify(own));
    await file.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function keep(path: string, own: Holder, beatMs: number): DirectoryLock {
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, beatMs);
  beat.unref();
  return {
    release: async () => {
      clearInterval(beat);
      if ((await read(path))?.token === own.token) await rm(path, { force: true });
    },
  };
}

/** Undefined where it is gone or half written. */
async function read(path: string): Promise<Holder | undefined> {
  try {
    return holderShape.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

async function isAlive(path: string, holder: Holder, beatMs: number): Promise<boolean> {
  if (holder.host === hostIdentity()) {
    if (!isRunning(holder.pid)) return false;
    // Numbers are used again, in containers almost always: the same number with another start is another process.
    const startedAt = startOf(holder.pid);
    if (startedAt !== null && holder.startedAt !== null) return startedAt === holder.startedAt;
  }
  const before = await touchedAt(path);
  for (let waited = 0; waited < STALE_BEATS; waited += 1 / 4) {
    await delay(beatMs / 4);
    if ((await touchedAt(path)) !== before) return true;
  }
  return false;
}

/** Moves the lock aside before deleting it: if it was not the stale one after all, it is put back. */
async function removeStale(path: string, stale: Holder | undefined): Promise<void> {
  // A lock without readable content may be one that is being written this moment.
  if (stale === undefined) await delay(200);
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await read(aside);
  if (moved !== undefined && moved.token !== stale?.token) await rename(aside, path);
  else await rm(aside, { force: true });
}

async function touchedAt(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.mtimeMs;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** When a process started, in ticks since boot (proc(5), field 22 of stat); null where the system does not tell. */
function startOf(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in brackets and may hold spaces and brackets itself.
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** Two processes with the same identity see the same process numbers. */
function hostIdentity(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
