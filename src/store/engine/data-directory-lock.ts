import { open, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, type Holder, isAlive, readHolder, thisProcess } from './lock-holder';

/** Another live process has the data directory; two PGlite on one directory destroy it. */
export class DataDirectoryInUse extends Error {
  override readonly name = 'DataDirectoryInUse';

  constructor(
    directory: string,
    readonly pid: number,
  ) {
    super(
      `The data directory ${directory} is in use by process ${pid}. Stop that process, choose another DATA_DIR, ` +
        `or set DATABASE_URL: several processes can share a PostgreSQL.`,
    );
  }
}

export interface DirectoryLock {
  release(): Promise<void>;
}

/** How often a holder touches its lock. */
const BEAT_MS = 2_000;

/**
 * Takes the directory for this process. A lock left by a process that was killed is taken over: at once where the
 * process can be looked up, after 6 s without a sign of life where it cannot (another container or host).
 *
 * Deleting a dead lock and making a new one would let two takers win, one deleting the other's. Instead whoever wants to
 * succeed a dead holder creates a file named after that holder's token, which only one can; the file then becomes the
 * lock by a rename. A taker that dies in between is a dead holder in turn, and has successors of its own.
 *
 * @throws DataDirectoryInUse
 */
export async function lockDataDirectory(directory: string, beatMs = BEAT_MS): Promise<DirectoryLock> {
  const path = join(directory, 'lock');
  const own = thisProcess();
  for (;;) {
    const chain = await successionOf(path);
    const last = chain.at(-1);
    if (last !== undefined && (await isAlive(last.holder, last.file, beatMs)))
      throw new DataDirectoryInUse(directory, last.holder.pid);
    if (await succeeded(path, chain, own)) return keep(path, own, beatMs);
  }
}

interface Link {
  readonly file: string;
  readonly holder: Holder;
}

/** The lock and the files of those who set out to succeed it, the latest last; empty where nobody holds it. */
async function successionOf(path: string): Promise<readonly Link[]> {
  const chain: Link[] = [];
  let file = path;
  for (;;) {
    const holder = await readHolder(file);
    if (holder === undefined) return chain;
    chain.push({ file, holder });
    file = successorOf(path, holder);
  }
}

function successorOf(path: string, { token }: Holder): string {
  return `${path}.${token}`;
}

async function succeeded(path: string, chain: readonly Link[], own: Holder): Promise<boolean> {
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return created(path, own);
  const file = successorOf(path, last.holder);
  if (!(await created(file, own))) return false;
  // The name was free: either nobody was before us, or somebody was and has become the lock since.
  if ((await readHolder(path))?.token !== first.holder.token) {
    await rm(file);
    return false;
  }
  await rename(file, path);
  for (const dead of chain.slice(1)) await rm(dead.file, { force: true });
  return true;
}

async function created(path: string, own: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(JSON.stringify(own));
    await file.close();
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
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
      if ((await readHolder(path))?.token === own.token) await rm(path, { force: true });
    },
  };
}
