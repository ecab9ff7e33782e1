import { type GraphRequest } from './http/graph-request';
import { type Preferences } from './http/preferences';
import { type Reply } from './http/reply';
import { type Mailbox } from './tenant/mailbox';
import { type Tenant } from './tenant/tenant';
import { type User } from './tenant/user';

/** Who asks: a signed-in person or the application itself. */
export type Caller = { readonly kind: 'user'; readonly user: User } | { readonly kind: 'app' };

/** A request on its way into an operation. */
export interface Call {
  readonly tenant: Tenant;
  readonly caller: Caller;
  readonly request: GraphRequest;
  /** Path parameters by name. */
  readonly params: Readonly<Record<string, string>>;
  readonly preferences: Preferences;
}

/** A request to a mailbox the caller may open. */
export interface MailCall extends Call {
  readonly owner: User;
  readonly mailbox: Mailbox;
}

/**
 * One Graph operation. `mail` operations pass the mailbox's door and its concurrency gate first, `ediscovery` operations
 * the tenant's limit of so many a minute.
 */
export type Operation =
  | { readonly service: 'mail'; readonly run: (call: MailCall) => Reply }
  | { readonly service: 'directory' | 'ediscovery'; readonly run: (call: Call) => Reply };

/** How a folder of operations offers itself: `['GET', 'users/:user/messages', operation]`. */
export type Route = readonly [method: string, pattern: string, operation: Operation];

export const mail = (run: (call: MailCall) => Reply): Operation => ({ service: 'mail', run });
export const directory = (run: (call: Call) => Reply): Operation => ({ service: 'directory', run });

export const ediscovery = (run: (call: Call) => Reply): Operation => ({ service: 'ediscovery', run });

/** A path parameter; operations ask for those their pattern has. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no parameter '${name}'.`);
  return value;
}

/** The JSON body as an object; an absent or other body has no properties. */
export function bodyObject(call: Call): Readonly<Record<string, unknown>> {
  const { body } = call.request;
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : {};
}

/** `https://…/v1.0/$metadata`, which contexts begin with. */
export function metadataRoot(call: Call): string {
  return `${call.request.origin}/${call.request.version}/$metadata`;
}
