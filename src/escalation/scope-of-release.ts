import { type EscalationRequest, type RequestScope } from '../domain/request';
import { type Refusal, transition } from '../domain/request-states';
import { type RequestStore } from './ports';

export type ReleaseCheck =
  | { readonly kind: 'sound'; readonly scope: RequestScope; readonly hold: EscalationRequest }
  /** There is no such hold, or it is not in place. */
  | { readonly kind: 'refused'; readonly why: Refusal };

/** What a release of this hold is about: all that the hold is about. */
export async function scopeOfRelease(
  requests: RequestStore,
  tenantId: string,
  holdNumber: number | null,
): Promise<ReleaseCheck> {
  const hold = holdNumber === null ? null : await requests.byNumber(tenantId, holdNumber);
  const why = hold === null ? 'not-in-place' : whyNotReleasable(hold);
  if (hold === null || why !== null) return { kind: 'refused', why: why ?? 'not-in-place' };
  return {
    kind: 'sound',
    hold,
    scope: { ...hold.scope, kind: 'release', until: null, releases: hold.number, searchRef: null },
  };
}

/** Null where it is a hold that is in place. */
export function whyNotReleasable({ scope, state }: EscalationRequest): Refusal | null {
  if (scope.kind !== 'hold') return 'not-in-place';
  const move = transition(state, 'release');
  return move.kind === 'refused' ? move.why : null;
}
