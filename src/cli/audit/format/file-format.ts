import { type AuditLine, saidBy } from '../../../domain/audit-chain';
import { canonicalJson } from '../../../domain/canonical-json';

/** A way to write the record into a file, one line of the file for one of the record. */
export interface FileFormat {
  /** First line of the file; null where there is none. */
  readonly heading: string | null;
  /** Between lines, and after the last one. */
  readonly lineEnd: string;
  readonly write: (line: AuditLine) => string;
  /** Null for what was never written by `write`: it would read otherwise. */
  readonly read: (text: string) => AuditLine | null;
}

/** A line from the fields of its event and the hashes that go with it; null where they are none. */
export function lineFrom(said: unknown, hash: unknown, previousHash: unknown): AuditLine | null {
  const text = canonicalJson(said);
  const { seq, tenantId } = saidBy(text);
  const isLine =
    typeof seq === 'number' &&
    Number.isInteger(seq) &&
    typeof tenantId === 'string' &&
    typeof hash === 'string' &&
    typeof previousHash === 'string';
  return isLine ? { seq, tenantId, hash, previousHash, text } : null;
}
