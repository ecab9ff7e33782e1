import { readFile } from 'node:fs/promises';
import { type PolicyFault, type PolicyReading, type PolicySurroundings, readPolicy } from './read-policy';

/** The policy file cannot be used; the message is for the operator, all faults at once. */
export class PolicyUnusable extends Error {
  override readonly name = 'PolicyUnusable';

  constructor(readonly faults: readonly PolicyFault[]) {
    super(['names a file with faults:', ...faults.map((fault) => `    ${faultLine(fault)}`)].join('\n'));
  }
}

/** `line 12: kinds.hold.approvers must be 1 or 2`. */
export function faultLine({ line, path, message }: PolicyFault): string {
  return `line ${line}: ${path === '' ? 'the file' : path} ${message}`;
}

/** Reads a policy file; one that is not there or may not be read has that as its fault. */
export async function loadPolicy(file: string, surroundings: PolicySurroundings): Promise<PolicyReading> {
  const text = await textOf(file);
  return text === null ? UNREADABLE : readPolicy(text, surroundings);
}

/** Null where it cannot be read. */
export async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

export const UNREADABLE: PolicyReading = {
  ok: false,
  faults: [
    { line: 1, path: '', message: 'cannot be read: check its name, and that this process may read it' },
  ],
};
