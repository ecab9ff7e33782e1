import { type Middleware } from '@microsoft/microsoft-graph-client';
import { middlewareOf } from './exchange';

/**
 * The SDK takes URLs apart and rebuilds them, parameters reordered; a nextLink must go out as it came (graph-facts 2.1).
 */
export function verbatimUrls(): Middleware {
  return middlewareOf((context, exchange, next) => {
    if (exchange.verbatimUrl !== undefined) context.request = exchange.verbatimUrl;
    return next();
  });
}
