import { type ExportEstimate, type ExportFile } from '../../domain/request';

/*
 * What the execution needs of Microsoft Purview eDiscovery (graph-facts 7). All calls pass one paced lane: five requests a
 * minute per tenant. Every `find` looks for what an interrupted `create` may have left, by a name that holds the request's
 * own reference. All throw RecoveryError; what the tenant has to mend arrives as `EDiscoveryDenied`.
 */

export { EDiscoveryDenied, type Denial } from '../../domain/ediscovery-denied';

export interface Cases {
  create(name: string, externalId: string): Promise<string>;
  /** Id of the case of this name; null where there is none. */
  find(name: string): Promise<string | null>;
  /** Closing lets go of its holds. Asynchronous; harmless when repeated; a case that is gone counts as closed. */
  close(caseId: string): Promise<void>;
  isClosed(caseId: string): Promise<boolean>;
}

export interface Sources {
  /** Adds a mailbox as a non-custodial data source. Null where the service knows no such mailbox. */
  add(caseId: string, address: string): Promise<string | null>;
  /** Source ids by address, lower-case. */
  list(caseId: string): Promise<Readonly<Record<string, string>>>;
}

export type HoldStatus = 'pending' | 'applied' | 'failed';

/** Hold policies; beta only, see graph-facts 7.1. */
export interface Holds {
  /** @param query KQL; empty keeps everything */
  create(
    caseId: string,
    hold: { readonly name: string; readonly query: string; readonly addresses: readonly string[] },
  ): Promise<string>;
  find(caseId: string, name: string): Promise<string | null>;
  status(caseId: string, holdId: string): Promise<HoldStatus>;
  /** Harmless when repeated. */
  remove(caseId: string, holdId: string): Promise<void>;
}

export type Counting =
  | { readonly kind: 'running' }
  | { readonly kind: 'counted'; readonly estimate: ExportEstimate }
  | { readonly kind: 'failed' }
  /** None was ever started. */
  | { readonly kind: 'none' };

export interface Searches {
  /** @param query KQL over all non-custodial sources of the case; empty finds everything */
  create(caseId: string, name: string, query: string): Promise<string>;
  find(caseId: string, name: string): Promise<string | null>;
  startEstimate(caseId: string, searchId: string): Promise<void>;
  estimate(caseId: string, searchId: string): Promise<Counting>;
}

export type Exporting =
  | { readonly kind: 'running'; readonly percent: number | null }
  | { readonly kind: 'exported'; readonly files: readonly ExportFile[]; readonly partial: boolean }
  | { readonly kind: 'failed' };

export interface Exports {
  /** Starts an export to PST; id of the operation. */
  start(caseId: string, searchId: string, name: string): Promise<string>;
  /**
   * The operation of a started export of this case; null where none was started.
   *
   * @param except operations that have come to nothing and do not count
   */
  find(caseId: string, searchId: string, except?: readonly string[]): Promise<string | null>;
  status(caseId: string, operationId: string): Promise<Exporting>;
}

export interface EDiscovery {
  readonly cases: Cases;
  readonly sources: Sources;
  readonly holds: Holds;
  readonly searches: Searches;
  readonly exports: Exports;
}
