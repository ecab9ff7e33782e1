import { metadataRoot } from '../call';
import { ok, type Reply } from '../http/reply';
import { pageCollection } from '../odata/collection';
import { schemaOf, type Property, type Schema } from '../odata/schema';
import { type Identity } from '../tenant/ediscovery/identity';
import { type CaseCall } from './case-call';

/** An object as it is written. */
export type Json = Readonly<Record<string, unknown>>;

/** How eDiscovery writes a date that is not there yet. */
export const NO_DATE = '0001-01-01T00:00:00Z';

/** eDiscovery writes fractions of a second, unlike mail. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** What the sandbox's application is called; ids look like any. */
const APPLICATION = { id: '00000000-0000-0000-0000-00000000a990', displayName: 'Sandbox application' };

/** createdBy and lastModifiedBy of searches and sources. */
export function identityView(identity: Identity): Json {
  return { user: userPart(identity), application: APPLICATION };
}

/** The same of operations and hold policies: the application stands there only for itself. */
export function narrowIdentityView(identity: Identity): Json {
  return {
    application: identity.kind === 'app' ? APPLICATION : null,
    user: userPart(identity),
  };
}

function userPart(identity: Identity): Json | null {
  if (identity.kind === 'app') return null;
  const { id, displayName, userPrincipalName } = identity.user;
  return { id, displayName, userPrincipalName };
}

/** `…/$metadata#security/cases/ediscoveryCases('id')/custodians`, after which `/$entity` follows for one of them. */
export function contextOf(call: CaseCall, relation: string): string {
  return `${metadataRoot(call)}#security/cases/ediscoveryCases('${call.ediscoveryCase.id}')/${relation}`;
}

/** One thing of a case. */
export function entity(call: CaseCall, relation: string, json: Json): Json {
  return { '@odata.context': `${contextOf(call, relation)}/$entity`, ...json };
}

/** A page of things of a case; `$filter` knows ids, names and what `properties` adds. */
export function collection<T extends { readonly id: string }>(
  call: CaseCall,
  relation: string,
  items: readonly T[],
  write: (item: T) => Json,
  properties: readonly Property<T>[] = [],
): Reply {
  const schema: Schema<T> = schemaOf('microsoft.graph.security', [
    { name: 'id', type: 'string', get: (item) => item.id },
    ...properties,
  ]);
  const page = pageCollection(items, schema, call.request, call.preferences);
  return ok({
    '@odata.context': contextOf(call, relation),
    ...page.annotations,
    value: page.items.map(write),
  });
}
