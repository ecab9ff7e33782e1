import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';

const holderShape = z.object({
  /** Different each time a lock is taken. */
  token: z.string(),
  pid: z.number().int(),
  host: z.string(),
  startedAt: z.string().nullable(),
});

/** The process that wrote a lock file. */
export type Holder = z.infer<typeof holderShape>;

/** Stands for a process that died while it wrote its lock. Nobody has its host, so that only signs of life count. */
const UNKNOWN: Holder = { token: 'unreadable', pid: -1, host: '', startedAt: null };
/** As long as writing a line could ever take. */
const WRITING_MS = 200;
/** A lock that nobody can be asked about is stale when it lies untouched for so many beats. */
const STALE_BEATS = 3;

export function thisProcess(): Holder {
  return { token: randomUUID(), pid: process.pid, host: hostIdentity(), startedAt: startOf(process.pid) };
}

/** Undefined where there is no such file. */
export async function readHolder(file: string): Promise<Holder | undefined> {
  const holder = await read(file);
  if (holder !== 'unreadable') return holder;
  await delay(WRITING_MS);
  const settled = await read(file);
  return settled === 'unreadable' ? UNKNOWN : settled;
}

async function read(file: string): Promise<Holder | 'unreadable' | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return holderShape.parse(JSON.parse(text));
  } catch {
    return 'unreadable';
  }
}

/**
 * Looks the process up where that is possible, for half a beat: one that was killed a moment ago takes its time to give
 * its memory back. Else waits for a sign of life, up to three beats.
 */
export async function isAlive(holder: Holder, file: string, beatMs: number): Promise<boolean> {
  if (holder.host === hostIdentity()) {
    if (!isRunning(holder.pid)) return false;
    // Numbers are used again, in containers almost always: the same number with another start is another process.
    const startedAt = startOf(holder.pid);
    if (startedAt !== null && holder.startedAt !== null)
      return startedAt === holder.startedAt && staysRunning(holder, beatMs / 2);
  }
  const before = await touchedAt(file);
  for (let waited = 0; waited < STALE_BEATS; waited += 1 / 4) {
    await delay(beatMs / 4);
    if ((await touchedAt(file)) !== before) return true;
  }
  return false;
}

async function touchedAt(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.mtimeMs;
}

async function staysRunning({ pid, startedAt }: Holder, forMs: number): Promise<boolean> {
  for (let waited = 0; waited < forMs; waited += forMs / 4) {
    await delay(forMs / 4);
    if (!isRunning(pid) || startOf(pid) !== startedAt) return false;
  }
  return true;
}

/** A process that ended and whose end nobody has taken note of (a zombie) still answers to its number. */
function isRunning(pid: number): boolean {
  const state = statusOf(pid)?.[0];
  if (state === 'Z' || state === 'X') return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** When a process started, in ticks since boot (proc(5), field 22 of stat); null where the system does not tell. */
const startOf = (pid: number): string | null => statusOf(pid)?.[19] ?? null;

/** What the system tells of a process, from its state on (proc(5), field 3 of stat and the following). */
function statusOf(pid: number): readonly string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in brackets and may hold spaces and brackets itself.
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
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

/** Node's code of an error, e.g. `EEXIST`. */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
