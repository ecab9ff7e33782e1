import { type Caller } from './call';
import {
  accessDenied,
  badRequest,
  mailboxNotEnabled,
  tokenEmpty,
  tokenInvalid,
  userNotFound,
} from './errors';
import { type Mailbox } from './tenant/mailbox';
import { type Tenant } from './tenant/tenant';
import { type User } from './tenant/user';

/** Who a bearer token stands for: `sandbox:<userId>` a person, `sandbox-app` the application. */
export function callerOf(tenant: Tenant, authorization: string | undefined): Caller {
  const token = /^Bearer\s+(.*)$/i.exec(authorization ?? '')?.[1]?.trim() ?? '';
  if (token === '') throw tokenEmpty();
  if (token === 'sandbox-app') return { kind: 'app' };
  const id = /^sandbox:(.+)$/.exec(token)?.[1];
  const user = id === undefined ? undefined : tenant.findUser(id);
  if (user === undefined) throw tokenInvalid();
  return { kind: 'user', user };
}

/** `me` as the caller's own id, so that one route serves both forms. */
export function resolveMe(segments: readonly string[], caller: Caller): readonly string[] {
  if (segments[0]?.toLowerCase() !== 'me') return segments;
  if (caller.kind === 'app') {
    throw badRequest('/me request is only valid with delegated authentication flow.');
  }
  return ['users', caller.user.id, ...segments.slice(1)];
}

export function requireUser(tenant: Tenant, idOrName: string): User {
  const user = tenant.findUser(idOrName);
  if (user === undefined) throw userNotFound(idOrName);
  return user;
}

/** The mailbox's door: its owner, people it is shared with, and the application. */
export function openMailbox(caller: Caller, owner: User): Mailbox {
  if (caller.kind === 'user' && caller.user !== owner && !owner.sharedWith.includes(caller.user.id)) {
    throw accessDenied();
  }
  if (owner.mailbox === null) throw mailboxNotEnabled();
  return owner.mailbox;
}
