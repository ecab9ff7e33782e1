import { RecoveryError } from '../domain/errors';
import { type SettledMove } from './move-batch';
import { type RunningMoves, type Standing } from './ports';

export interface RecorderPorts {
  readonly moves: Pick<RunningMoves, 'record'>;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * Moves that may be done and not on record at a time; above it moves wait for the record. What a process that dies leaves
 * behind is found out again, so this bounds how much has to be.
 */
export const UNRECORDED_AT_MOST = 24;
/** A database that restarts is back within a minute or so. */
const TRIES = 60;
const PAUSE_MS = 1000;

/**
 * Writes outcomes while the next moves are under way: all that came in during one statement go into the next one, so that
 * a slow database makes statements larger, not moves slower.
 */
export class OutcomeRecorder {
  private readonly unrecorded: SettledMove[] = [];
  private writing: Promise<void> | null = null;

  /** @param onStanding told with every statement how the runner stands */
  constructor(
    private readonly ports: RecorderPorts,
    private readonly batch: { readonly ref: string; readonly runner: string },
    private readonly onStanding: (standing: Standing) => void,
  ) {}

  /**
   * Resolves when there is room for more.
   *
   * @throws RecoveryError `storage-unavailable` where the database stays away
   */
  async add(settled: SettledMove): Promise<void> {
    this.unrecorded.push(settled);
    void this.write();
    while (this.unrecorded.length >= UNRECORDED_AT_MOST) await this.write();
  }

  /** Resolves when everything added is on record. */
  async drain(): Promise<void> {
    while (this.unrecorded.length > 0) await this.write();
  }

  private write(): Promise<void> {
    this.writing ??= this.writeAll().finally(() => (this.writing = null));
    // Whoever waits sees the failure; nobody may be waiting yet.
    this.writing.catch(() => undefined);
    return this.writing;
  }

  private async writeAll(): Promise<void> {
    while (this.unrecorded.length > 0) {
      const settled = [...this.unrecorded];
      this.onStanding(await this.writeThrough(settled));
      this.unrecorded.splice(0, settled.length);
    }
  }

  private async writeThrough(settled: readonly SettledMove[]): Promise<Standing> {
    const { moves, sleep } = this.ports;
    for (let attempt = 1; ; attempt++) {
      try {
        return await moves.record(this.batch.ref, this.batch.runner, settled);
      } catch (error) {
        if (!isPassing(error) || attempt === TRIES) throw error;
        await sleep(PAUSE_MS);
      }
    }
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof RecoveryError && error.code === 'storage-unavailable';
}
