import { readFile } from 'node:fs/promises';
import { DEFAULT_POLICY, type Policy } from './escalation/policy';
import { readPolicy } from './escalation/policy-file';

/** The policy file cannot be used; the message is for the operator, all faults at once. */
export class PolicyUnusable extends Error {
  override readonly name = 'PolicyUnusable';
}

/**
 * The organisation's rules for requests.
 *
 * @param file JSON, see env/policy.example.json; null: the usual rules
 * @throws PolicyUnusable
 */
export async function loadPolicy(file: string | null): Promise<Policy> {
  if (file === null) return DEFAULT_POLICY;
  const reading = readPolicy(await textOf(file));
  if (reading.ok) return reading.policy;
  const faults = reading.problems.map(
    ({ path, message }) => `    ${path === '' ? 'the file' : path} ${message}`,
  );
  throw new PolicyUnusable(['names a file with faults:', ...faults].join('\n'));
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new PolicyUnusable('names a file that cannot be read');
  }
}
