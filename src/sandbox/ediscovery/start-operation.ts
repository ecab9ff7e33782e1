import { randomUUID } from 'node:crypto';
import { type Reply } from '../http/reply';
import { type Operation, type OperationEnd, type OperationWork } from '../tenant/ediscovery/operation';
import { type CaseCall } from './case-call';

/** Puts long work on the case's list. @param takes seconds. */
export function startOperation(
  call: CaseCall,
  work: OperationWork,
  takes: number,
  end: OperationEnd = 'succeeded',
): Operation {
  const operation: Operation = {
    // Live ids come in both forms (graph-facts 7).
    id: work.action === 'exportResult' || work.action === 'exportReport' ? randomUUID() : hexId(),
    createdBy: call.caller,
    createdAt: call.now,
    takesMs: takes * 1_000,
    filesAfterMs: call.tenant.ediscovery.seconds.files * 1_000,
    end,
    work,
    missed: false,
  };
  call.ediscoveryCase.operations.push(operation);
  return operation;
}

/** 32 hexadecimal digits, as custodians, sources and most operations are called. */
export function hexId(): string {
  return randomUUID().replaceAll('-', '');
}

/** 202 with the service's odd address: lower-case collection, keys in parentheses (graph-facts 7.5). */
export function acceptedAt({ request, ediscoveryCase }: CaseCall, { id }: Operation): Reply {
  const location = `${request.origin}/${request.version}/security/cases/ediscoverycases('${ediscoveryCase.id}')/operations('${id}')`;
  return { status: 202, headers: { Location: location } };
}
