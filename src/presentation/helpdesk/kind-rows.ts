import { REQUEST_KINDS, type RequestKind } from '../../domain/request';
import { REQUEST_STATES, type RequestState } from '../../domain/request-states';
import { type HelpdeskReport } from '../../escalation/helpdesk-report';

/** Requests of one kind, by how they stand. */
export interface KindRow {
  readonly kind: RequestKind;
  readonly total: number;
  /** States that some of them are in, in the order a request goes through them. */
  readonly states: readonly { readonly state: RequestState; readonly count: number }[];
}

/** The kinds that were asked for, in a fixed order. */
export function kindRows({ asked }: Pick<HelpdeskReport, 'asked'>): readonly KindRow[] {
  return REQUEST_KINDS.flatMap((kind) => {
    const ofKind = asked.filter((one) => one.kind === kind);
    const countOf = (some: typeof ofKind): number => some.reduce((sum, { count }) => sum + count, 0);
    const states = REQUEST_STATES.map((state) => ({
      state,
      count: countOf(ofKind.filter((one) => one.state === state)),
    })).filter(({ count }) => count > 0);
    return ofKind.length === 0 ? [] : [{ kind, total: countOf(ofKind), states }];
  });
}
