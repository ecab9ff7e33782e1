import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const FOLDER = join(__dirname, '../../../shared/graph-examples');
/** Skipped where Microsoft's samples do not lie beside the repository. */
export const there = existsSync(FOLDER) ? describe : describe.skip;

export interface SampleRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface SampleResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export function sample(name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}

/** Names of the exchanges that the samples' index lists. */
export function sampleNames(): ReadonlySet<string> {
  const index = readFileSync(join(FOLDER, 'SOURCES.md'), 'utf8');
  return new Set(
    [...index.matchAll(/^\| ([\w-]+)\.(?:request|response)\.json /gm)].map(([, name = '']) => name),
  );
}
