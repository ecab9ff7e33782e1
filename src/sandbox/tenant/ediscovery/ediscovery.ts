import { type EdiscoveryCase } from './case';
import { type ExportFile, type Operation, type OperationEnd } from './operation';

/** Whether eDiscovery may be used: licence, consent and role group (graph-facts 7.1). */
export type EdiscoveryAccess = 'ok' | 'no-licence' | 'no-consent' | 'no-role';

/** How long things take, in seconds of the tenant's clock. `files`: from an export's end until its files are shown. */
export interface EdiscoverySeconds {
  readonly estimate: number;
  readonly export: number;
  readonly hold: number;
  readonly files: number;
}

/** How things end; `hold` is for hold policies. */
export interface EdiscoveryOutcomes {
  readonly estimate: OperationEnd;
  readonly export: OperationEnd;
  readonly hold: 'success' | 'error';
}

/** Quick enough to watch; the service takes minutes to hours (graph-facts 7.5). */
export const DEFAULT_SECONDS: EdiscoverySeconds = { estimate: 10, export: 60, hold: 20, files: 3 };
export const DEFAULT_OUTCOMES: EdiscoveryOutcomes = {
  estimate: 'succeeded',
  export: 'succeeded',
  hold: 'success',
};

/** Days an export can be fetched (graph-facts 7.5: sources differ; the shorter one). */
const FILE_DAYS = 14;
const DAY_MS = 86_400_000;

/** The tenant's cases, and how its eDiscovery behaves. */
export class Ediscovery {
  access: EdiscoveryAccess = 'ok';
  seconds = DEFAULT_SECONDS;
  outcomes = DEFAULT_OUTCOMES;
  readonly cases = new Map<string, EdiscoveryCase>();

  /** An export's file by its secret, while it can be fetched. */
  findFile(secret: string, now: number): ExportFile | undefined {
    for (const { operations } of this.cases.values()) {
      for (const operation of operations) {
        const file = fileOf(operation, secret);
        const age = now - operation.createdAt - operation.takesMs;
        if (file !== undefined && age >= 0 && age < FILE_DAYS * DAY_MS) return file;
      }
    }
    return undefined;
  }

  clear(): void {
    this.cases.clear();
    this.access = 'ok';
    this.seconds = DEFAULT_SECONDS;
    this.outcomes = DEFAULT_OUTCOMES;
  }
}

function fileOf({ work }: Operation, secret: string): ExportFile | undefined {
  return 'files' in work ? work.files.find((file) => file.secret === secret) : undefined;
}
