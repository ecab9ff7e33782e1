import { type Middleware } from '@microsoft/microsoft-graph-client';
import { middlewareOf } from './exchange';

/** `$search` among people is refused without it (Microsoft Graph, "Advanced query capabilities on directory objects"). */
export function askIndex(): Middleware {
  return middlewareOf((context, { call }, next) => {
    if (call.eventual === true) {
      const headers = new Headers(context.options?.headers);
      headers.set('ConsistencyLevel', 'eventual');
      context.options = { ...context.options, headers };
    }
    return next();
  });
}
