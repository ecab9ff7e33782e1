import { createWriteStream } from 'node:fs';
import { type Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { auditedTenants, auditLines, linesOfDays } from '../../store/audit/audit-lines';
import { type Database } from '../../store/database';
import { CSV } from './format/csv';
import { JSONL } from './format/jsonl';
import { type ExportOptions } from './options';

/** The part of a tenant's record that was written. */
export interface ExportedPart {
  readonly tenantId: string;
  readonly first: number;
  readonly last: number;
  /** Of the last line; for `verify --expect`. */
  readonly hash: string;
}

/** Writes the record of some days, tenant after tenant, each without a gap. */
export async function exportRecord(
  database: Database,
  { from, to, format, tenant, out }: ExportOptions,
): Promise<readonly ExportedPart[]> {
  const { heading, lineEnd, write } = format === 'csv' ? CSV : JSONL;
  // It holds reasons and names: nobody else on the machine reads along.
  const file = out === null ? null : createWriteStream(out, { mode: 0o600 });
  const output: Writable = file ?? process.stdout;
  const failed = new Promise<never>((_, reject) => output.once('error', reject));
  const put = async (text: string): Promise<void> => {
    if (output.write(`${text}${lineEnd}`)) return;
    await Promise.race([new Promise((resolve) => output.once('drain', resolve)), failed]);
  };
  failed.catch(() => undefined);

  const parts: ExportedPart[] = [];
  if (heading !== null) await put(heading);
  for (const tenantId of tenant === null ? await auditedTenants(database) : [tenant]) {
    const range = await linesOfDays(database, tenantId, { from, to });
    if (range === null) continue;
    let hash = '';
    for await (const line of auditLines(database, tenantId, range)) {
      await put(write(line));
      hash = line.hash;
    }
    parts.push({ tenantId, ...range, hash });
  }
  file?.end();
  if (file !== null) await finished(file);
  return parts;
}
