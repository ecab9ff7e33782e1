import { GraphClientError, type Middleware } from '@microsoft/microsoft-graph-client';
import { middlewareOf } from './exchange';

/**
 * First link: the SDK turns whatever is thrown below it into its own error and loses the original. Only its
 * GraphClientError passes untouched, so errors travel inside one; `carriedBy` takes them out again.
 */
export function carryErrors(): Middleware {
  return middlewareOf(async (_context, _exchange, next) => {
    try {
      return await next();
    } catch (error) {
      const carrier = new GraphClientError('carried');
      carrier.customError = error;
      throw carrier;
    }
  });
}

export function carriedBy(error: unknown): unknown {
  return error instanceof GraphClientError && error.customError !== undefined ? error.customError : error;
}
