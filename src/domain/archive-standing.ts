/** What is known of somebody's archive mailbox, and of a look into it. */
export type ArchiveStanding =
  /** Nobody tells whether there is one. */
  | { readonly kind: 'unknown' }
  /** There is none. */
  | { readonly kind: 'none' }
  /** There is one, and it cannot be looked into. */
  | { readonly kind: 'not-reachable' };
