import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/canonical-json';
import { type RequestScope } from '../domain/request';

/**
 * What an approval is bound to: SHA-256 over the scope's canonical JSON, lower-case hex. The order in which mailboxes were
 * typed makes no difference; anything else does.
 */
export function scopeDigest(scope: RequestScope): string {
  const mailboxes = [...scope.mailboxes].sort((a, b) => (a.address < b.address ? -1 : 1));
  return createHash('sha256')
    .update(canonicalJson({ ...scope, mailboxes }))
    .digest('hex');
}
