import { badRequest } from '../errors';
import { segmentsOf, splitTarget } from '../http/graph-request';
import { type Scope } from '../tenant/ediscovery/case';
import { type DataSource, type NoncustodialSource } from '../tenant/ediscovery/data-source';
import { flagsOf, listOf, names } from './body';
import { findIn, type CaseCall } from './case-call';

const SCOPES: readonly Scope[] = [
  'none',
  'allTenantMailboxes',
  'allTenantSites',
  'allCaseCustodians',
  'allCaseNoncustodialDataSources',
];

/** Relations that bind by address only; sources told inline are refused (graph-facts 7.5). */
const INLINE = [
  'additionalSources',
  'additionalSources@odata.bind',
  'custodianSources',
  'noncustodialSources',
];

export interface SearchSources {
  readonly scopes: readonly Scope[];
  readonly custodianSources: readonly DataSource[];
  readonly noncustodialSources: readonly NoncustodialSource[];
}

/** What a new search spans; without any source it is a 400 (graph-facts 7.5). */
export function searchSources(call: CaseCall): SearchSources {
  const inline = INLINE.find((name) => names(call, name));
  if (inline !== undefined) throw badRequest(`The property '${inline}' cannot be given inline.`);
  const scopes = scopesOf(call);
  const custodial = addresses(call, 'custodianSources@odata.bind');
  const others = addresses(call, 'noncustodialSources@odata.bind');
  if (custodial.length + others.length === 0 && scopes.every((scope) => scope === 'none')) {
    throw badRequest('At least one data source is required.');
  }
  return {
    scopes,
    custodianSources: custodial.flatMap((address) => custodianSource(call, address)),
    noncustodialSources: others.map((address) => noncustodialSource(call, address)),
  };
}

export function scopesOf(call: CaseCall): readonly Scope[] {
  return flagsOf(call, 'dataSourceScopes', SCOPES, ['none']);
}

function addresses(call: CaseCall, name: string): readonly string[] {
  return listOf(call, name).map((entry) => {
    if (typeof entry !== 'string') throw badRequest(`'${name}' takes the addresses of sources.`);
    return entry;
  });
}

/** A user source of a custodian; site and group sources are nothing the sandbox can look into. */
function custodianSource({ ediscoveryCase }: CaseCall, address: string): readonly DataSource[] {
  const custodian = findIn(ediscoveryCase.custodians, 'custodian', stepAfter(address, 'custodians'));
  const source = stepAfter(address, 'usersources');
  return source === '' ? [] : [findIn(custodian.userSources, 'user source', source)];
}

function noncustodialSource({ ediscoveryCase }: CaseCall, address: string): NoncustodialSource {
  const id = stepAfter(address, 'noncustodialdatasources');
  return findIn(ediscoveryCase.noncustodialSources, 'data source', id);
}

/** The key that follows a collection in an address, in either form of keys; empty where it does not occur. */
function stepAfter(address: string, name: string): string {
  const steps = segmentsOf(splitTarget(address.replace(/^https?:\/\/[^/]+/i, '')).path);
  const at = steps.findIndex((step) => step.toLowerCase() === name);
  return at < 0 ? '' : (steps[at + 1] ?? '');
}
