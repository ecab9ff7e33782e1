import { headerField } from './header-field';

/** When a loaded mail counts as deleted, and what was wrong with its own word on that. */
export interface DeletedAt {
  readonly at: Date;
  readonly remark: string | null;
}

/** The time of an `X-Deleted-At` header, ISO 8601 or RFC 5322; `now` where it is absent, unreadable or ahead of now. */
export function deletedAt(mail: Buffer, now: Date): DeletedAt {
  const stated = headerField(mail, 'X-Deleted-At');
  if (stated === null) return { at: now, remark: null };
  const at = new Date(stated);
  if (Number.isNaN(at.getTime())) {
    return { at: now, remark: `“${stated.slice(0, 60)}” in X-Deleted-At is no date; counts as deleted now` };
  }
  if (at > now) return { at: now, remark: 'X-Deleted-At lies in the future; counts as deleted now' };
  return { at, remark: null };
}
