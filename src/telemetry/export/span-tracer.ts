import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Attributes,
  type Context,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  type Tracer as OpenTelemetryTracer,
} from '@opentelemetry/api';
import { errorFacts } from '../error-facts';
import { loggable, type LogFields } from '../fields';
import { type SpanName, type Tracer } from '../tracer';

/** OpenTelemetry's spans. What is inside what is remembered here, not in a registration that the whole process shares. */
export function spanTracer(tracer: OpenTelemetryTracer): Tracer {
  const inside = new AsyncLocalStorage<Context>();
  const span = async <T>(name: SpanName, facts: LogFields, work: () => Promise<T>): Promise<T> => {
    const parent = inside.getStore() ?? ROOT_CONTEXT;
    const opened = tracer.startSpan(name, { attributes: attributesOf(facts) }, parent);
    try {
      return await inside.run(trace.setSpan(parent, opened), work);
    } catch (error) {
      const { name: kind, code } = errorFacts(error);
      opened.setStatus({ code: SpanStatusCode.ERROR });
      opened.setAttributes(attributesOf({ reason: kind, code }));
      throw error;
    } finally {
      opened.end();
    }
  };
  return {
    span,
    part: (name, facts, work) => (inside.getStore() === undefined ? work() : span(name, facts, work)),
    ended: (name, facts, durationMs) => {
      const parent = inside.getStore();
      if (parent === undefined) return;
      const end = Date.now();
      tracer
        .startSpan(name, { attributes: attributesOf(facts), startTime: end - durationMs }, parent)
        .end(end);
    },
  };
}

/** Through the same gate as the log's fields: what does not look like an id, a word or a number is masked. */
function attributesOf(facts: LogFields): Attributes {
  return Object.fromEntries(
    Object.entries(loggable(facts)).map(([key, value]) => [`mail_recovery.${key}`, value as string | number]),
  );
}
