import { type EpochMs } from '../domain/time';
import { retryAfterMs } from './chain/retry-after';

/** What Graph said, read and ready: any status. */
export interface Answer {
  readonly status: number;
  /** True for 2xx. */
  readonly ok: boolean;
  /** The JSON body; undefined where there is none or it is not JSON. */
  readonly body: unknown;
  /** Graph's `request-id`, for a support case. */
  readonly requestId: string | null;
  /** Where an operation that was accepted is followed; null where there is none. */
  readonly location: string | null;
  /** How long the service asks to wait, in milliseconds; null where it does not. */
  readonly retryAfterMs: number | null;
  /** Requests it took. */
  readonly attempts: number;
}

export async function answerOf(response: Response, attempts: number, now: EpochMs): Promise<Answer> {
  return {
    status: response.status,
    ok: response.ok,
    body: jsonOf(await response.text()),
    requestId: response.headers.get('request-id'),
    location: response.headers.get('location'),
    retryAfterMs: retryAfterMs(response.headers, now),
    attempts,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
