import { bodyObject, param } from '../call';
import { badRequest } from '../errors';
import { created, noContent, type Reply } from '../http/reply';
import { type DataSource } from '../tenant/ediscovery/data-source';
import { type LegalHold } from '../tenant/ediscovery/legal-hold';
import { findIn, removeFrom, type CaseCall } from './case-call';
import { requestedPolicy, synchronize } from './legal-holds';
import { dataSourceOf, placeOf, sourceView } from './places';
import { collection, entity, type Json } from './view';

type Run = (call: CaseCall) => Reply;
type Kind = 'userSources' | 'siteSources';

/** POST …/userSources `{email, includedSources}`, …/siteSources `{site}`: 201, and the policy is distributed anew. */
export function addPolicySource(kind: Kind): Run {
  return (call) => {
    const policy = requestedPolicy(call);
    const place = placeOf(call.tenant, bodyObject(call), 'source');
    if ((place.kind === 'mailbox') !== (kind === 'userSources')) {
      throw badRequest(`'${kind}' does not take a source of that type.`);
    }
    const source = dataSourceOf(call, place);
    if (!policy[kind].some(({ id }) => id === source.id)) policy[kind].push(source);
    synchronize(call, policy);
    return created(entity(call, relation(policy, kind), viewOf(call, policy, source)));
  };
}

export function listPolicySources(kind: Kind): Run {
  return (call) => {
    const policy = requestedPolicy(call);
    return collection(call, relation(policy, kind), policy[kind], (source) => viewOf(call, policy, source));
  };
}

/** DELETE …/userSources/{id}: 204; what is not a source any more is not held any more. */
export function removePolicySource(kind: Kind): Run {
  return (call) => {
    const policy = requestedPolicy(call);
    removeFrom(policy[kind], findIn(policy[kind], 'source', param(call, 'source')));
    synchronize(call, policy);
    return noContent();
  };
}

function relation({ id }: LegalHold, kind: Kind): string {
  return `legalHolds('${id}')/${kind}`;
}

function viewOf(call: CaseCall, policy: LegalHold, source: DataSource): Json {
  return sourceView(source, policy.hold.status(call.now));
}
