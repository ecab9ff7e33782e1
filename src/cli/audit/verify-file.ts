import { createReadStream } from 'node:fs';
import { splitLines } from '../understanding/lines';
import { ChainWalk } from './chain-walk';
import { CSV } from './format/csv';
import { type FileFormat } from './format/file-format';
import { JSONL } from './format/jsonl';
import { type VerifyOptions } from './options';

/** Lines of an exported file that are none of the record; counted from 1, empty ones left out. */
export interface FileReading {
  readonly walk: ChainWalk;
  readonly unreadable: number | null;
}

/** Reads an exported file, CSV or JSON Lines, as its first line shows. Stops at a line that is none of the record. */
export async function verifyFile(file: string, { expect, tenant }: VerifyOptions): Promise<FileReading> {
  const walk = new ChainWalk(expect);
  let format: FileFormat | null = null;
  let at = 0;
  for await (const texts of splitLines(createReadStream(file))) {
    for (const text of texts) {
      at++;
      if (format === null) {
        format = text.startsWith('{') ? JSONL : CSV;
        if (format.heading !== null && text.trim() === format.heading) continue;
      }
      const line = format.read(text);
      if (line === null) return { walk, unreadable: at };
      if (tenant === null || line.tenantId === tenant) walk.see(line);
    }
  }
  return { walk, unreadable: null };
}
