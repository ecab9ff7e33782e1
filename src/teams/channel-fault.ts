import { NotTheChannel } from './channel-address';

/** What a failed request to the channel means. Source of the rule: Teams' guidance on throttling and retries of bots. */
export type ChannelFault =
  /** Try again; `afterMs` where the channel says when. */
  | { readonly kind: 'transient'; readonly status: number; readonly afterMs?: number }
  /** The bot may not or cannot speak there any more: blocked, removed, gone. Never try again. */
  | { readonly kind: 'unreachable'; readonly status: number; readonly code?: string }
  /** The channel refuses this message or us, not the conversation. Trying again does not help. */
  | { readonly kind: 'refused'; readonly status: number; readonly code?: string }
  /** No request was made: no token for the channel, or a defect. Trying again at once does not help. */
  | { readonly kind: 'broken' };

const TRANSIENT = new Set([408, 412, 429, 500, 502, 503, 504]);
const UNREACHABLE = new Set([403, 404, 410]);

function field(of: unknown, ...path: readonly string[]): unknown {
  let at = of;
  for (const key of path)
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return at;
}

function retryAfterMs(error: unknown, now: Date): number | undefined {
  const headers = field(error, 'response', 'headers') as { get?: (name: string) => unknown } | undefined;
  const header = typeof headers?.get === 'function' ? headers.get('retry-after') : undefined;
  if (typeof header !== 'string' || header === '') return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now.getTime() : seconds * 1_000;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function errorCode(error: unknown): string | undefined {
  const code = field(error, 'details', 'error', 'code') ?? field(error, 'body', 'error', 'code');
  return typeof code === 'string' ? code : undefined;
}

/** What the SDK's client throws where a request or its answer got lost on the way. */
const LOST = new Set(['RestError', 'AbortError']);

/** Reads an error of the SDK's client. */
export function channelFault(error: unknown, now: Date): ChannelFault {
  if (error instanceof NotTheChannel) return { kind: 'unreachable', status: 0, code: error.name };
  const status = field(error, 'statusCode');
  if (typeof status !== 'number') {
    return LOST.has(String(field(error, 'name'))) ? { kind: 'transient', status: 0 } : { kind: 'broken' };
  }
  const code = errorCode(error);
  const withCode = { status, ...(code !== undefined && { code }) };
  if (UNREACHABLE.has(status)) return { kind: 'unreachable', ...withCode };
  if (!TRANSIENT.has(status)) return { kind: 'refused', ...withCode };
  const afterMs = retryAfterMs(error, now);
  return { kind: 'transient', status, ...(afterMs !== undefined && { afterMs }) };
}
