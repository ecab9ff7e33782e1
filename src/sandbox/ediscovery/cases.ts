import { randomUUID } from 'node:crypto';
import { metadataRoot, type Call } from '../call';
import { GraphError } from '../errors';
import { created, noContent, ok, type Reply } from '../http/reply';
import { pageCollection } from '../odata/collection';
import { schemaOf, type Schema } from '../odata/schema';
import { caseStatus, releaseHolds, type EdiscoveryCase } from '../tenant/ediscovery/case';
import { mayOpen } from './access';
import { names, optionalText, requiredText } from './body';
import { type CaseCall } from './case-call';
import { identityView, isoTime, type Json } from './view';

/** POST …/ediscoveryCases: 201 (graph-facts 7.2). A name is taken once in a tenant. */
export function createCase(call: Call): Reply {
  const { tenant, caller } = call;
  const now = tenant.clock.now();
  const displayName = freeName(call, requiredText(call, 'displayName'), null);
  const one: EdiscoveryCase = {
    id: randomUUID(),
    displayName,
    description: optionalText(call, 'description'),
    externalId: optionalText(call, 'externalId'),
    createdBy: caller,
    createdAt: now,
    modifiedAt: now,
    lastModifiedBy: null,
    closedAt: null,
    closedBy: null,
    members: [],
    custodians: [],
    noncustodialSources: [],
    searches: [],
    operations: [],
    legalHolds: [],
  };
  tenant.ediscovery.cases.set(one.id, one);
  return created(caseEntity(call, one));
}

/** GET …/ediscoveryCases with `$filter` on names, `externalId`, `status` and `createdDateTime`. */
export function listCases(call: Call): Reply {
  const now = call.tenant.clock.now();
  const mine = [...call.tenant.ediscovery.cases.values()].filter((one) => mayOpen(call, one));
  const page = pageCollection(mine, caseSchema(now), call.request, call.preferences);
  return ok({
    '@odata.context': `${metadataRoot(call)}#security/cases/ediscoveryCases`,
    ...page.annotations,
    value: page.items.map((one) => caseView(one, now)),
  });
}

export function getCase(call: CaseCall): Reply {
  return ok(caseEntity(call, call.ediscoveryCase));
}

/** PATCH: 204 as the service's page has it. */
export function updateCase(call: CaseCall): Reply {
  const { ediscoveryCase: one, now, caller } = call;
  if (names(call, 'displayName')) one.displayName = freeName(call, requiredText(call, 'displayName'), one);
  if (names(call, 'description')) one.description = optionalText(call, 'description');
  if (names(call, 'externalId')) one.externalId = optionalText(call, 'externalId');
  one.modifiedAt = now;
  one.lastModifiedBy = caller;
  return noContent();
}

/** DELETE: gone at once, its holds with it; the service may show pendingDelete for a while. */
export function deleteCase({ tenant, ediscoveryCase }: CaseCall): Reply {
  tenant.ediscovery.cases.delete(ediscoveryCase.id);
  return noContent();
}

/** POST …/close: 204; closing takes as long as releasing a hold does. */
export function closeCase({ tenant, ediscoveryCase: one, now, caller }: CaseCall): Reply {
  if (caseStatus(one, now) !== 'active') return noContent();
  const takesMs = tenant.ediscovery.seconds.hold * 1_000;
  releaseHolds(one, now, takesMs);
  one.closedAt = now + takesMs;
  one.closedBy = caller;
  one.modifiedAt = now;
  return noContent();
}

/** POST …/reopen: 204. Holds stay released. */
export function reopenCase({ ediscoveryCase: one, now }: CaseCall): Reply {
  if (caseStatus(one, now) === 'closing') {
    throw new GraphError(400, 'BadRequest', 'The case is still closing.');
  }
  one.closedAt = null;
  one.closedBy = null;
  one.modifiedAt = now;
  return noContent();
}

function freeName({ tenant }: Call, name: string, itself: EdiscoveryCase | null): string {
  const wanted = name.trim().toLowerCase();
  for (const one of tenant.ediscovery.cases.values()) {
    if (one === itself || one.displayName.trim().toLowerCase() !== wanted) continue;
    throw new GraphError(409, 'Conflict', 'Another case has this displayName.');
  }
  return name;
}

function caseEntity(call: Call, one: EdiscoveryCase): Json {
  const context = `${metadataRoot(call)}#security/cases/ediscoveryCases/$entity`;
  return { '@odata.context': context, ...caseView(one, call.tenant.clock.now()) };
}

/** An open case has a closedDateTime too: that of its creation (sample create-case). */
function caseView(one: EdiscoveryCase, now: number): Json {
  return {
    description: one.description,
    lastModifiedDateTime: isoTime(one.modifiedAt),
    status: caseStatus(one, now),
    closedDateTime: isoTime(one.closedAt ?? one.createdAt),
    externalId: one.externalId,
    id: one.id,
    displayName: one.displayName,
    createdDateTime: isoTime(one.createdAt),
    lastModifiedBy: one.lastModifiedBy === null ? null : identityView(one.lastModifiedBy),
    closedBy: one.closedBy === null ? null : identityView(one.closedBy),
  };
}

function caseSchema(now: number): Schema<EdiscoveryCase> {
  return schemaOf('microsoft.graph.security.ediscoveryCase', [
    { name: 'id', type: 'string', get: (one) => one.id },
    { name: 'displayName', type: 'string', get: (one) => one.displayName },
    { name: 'externalId', type: 'string', get: (one) => one.externalId },
    { name: 'status', type: 'string', get: (one) => caseStatus(one, now) },
    { name: 'createdDateTime', type: 'date', get: (one) => one.createdAt },
    { name: 'lastModifiedDateTime', type: 'date', get: (one) => one.modifiedAt },
  ]);
}
