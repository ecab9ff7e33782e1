import { randomUUID } from 'node:crypto';
import { param } from '../call';
import { badRequest } from '../errors';
import { created, noContent, ok, type Reply } from '../http/reply';
import { compileContentQuery } from '../search/content-query';
import { HoldState } from '../tenant/ediscovery/hold-state';
import { distribute, policyStatus, type LegalHold } from '../tenant/ediscovery/legal-hold';
import { listOf, names, optionalText, requiredText } from './body';
import { findIn, removeFrom, type CaseCall } from './case-call';
import { dataSourceOf, placeOf } from './places';
import { startOperation } from './start-operation';
import { collection, entity, isoTime, narrowIdentityView, type Json } from './view';
import { type DataSource } from '../tenant/ediscovery/data-source';

/** POST …/legalHolds: 201, pending; sources stand inline under `@odata.bind` (graph-facts 7.4). */
export function createLegalHold(call: CaseCall): Reply {
  const { ediscoveryCase, now, caller } = call;
  const policy: LegalHold = {
    id: randomUUID(),
    displayName: requiredText(call, 'displayName'),
    description: optionalText(call, 'description'),
    contentQuery: checkedQuery(call),
    isEnabled: true,
    createdBy: caller,
    lastModifiedBy: caller,
    createdAt: now,
    modifiedAt: now,
    distributedAt: now,
    fails: false,
    hold: new HoldState(),
    userSources: boundSources(call, 'userSources@odata.bind', 'mailbox'),
    siteSources: boundSources(call, 'siteSources@odata.bind', 'site'),
  };
  ediscoveryCase.legalHolds.push(policy);
  synchronize(call, policy);
  return created(entity(call, 'legalHolds', policyView(call, policy)));
}

export function listLegalHolds(call: CaseCall): Reply {
  return collection(call, 'legalHolds', call.ediscoveryCase.legalHolds, (one) => policyView(call, one), [
    { name: 'displayName', type: 'string', get: (policy) => policy.displayName },
  ]);
}

export function getLegalHold(call: CaseCall): Reply {
  return ok(entity(call, 'legalHolds', policyView(call, requestedPolicy(call))));
}

/** PATCH: 204. The page lets change the description alone; a query is taken too and distributed. */
export function updateLegalHold(call: CaseCall): Reply {
  const policy = requestedPolicy(call);
  if (names(call, 'displayName')) policy.displayName = requiredText(call, 'displayName');
  if (names(call, 'description')) policy.description = optionalText(call, 'description');
  if (names(call, 'contentQuery')) {
    policy.contentQuery = checkedQuery(call);
    synchronize(call, policy);
  }
  policy.modifiedAt = call.now;
  return noContent();
}

/** DELETE: 204; what it held is let go at once. */
export function deleteLegalHold(call: CaseCall): Reply {
  removeFrom(call.ediscoveryCase.legalHolds, requestedPolicy(call));
  return noContent();
}

/** POST …/enablePolicy and …/disablePolicy: 204. */
export function switchPolicy(isEnabled: boolean): (call: CaseCall) => Reply {
  return (call) => {
    const policy = requestedPolicy(call);
    policy.isEnabled = isEnabled;
    synchronize(call, policy);
    return noContent();
  };
}

/** POST …/retryPolicy: 204; distributes once more. */
export function retryPolicy(call: CaseCall): Reply {
  synchronize(call, requestedPolicy(call));
  return noContent();
}

/** Begins to carry the policy out: pending until the time for holds has passed. */
export function synchronize(call: CaseCall, policy: LegalHold): void {
  const { seconds, outcomes } = call.tenant.ediscovery;
  const fails = outcomes.hold === 'error';
  policy.lastModifiedBy = call.caller;
  distribute(policy, call.now, seconds.hold * 1_000, fails);
  startOperation(call, { action: 'holdPolicySync' }, seconds.hold, fails ? 'failed' : 'succeeded');
}

export function requestedPolicy(call: CaseCall): LegalHold {
  return findIn(call.ediscoveryCase.legalHolds, 'hold policy', param(call, 'policy'));
}

function boundSources(call: CaseCall, name: string, kind: 'mailbox' | 'site'): DataSource[] {
  return listOf(call, name).map((value) => {
    const place = placeOf(call.tenant, value, name);
    if (place.kind !== kind) throw badRequest(`'${name}' does not take a source of that type.`);
    return dataSourceOf(call, place);
  });
}

function checkedQuery(call: CaseCall): string | null {
  const query = optionalText(call, 'contentQuery');
  if (query !== null) compileContentQuery(query);
  return query;
}

function policyView({ now }: CaseCall, policy: LegalHold): Json {
  const status = policyStatus(policy, now);
  return {
    isEnabled: policy.isEnabled,
    // The text is our assumption.
    errors: status === 'error' ? ['The policy could not be distributed to all locations.'] : [],
    description: policy.description,
    contentQuery: policy.contentQuery,
    createdDateTime: isoTime(policy.createdAt),
    lastModifiedDateTime: isoTime(policy.modifiedAt),
    status,
    id: policy.id,
    displayName: policy.displayName,
    createdBy: narrowIdentityView(policy.createdBy),
    lastModifiedBy: narrowIdentityView(policy.lastModifiedBy),
  };
}
