import { createHash } from 'node:crypto';
import { type AuditEvent, type AuditRecord } from './audit';
import { canonicalJson } from './canonical-json';

/** Stands for the line before the first one. */
export const NO_HASH = '0'.repeat(64);

/** Where a tenant's record ends. */
export interface ChainEnd {
  /** 0 where there is no line yet. */
  readonly seq: number;
  readonly hash: string;
}

/** A line as it is kept: the very text that was hashed, and its links. */
export interface AuditLine extends ChainEnd {
  readonly tenantId: string;
  readonly previousHash: string;
  /** Canonical JSON of the event and its `seq`. */
  readonly text: string;
}

/** What is wrong with a line, or with what should be there instead. */
export type ChainFault =
  /** Its text or its hash is not the one that was kept. */
  | { readonly kind: 'changed'; readonly seq: number }
  /** Sound in itself, but made to follow another line than the one before it. */
  | { readonly kind: 'does-not-follow'; readonly seq: number }
  /** From the first to the last of the missing ones. */
  | { readonly kind: 'missing'; readonly from: number; readonly to: number }
  /** Stands after a line that it should stand before, or twice. */
  | { readonly kind: 'out-of-order'; readonly seq: number; readonly after: number };

/** SHA-256 over the previous hash, a line feed and the line's text; lower-case hex. */
export function chainHash(previousHash: string, text: string): string {
  return createHash('sha256').update(`${previousHash}\n${text}`).digest('hex');
}

/** The lines of these events, in order, behind the end of their tenant's record. Pure. */
export function chainLines(end: ChainEnd, events: readonly AuditEvent[]): readonly AuditLine[] {
  const lines: AuditLine[] = [];
  let last = end;
  for (const event of events) {
    const seq = last.seq + 1;
    const text = canonicalJson({ ...event, seq });
    const line = {
      tenantId: event.tenantId,
      seq,
      text,
      previousHash: last.hash,
      hash: chainHash(last.hash, text),
    };
    lines.push(line);
    last = line;
  }
  return lines;
}

/** The event of a line that was kept. */
export function recordOf({ text, hash, previousHash }: AuditLine): AuditRecord {
  return { ...(JSON.parse(text) as AuditEvent & { seq: number }), hash, previousHash };
}

/**
 * What is wrong with a line, seen from the one before it; null where nothing is. Pure.
 *
 * @param before null for the first line of a part of a record: then only the line itself can be checked
 */
export function faultOf(line: AuditLine, before: ChainEnd | null): ChainFault | null {
  const { seq } = line;
  if (before !== null && seq > before.seq + 1) return { kind: 'missing', from: before.seq + 1, to: seq - 1 };
  if (before !== null && seq <= before.seq) return { kind: 'out-of-order', seq, after: before.seq };
  if (chainHash(line.previousHash, line.text) !== line.hash || !saysOfItself(line))
    return { kind: 'changed', seq };
  const expected = before?.hash ?? (seq === 1 ? NO_HASH : line.previousHash);
  return line.previousHash === expected ? null : { kind: 'does-not-follow', seq };
}

/** Whose record it belongs to and where stands in the text too, and the text must agree. */
function saysOfItself({ text, seq, tenantId }: AuditLine): boolean {
  const said = saidBy(text);
  return said['seq'] === seq && said['tenantId'] === tenantId;
}

/** The fields of a line's text; none where it is no JSON object any more. */
export function saidBy(text: string): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'object' && said !== null ? { ...said } : {};
  } catch {
    return {};
  }
}
