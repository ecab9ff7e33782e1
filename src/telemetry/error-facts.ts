import { RecoveryError } from '../domain/errors';

/** What the log keeps of something thrown. Messages are left out: they quote what they choke on. */
export interface ErrorFacts {
  readonly name: string;
  readonly code?: string;
  readonly status?: number;
  readonly graphCode?: string;
  readonly requestId?: string;
  /** Frames only, the line with the message removed. */
  readonly stack?: readonly string[];
  readonly cause?: ErrorFacts;
}

const TOKEN = /^[A-Za-z0-9._:-]{1,100}$/;
const FRAMES = 12;
const CAUSES = 3;

function token(value: unknown): string | undefined {
  return typeof value === 'string' && TOKEN.test(value) ? value : undefined;
}

/** A frame begins with `at `; a message that imitates one would have to be indented by four spaces as well. */
function frames(error: Error): readonly string[] {
  const [, ...rest] = (error.stack ?? '').split(/\n(?= {4}at )/);
  return rest
    .map((frame) => frame.split('\n', 1)[0]?.trim() ?? '')
    .filter((frame) => /^at .*[:(].*\d+:\d+\)?$|^at .*\(<anonymous>\)$|^at .*\(native\)$/.test(frame))
    .slice(0, FRAMES);
}

function own(error: object, key: string): unknown {
  return (error as Record<string, unknown>)[key];
}

/** Reduces anything thrown to names, codes and frames, causes included. */
export function errorFacts(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { name: `thrown:${typeof error}` };
  const ours = error instanceof RecoveryError ? error : undefined;
  const status = ours?.details.status ?? own(error, 'statusCode') ?? own(error, 'status');
  const code = token(own(error, 'code'));
  const graphCode = token(ours?.details.graphCode);
  const requestId = token(ours?.details.requestId);
  const stack = frames(error).filter((frame) => !error.message.includes(frame));
  return {
    name: token(error.name) ?? 'Error',
    ...(code !== undefined && { code }),
    ...(typeof status === 'number' && { status }),
    ...(graphCode !== undefined && { graphCode }),
    ...(requestId !== undefined && { requestId }),
    ...(stack.length > 0 && { stack }),
    ...(error.cause !== undefined && depth < CAUSES && { cause: errorFacts(error.cause, depth + 1) }),
  };
}
