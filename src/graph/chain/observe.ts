import { type Middleware } from '@microsoft/microsoft-graph-client';
import { type Clock } from '../clock';
import { type RequestObserver } from '../ports';
import { middlewareOf } from './exchange';

/** Measures each request on the wire, retries one by one. */
export function observe(onRequest: RequestObserver, clock: Clock): Middleware {
  return middlewareOf(async (_context, { call, attempt }, next) => {
    const startedAt = clock.now();
    let status: number | null = null;
    try {
      const response = await next();
      status = response.status;
      return response;
    } finally {
      onRequest({ operation: call.operation, status, durationMs: clock.now() - startedAt, attempt });
    }
  });
}
