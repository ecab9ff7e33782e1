import { ediscovery, type Call, type Route } from '../call';
import { methodNotAllowed } from '../errors';
import { type Reply } from '../http/reply';
import { requireEdiscovery } from './access';
import { inCase, inOpenCase, type CaseCall } from './case-call';
import { addCaseMember, listCaseMembers, removeCaseMember } from './case-members';
import { closeCase, createCase, deleteCase, getCase, listCases, reopenCase, updateCase } from './cases';
import {
  addUserSource,
  createCustodian,
  getCustodian,
  listCustodians,
  listUserSources,
  removeUserSource,
} from './custodians';
import { estimateStatistics, lastEstimate } from './estimate';
import { exportReport, exportResult } from './export';
import { addPolicySource, listPolicySources, removePolicySource } from './legal-hold-sources';
import {
  createLegalHold,
  deleteLegalHold,
  getLegalHold,
  listLegalHolds,
  retryPolicy,
  switchPolicy,
  updateLegalHold,
} from './legal-holds';
import {
  createNoncustodialSource,
  getDataSource,
  getNoncustodialSource,
  listNoncustodialSources,
} from './noncustodial-sources';
import { getOperation, listOperations } from './operations';
import {
  addAdditionalSource,
  createSearch,
  deleteSearch,
  getSearch,
  listAdditionalSources,
  listSearches,
  updateSearch,
} from './searches';
import { activate, holdMany, holdOne, release } from './source-holds';

type Entry = readonly [method: string, pattern: string, run: (call: Call) => Reply];
type CaseEntry = readonly [method: string, pattern: string, run: (call: CaseCall) => Reply];

/** Steps that do something; typed clients write them with their namespace: `…/microsoft.graph.security.close`. */
const ACTION =
  /\/(close|reopen|applyHold|removeHold|release|activate|estimateStatistics|export(?:Result|Report)|(?:retry|enable|disable)Policy)$/;

const ROOT = 'security/cases/ediscoveryCases';

const CASES: readonly Entry[] = [
  ['GET', '', listCases],
  ['POST', '', createCase],
  ['GET', '/:case', inCase(getCase)],
  ['PATCH', '/:case', inCase(updateCase)],
  ['DELETE', '/:case', inCase(deleteCase)],
  ['POST', '/:case/close', inCase(closeCase)],
  ['POST', '/:case/reopen', inCase(reopenCase)],
];

/** What custodians and non-custodial sources share. */
const HELD: readonly CaseEntry[] = (['custodians', 'noncustodialDataSources'] as const).flatMap(
  (kind): CaseEntry[] => [
    ['POST', `${kind}/applyHold`, holdMany(kind, true)],
    ['POST', `${kind}/removeHold`, holdMany(kind, false)],
    ['POST', `${kind}/:source/applyHold`, holdOne(kind, true)],
    ['POST', `${kind}/:source/removeHold`, holdOne(kind, false)],
    ['POST', `${kind}/:source/release`, release(kind)],
    ['POST', `${kind}/:source/activate`, activate(kind)],
  ],
);

/** Below a case that is open; reading works in a closed one too. */
const IN_CASE: readonly CaseEntry[] = [
  ...HELD,
  ['GET', 'caseMembers', listCaseMembers],
  ['POST', 'caseMembers', addCaseMember],
  ['DELETE', 'caseMembers/:member', removeCaseMember],
  ['GET', 'custodians', listCustodians],
  ['POST', 'custodians', createCustodian],
  ['GET', 'custodians/:source', getCustodian],
  ['GET', 'custodians/:source/userSources', listUserSources],
  ['POST', 'custodians/:source/userSources', addUserSource],
  ['DELETE', 'custodians/:source/userSources/:place', removeUserSource],
  ['GET', 'noncustodialDataSources', listNoncustodialSources],
  ['POST', 'noncustodialDataSources', createNoncustodialSource],
  ['GET', 'noncustodialDataSources/:source', getNoncustodialSource],
  ['GET', 'noncustodialDataSources/:source/dataSource', getDataSource],
  ['GET', 'searches', listSearches],
  ['POST', 'searches', createSearch],
  ['GET', 'searches/:search', getSearch],
  ['PATCH', 'searches/:search', updateSearch],
  ['DELETE', 'searches/:search', deleteSearch],
  ['GET', 'searches/:search/additionalSources', listAdditionalSources],
  ['POST', 'searches/:search/additionalSources', addAdditionalSource],
  ['POST', 'searches/:search/estimateStatistics', estimateStatistics],
  ['GET', 'searches/:search/lastEstimateStatisticsOperation', lastEstimate],
  ['POST', 'searches/:search/exportResult', exportResult],
  ['POST', 'searches/:search/exportReport', exportReport],
  ['GET', 'operations', listOperations],
  ['GET', 'operations/:operation', getOperation],
];

/** Hold policies are no part of v1.0 (graph-facts 7.1). */
const BETA: readonly CaseEntry[] = [
  ['GET', 'legalHolds', listLegalHolds],
  ['POST', 'legalHolds', createLegalHold],
  ['GET', 'legalHolds/:policy', getLegalHold],
  ['PATCH', 'legalHolds/:policy', updateLegalHold],
  ['DELETE', 'legalHolds/:policy', deleteLegalHold],
  ['POST', 'legalHolds/:policy/retryPolicy', retryPolicy],
  ['POST', 'legalHolds/:policy/enablePolicy', switchPolicy(true)],
  ['POST', 'legalHolds/:policy/disablePolicy', switchPolicy(false)],
  ...(['userSources', 'siteSources'] as const).flatMap((kind): CaseEntry[] => [
    ['GET', `legalHolds/:policy/${kind}`, listPolicySources(kind)],
    ['POST', `legalHolds/:policy/${kind}`, addPolicySource(kind)],
    ['DELETE', `legalHolds/:policy/${kind}/:source`, removePolicySource(kind)],
  ]),
];

/** Purview eDiscovery (graph-facts 7). */
export const EDISCOVERY_ROUTES: readonly Route[] = [
  ...CASES,
  ...IN_CASE.map(below),
  ...BETA.map(below).map(([method, pattern, run]): Entry => [method, pattern, betaOnly(run)]),
].flatMap(route);

function below([method, pattern, run]: CaseEntry): Entry {
  return [method, `/:case/${pattern}`, method === 'GET' ? inCase(run) : inOpenCase(run)];
}

function betaOnly(run: (call: Call) => Reply): (call: Call) => Reply {
  return (call) => {
    if (call.request.version !== 'beta') throw methodNotAllowed();
    return run(call);
  };
}

function route([method, rest, run]: Entry): Route[] {
  const operation = ediscovery((call) => {
    requireEdiscovery(call);
    return run(call);
  });
  const named = rest.replace(ACTION, '/microsoft.graph.security.$1');
  const patterns = named === rest ? [rest] : [rest, named];
  return patterns.map((pattern) => [method, `${ROOT}${pattern}`, operation]);
}
