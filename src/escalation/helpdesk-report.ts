import { type RequestFailure, type RequestKind } from '../domain/request';
import { type ReportWindow } from '../domain/report-window';
import { type RequestState } from '../domain/request-states';
import { type EpochMs } from '../domain/time';

/** Requests asked for within the window that stand alike now. */
export interface AskedCount {
  readonly kind: RequestKind;
  readonly state: RequestState;
  /** Why it could not be carried out; null where it could, or is not known yet. */
  readonly failure: RequestFailure | null;
  readonly count: number;
}

/** Requests of a kind that wait for a decision or an agent's hand at this moment, whenever they were asked for. */
export interface WaitingCount {
  readonly kind: RequestKind;
  readonly count: number;
  readonly oldestAt: EpochMs;
}

/**
 * Decisions of the window: an approval that was enough, or a rejection. Time runs by the clock from the asking on, nights
 * and weekends included; null where nothing was decided.
 */
export interface Decisions {
  readonly count: number;
  readonly medianSeconds: number | null;
  /** Nine of ten took no longer. */
  readonly p90Seconds: number | null;
}

/** What went on around deleted mail on one day. */
export interface DayCount {
  /** `2026-11-22`, in UTC. */
  readonly day: string;
  readonly searches: number;
  /** Searches that found nothing deleted. */
  readonly withoutResult: number;
  /** Messages put back; a folder that came back whole counts as one. */
  readonly restored: number;
}

/** A closed reason why something was not done, and how often. */
export interface ReasonCount {
  /** How it ended without anything done, or the failure's code. Why people reject is free text, and is not counted. */
  readonly code: 'rejected' | 'withdrawn' | 'expired' | RequestFailure;
  readonly count: number;
}

/** How the helpdesk is doing. Figures alone: nobody's name, nothing anybody wrote. */
export interface HelpdeskReport {
  readonly window: ReportWindow;
  /** The beginning of the window's first day, in UTC. */
  readonly from: EpochMs;
  readonly at: EpochMs;
  readonly asked: readonly AskedCount[];
  readonly waiting: readonly WaitingCount[];
  readonly decisions: Decisions;
  /** Most frequent first. */
  readonly reasons: readonly ReasonCount[];
  /** Every day of the window, the oldest first. */
  readonly days: readonly DayCount[];
  /** The sums of `days`. */
  readonly mail: Omit<DayCount, 'day'>;
}
