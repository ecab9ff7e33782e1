import { type LogFields } from './fields';

/** What is measured: an activity's answer, one case of use in it, a request to Graph, a statement, a job. */
export type SpanName = 'turn' | 'restore' | 'graph' | 'database' | 'job';

/**
 * Records what took how long, one inside the other. Facts are those of the log: ids, words of the code and numbers; never
 * what people wrote, nor their mail.
 */
export interface Tracer {
  /** Of `work` and of everything that it does; a rejection is recorded by its code and thrown on. */
  span<T>(name: SpanName, facts: LogFields, work: () => Promise<T>): Promise<T>;
  /** The same where it is part of something recorded; what runs by itself, such as a poll, would be noise. */
  part<T>(name: SpanName, facts: LogFields, work: () => Promise<T>): Promise<T>;
  /** Something that ended now. Likewise only as a part. */
  ended(name: SpanName, facts: LogFields, durationMs: number): void;
}

/** Where nothing is recorded. */
export const NO_TRACER: Tracer = {
  span: (_name, _facts, work) => work(),
  part: (_name, _facts, work) => work(),
  ended: () => undefined,
};
