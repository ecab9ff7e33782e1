import { type EpochMs } from '../domain/time';
import { type Intent, type Surroundings } from '../understanding';
import { type PlannerOutcome } from './outcome';

/** Where the language model is. The key travels in a header and nowhere else. */
export type ModelEndpoint =
  | {
      readonly kind: 'openai';
      readonly apiKey: string;
      readonly model: string;
      /** With its version, such as `https://api.openai.com/v1`, which is the default; any compatible server will do. */
      readonly baseUrl?: string;
    }
  | {
      readonly kind: 'azure';
      /** The resource, such as `https://contoso.openai.azure.com`; https only. */
      readonly endpoint: string;
      readonly deployment: string;
      readonly apiKey: string;
      /** Needs structured output: `2024-08-01-preview` or later. */
      readonly apiVersion?: string;
    };

/** How much of everybody's patience a model may use. */
export interface PlannerLimits {
  /** Milliseconds from asking to an answer read to its end. */
  readonly timeMs: number;
  /** Calls at a time; a sentence more is read by the rules. */
  readonly atOnce: number;
  /** Failures in a row after which the model is left alone … */
  readonly failures: number;
  /** … for so many milliseconds. */
  readonly restMs: number;
}

export const DEFAULT_LIMITS: PlannerLimits = { timeMs: 2_500, atOnce: 4, failures: 3, restMs: 60_000 };

export interface PlannerOptions {
  readonly endpoint: ModelEndpoint;
  readonly now: () => EpochMs;
  readonly limits?: Partial<PlannerLimits>;
  /** Told once a sentence how its reading came about: a word of a closed list, nothing of the sentence. */
  readonly observe?: (outcome: PlannerOutcome) => void;
  /** Reads first, and last where the model is of no use: the language layer's rules where it is left out. */
  readonly rules?: (text: string, around: Surroundings) => readonly Intent[];
  /** The platform's own where it is left out. */
  readonly fetch?: typeof fetch;
}
