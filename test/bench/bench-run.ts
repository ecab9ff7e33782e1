import { type StopStack } from '../../src/cli/demo/stop-stack';
import { type BenchPart } from './parts';
import { type Plan } from './plan';

/** What every part is told. */
export interface BenchRun {
  readonly plan: Plan;
  /** One part alone; null: all that belong to a run. */
  readonly only: BenchPart | null;
  /** Whether the figures are written into the README. */
  readonly write: boolean;
  readonly profile: string | null;
  readonly stops: StopStack;
  /** Told what is going on, for people who wait. */
  readonly tell: (what: string) => void;
}

export const NO_POSTGRES = 'PostgreSQL: SKIPPED, none answers. TEST_DATABASE_URL names one.';
