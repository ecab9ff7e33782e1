import { param, type Call } from '../call';
import { GraphError } from '../errors';
import { type Reply } from '../http/reply';
import { caseStatus, type EdiscoveryCase } from '../tenant/ediscovery/case';
import { mayOpen } from './access';

/** A request to a case the caller may open. */
export interface CaseCall extends Call {
  readonly ediscoveryCase: EdiscoveryCase;
  /** The tenant's time, milliseconds. */
  readonly now: number;
}

/** Opens the case of the path. */
export function inCase(run: (call: CaseCall) => Reply): (call: Call) => Reply {
  return (call) => {
    const id = param(call, 'case');
    const one = call.tenant.ediscovery.cases.get(id.toLowerCase());
    if (one === undefined || !mayOpen(call, one)) throw notFound('case', id);
    return run({ ...call, ediscoveryCase: one, now: call.tenant.clock.now() });
  };
}

/** The same for what a closed case does not take any more. */
export function inOpenCase(run: (call: CaseCall) => Reply): (call: Call) => Reply {
  return inCase((call) => {
    if (caseStatus(call.ediscoveryCase, call.now) !== 'active') {
      throw new GraphError(400, 'BadRequest', 'The case is closed or closing.');
    }
    return run(call);
  });
}

/** The thing of that id in a list of the case. */
export function findIn<T extends { readonly id: string }>(list: readonly T[], kind: string, id: string): T {
  const found = list.find((item) => item.id.toLowerCase() === id.toLowerCase());
  if (found === undefined) throw notFound(kind, id);
  return found;
}

export function removeFrom<T extends { readonly id: string }>(list: T[], item: T): void {
  list.splice(list.indexOf(item), 1);
}

/** eDiscovery's own 404; code and text are our assumption. */
export function notFound(kind: string, id: string): GraphError {
  return new GraphError(404, 'NotFound', `The ${kind} '${id}' was not found.`);
}
