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
  'addToReviewSetOperation',
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
  const sources = {
    scopes: scopesOf(call),
    custodianSources: addresses(call, 'custodianSources@odata.bind').flatMap((address) =>
      custodianSource(call, address),
    ),
    noncustodialSources: addresses(call, 'noncustodialSources@odata.bind').map((address) =>
      findIn(
        call.ediscoveryCase.noncustodialSources,
        'data source',
        stepAfter(address, 'noncustodialdatasources'),
      ),
    ),
  };
  const bound = addresses(call, 'custodianSources@odata.bind').length + sources.noncustodialSources.length;
  if (bound === 0 && sources.scopes.every((scope) => scope === 'none')) {
    throw badRequest('At least one data source is required.');
  }
  return sources;
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

/** The key that follows a collection in an address, in either form of keys; empty where it does not occur. */
function stepAfter(address: string, name: string): string {
  const steps = segmentsOf(splitTarget(address.replace(/^https?:\/\/[^/]+/i, '')).path);
  const at = steps.findIndex((step) => step.toLowerCase() === name);
  return at < 0 ? '' : (steps[at + 1] ?? '');
}
