import { type Middleware } from '@microsoft/microsoft-graph-client';
import { middlewareOf } from './exchange';

/** Ids that survive moves inside the mailbox; asked for on every request, or ids of both kinds mix (graph-facts 2.4). */
export const IMMUTABLE_IDS = 'IdType="ImmutableId"';

export function preferImmutableIds(): Middleware {
  return middlewareOf((context, { call }, next) => {
    const prefer = [IMMUTABLE_IDS, ...(call.prefer ?? [])].join(', ');
    const headers = new Headers(context.options?.headers);
    headers.set('Prefer', prefer);
    context.options = { ...context.options, headers };
    return next();
  });
}
