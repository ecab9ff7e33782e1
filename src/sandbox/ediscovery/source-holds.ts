import { param } from '../call';
import { badRequest } from '../errors';
import { accepted, type Reply } from '../http/reply';
import { type HeldSource } from '../tenant/ediscovery/data-source';
import { listOf } from './body';
import { findIn, type CaseCall } from './case-call';
import { acceptedAt, startOperation } from './start-operation';

/** The collections whose members can be held. */
export type HeldKind = 'custodians' | 'noncustodialDataSources';

type Run = (call: CaseCall) => Reply;

/** POST …/{id}/applyHold and …/removeHold: 202 with the address of the hold operation. */
export function holdOne(kind: HeldKind, wanted: boolean): Run {
  return (call) => order(call, [requested(call, kind)], wanted);
}

/** POST …/applyHold and …/removeHold `{ids}` on the collection. */
export function holdMany(kind: HeldKind, wanted: boolean): Run {
  return (call) => {
    const sources = listOf(call, 'ids').map((id) => findIn(all(call, kind), 'source', String(id)));
    if (sources.length === 0) throw badRequest("The property 'ids' is required.");
    return order(call, sources, wanted);
  };
}

/** POST …/{id}/release: 202; the hold goes with it. */
export function release(kind: HeldKind): Run {
  return (call) => {
    const source = requested(call, kind);
    source.releasedAt ??= call.now;
    order(call, [source], false);
    return accepted();
  };
}

/** POST …/{id}/activate: 202; the hold does not come back. */
export function activate(kind: HeldKind): Run {
  return (call) => {
    const source = requested(call, kind);
    source.releasedAt = null;
    source.modifiedAt = call.now;
    return accepted();
  };
}

function order(call: CaseCall, sources: readonly HeldSource[], wanted: boolean): Reply {
  const takes = call.tenant.ediscovery.seconds.hold;
  if (wanted && sources.some(({ releasedAt }) => releasedAt !== null)) {
    throw badRequest('A released source cannot be put on hold.');
  }
  for (const source of sources) {
    source.hold.order(wanted, call.now, takes * 1_000);
    source.modifiedAt = call.now;
  }
  return acceptedAt(call, startOperation(call, { action: 'holdUpdate' }, takes));
}

function all({ ediscoveryCase }: CaseCall, kind: HeldKind): readonly HeldSource[] {
  return kind === 'custodians' ? ediscoveryCase.custodians : ediscoveryCase.noncustodialSources;
}

function requested(call: CaseCall, kind: HeldKind): HeldSource {
  return findIn(all(call, kind), 'source', param(call, 'source'));
}
