import { type EDiscovery } from '../../escalation/execution/ediscovery';
import { ApplicationCalls } from '../application-calls';
import { type Gateway } from '../gateway';
import { CASES } from './case-service';
import { graphCases } from './cases';
import { graphExports } from './exports';
import { graphHolds } from './holds';
import { graphSearches } from './searches';
import { graphSources } from './sources';

/** Microsoft Purview eDiscovery over Graph, in the application's name. */
export function graphEDiscovery(gateway: Gateway): EDiscovery {
  const calls = new ApplicationCalls(gateway, CASES);
  return {
    cases: graphCases(calls),
    sources: graphSources(calls),
    holds: graphHolds(calls),
    searches: graphSearches(calls),
    exports: graphExports(calls),
  };
}
