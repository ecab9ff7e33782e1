import { type Context, type Middleware } from '@microsoft/microsoft-graph-client';
import { RecoveryError } from '../../domain/errors';
import { type GraphRoot, wireUrl } from '../root';
import { middlewareOf } from './exchange';
import { networkFailureOf } from './network-failure';

/**
 * Last link: one request over the wire, answer and body together within the time limit, so that the links above know it
 * is over; who waits only for the service hears of it with the first line. Redirects are not followed: Graph's mail calls give none, and a token must not travel along.
 *
 * @throws NetworkFailure where no whole answer came
 * @throws RecoveryError `timed-out` where the caller gave up
 */
export function transport(root: GraphRoot, attemptMs: number): Middleware {
  return middlewareOf(async (context, exchange) => {
    const { call } = exchange;
    const timeout = AbortSignal.timeout(attemptMs);
    const signal = call.signal ? AbortSignal.any([timeout, call.signal]) : timeout;
    try {
      const answer = await fetch(wireUrl(root, urlOf(context)), {
        ...context.options,
        signal,
        redirect: 'manual',
      });
      exchange.onAnswer?.(answer.status);
      return await whole(answer);
    } catch (error) {
      if (call.signal?.aborted === true) throw new RecoveryError('timed-out', { cause: call.signal.reason });
      throw networkFailureOf(error);
    }
  });
}

/** The gateway hands over plain URLs only; the SDK's own type for this field needs a browser's. */
function urlOf(context: Context): string {
  const request: unknown = context.request;
  if (typeof request === 'string') return request;
  throw new Error('The request is not an URL.');
}

async function whole(answer: Response): Promise<Response> {
  const body = await answer.arrayBuffer();
  const { status, headers } = answer;
  return new Response(body.byteLength === 0 ? null : body, { status, headers });
}
