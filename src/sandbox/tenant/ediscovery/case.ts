import { type Custodian, type DataSource, type NoncustodialSource } from './data-source';
import { type Identity } from './identity';
import { type LegalHold } from './legal-hold';
import { type Operation } from './operation';

/** What a search spans beside the sources it names (graph-facts 7.5). */
export type Scope =
  'none' | 'allTenantMailboxes' | 'allTenantSites' | 'allCaseCustodians' | 'allCaseNoncustodialDataSources';

export interface CaseSearch {
  readonly id: string;
  displayName: string;
  description: string | null;
  contentQuery: string;
  scopes: readonly Scope[];
  readonly createdBy: Identity;
  readonly createdAt: number;
  lastModifiedBy: Identity | null;
  modifiedAt: number;
  /** Sources of custodians and non-custodial ones, bound by address. */
  readonly custodianSources: readonly DataSource[];
  readonly noncustodialSources: readonly NoncustodialSource[];
  readonly additionalSources: DataSource[];
  lastEstimate: Operation | null;
}

export interface CaseMember {
  readonly id: string;
  readonly recipientType: 'user' | 'roleGroup';
  readonly smtpAddress: string | null;
  readonly displayName: string | null;
}

export interface EdiscoveryCase {
  readonly id: string;
  displayName: string;
  description: string | null;
  externalId: string | null;
  readonly createdBy: Identity;
  /** Milliseconds, as the next ones. */
  readonly createdAt: number;
  modifiedAt: number;
  lastModifiedBy: Identity | null;
  /** When closing is, or will be, complete; null while the case is open. */
  closedAt: number | null;
  closedBy: Identity | null;
  readonly members: CaseMember[];
  readonly custodians: Custodian[];
  readonly noncustodialSources: NoncustodialSource[];
  readonly searches: CaseSearch[];
  readonly operations: Operation[];
  readonly legalHolds: LegalHold[];
}

export type CaseStatus = 'active' | 'closing' | 'closed';

export function caseStatus({ closedAt }: EdiscoveryCase, now: number): CaseStatus {
  if (closedAt === null) return 'active';
  return now < closedAt ? 'closing' : 'closed';
}

/** Closing releases every hold of the case (graph-facts 7.2); opening it again brings none back. */
export function releaseHolds(one: EdiscoveryCase, now: number, takesMs: number): void {
  for (const source of [...one.custodians, ...one.noncustodialSources]) {
    source.hold.order(false, now, takesMs);
  }
  for (const policy of one.legalHolds) {
    policy.isEnabled = false;
    policy.hold.order(false, now, takesMs);
  }
}
