import { type Context, type Middleware } from '@microsoft/microsoft-graph-client';
import { middlewareOf } from './exchange';

const UNAUTHORIZED = 401;

/**
 * A token can end before its time: revoked, or a policy changed. One that Graph refuses is replaced by a fresh one, once;
 * a second refusal stands. Safe for moves too: what is refused so was not begun.
 */
export function renewToken(): Middleware {
  return middlewareOf(async (context, exchange, next) => {
    const answer = await next();
    if (answer.status !== UNAUTHORIZED || exchange.freshToken) return answer;
    exchange.freshToken = true;
    forgetToken(context);
    return next();
  });
}

/** The SDK adds its header to one that is there already: two tokens in one request. */
function forgetToken({ options }: Context): void {
  if (options === undefined) return;
  const headers = new Headers(options.headers);
  headers.delete('Authorization');
  options.headers = headers;
}
