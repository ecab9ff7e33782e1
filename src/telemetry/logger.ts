import { type DestinationStream, pino } from 'pino';
import { type LogLevel } from '../domain/log-level';
import { errorFacts } from './error-facts';
import { loggable, type LogFields } from './fields';

/**
 * Writes JSON lines. `event` is a fixed phrase of the code, never built from data; facts go into fields, and an error's
 * message never goes anywhere.
 */
export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields, error?: unknown): void;
  error(event: string, fields?: LogFields, error?: unknown): void;
  /** A logger that adds these fields to every line, e.g. the correlation id of a turn. */
  child(fields: LogFields): Logger;
}

interface Sink {
  debug(fields: object, event: string): void;
  info(fields: object, event: string): void;
  warn(fields: object, event: string): void;
  error(fields: object, event: string): void;
}

function logger(sink: Sink, bound: LogFields): Logger {
  const line = (fields: LogFields, error?: unknown): object => ({
    ...loggable({ ...bound, ...fields }),
    ...(error !== undefined && { error: errorFacts(error) }),
  });
  return {
    debug: (event, fields = {}) => sink.debug(line(fields), event),
    info: (event, fields = {}) => sink.info(line(fields), event),
    warn: (event, fields = {}, error) => sink.warn(line(fields, error), event),
    error: (event, fields = {}, error) => sink.error(line(fields, error), event),
    child: (fields) => logger(sink, { ...bound, ...fields }),
  };
}

/** @param destination - where lines go; standard output if left out. */
export function createLogger(options: {
  readonly level: LogLevel;
  readonly destination?: DestinationStream;
}): Logger {
  const settings = { level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return logger(options.destination ? pino(settings, options.destination) : pino(settings), {});
}
