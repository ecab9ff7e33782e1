import { type EscalationRequest } from '../../domain/request';

/** Tries to bring back the purged mail that a request names. Asked again after a death, it goes on. Never throws. */
export interface RestorePurged {
  run(request: EscalationRequest): Promise<PurgedRestoring>;
}

export type PurgedRestoring =
  /** All that fits is back, and that is one message at least. */
  | { readonly kind: 'restored'; readonly moved: number }
  /** Nothing fits, it is too much, or Exchange kept some: somebody has to look. */
  | { readonly kind: 'left' };
