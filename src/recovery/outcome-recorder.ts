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
/** With four moves at a time of a tenth of a second each, so many milliseconds gather four: a quarter of the statements. */
const GATHER_MS = 100;

/**
 * Writes outcomes while the next moves are under way: all that came in within a tenth of a second, or during one statement, go
 * into one, so that the database is asked ten times a second at most and a slow one makes statements larger, not moves slower.
 */
export class OutcomeRecorder {
  private readonly unrecorded: SettledMove[] = [];
  private writing: Promise<void> | null = null;
  /** Somebody waits for the record: nothing is gathered any more. */
  private draining = false;
  private endGathering: () => void = () => undefined;

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
    if (this.isFull()) this.endGathering();
    while (this.isFull()) await this.write();
  }

  /** Resolves when everything added is on record. */
  async drain(): Promise<void> {
    this.draining = true;
    this.endGathering();
    while (this.unrecorded.length > 0) await this.write();
  }

  private isFull(): boolean {
    return this.unrecorded.length >= UNRECORDED_AT_MOST;
  }

  /** The statement under way, or the next; there is always one while something is unrecorded, unless the database failed. */
  private write(): Promise<void> {
    this.writing ??= this.writeOnce();
    // Whoever waits sees the failure; nobody may be waiting yet.
    this.writing.catch(() => undefined);
    return this.writing;
  }

  private async writeOnce(): Promise<void> {
    try {
      if (!this.draining && !this.isFull()) await this.gather();
      const settled = [...this.unrecorded];
      this.onStanding(await this.writeThrough(settled));
      this.unrecorded.splice(0, settled.length);
    } finally {
      this.writing = null;
    }
    if (this.unrecorded.length > 0) void this.write();
  }

  private async gather(): Promise<void> {
    const ended = new Promise<void>((resolve) => (this.endGathering = resolve));
    await Promise.race([this.ports.sleep(GATHER_MS), ended]);
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
