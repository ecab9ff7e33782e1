import { type EscalationRequest } from '../../domain/request';

/** Brings back the mail that a `restore` names. Asked again until it ends; what is moved is moved once. */
export interface RestoreMail {
  run(request: EscalationRequest): Promise<Restoring>;
}

export type Restoring =
  | { readonly kind: 'running' }
  /** Messages; `left` where they are because the requester stopped the restore. */
  | { readonly kind: 'restored'; readonly moved: number; readonly failed: number; readonly left?: number }
  /** Nobody knows any more which messages were meant; nothing was moved. */
  | { readonly kind: 'list-gone' };
