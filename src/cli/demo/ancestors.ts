import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface ProcessFacts {
  readonly parent: number;
  readonly name: string;
}

/**
 * The npm that runs this script: the parent, or the parent of the shell between. Null where there is none, or where the
 * system does not tell.
 */
export function runningNpm(): number | null {
  for (let pid = process.ppid, step = 0; pid > 1 && step < 2; step++) {
    const facts = factsOf(pid);
    if (facts === null) return null;
    if (/^(?:npm|node)/.test(facts.name)) return pid;
    pid = facts.parent;
  }
  return null;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** From `/proc` on Linux, where containers often have no `ps`; from `ps` elsewhere. */
function factsOf(pid: number): ProcessFacts | null {
  try {
    if (process.platform === 'linux') {
      const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
      return name === undefined ? null : { name, parent: Number(parent) };
    }
    const line = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const [, parent, name] = /^(\d+)\s+(?:.*\/)?(.*)$/.exec(line) ?? [];
    return name === undefined ? null : { name, parent: Number(parent) };
  } catch {
    return null;
  }
}
