import { type Mailbox } from '../domain/mail';
import { type EpochMs } from '../domain/time';
import { type Criteria } from './criteria';
import { type DeletedMailReader, type Folders, type ScanPlace, type SearchStore } from './ports';
import { type ScanLimits } from './scan-budget';
import { type Reading } from './search-outcome';

export interface SearchPorts {
  readonly reader: DeletedMailReader;
  readonly folders: Folders;
  readonly searches: SearchStore;
  readonly now: () => EpochMs;
  readonly newRef: () => string;
  readonly limits: ScanLimits;
}

export interface SearchRequest {
  readonly mailbox: Mailbox;
  readonly criteria: Criteria;
  readonly reading?: Reading;
  /** Ends the search early; what was found until then is dropped. */
  readonly signal?: AbortSignal;
}

/** Where what left Deleted Items lies until it is gone for good. */
export const RECOVERABLE: ScanPlace = { folder: 'recoverableitemsdeletions', stage: 'deletions' };

/** The two places an employee may search: what lies below Deleted Items is added as it is found. */
export const TOP_PLACES: readonly ScanPlace[] = [
  RECOVERABLE,
  { folder: 'deleteditems', stage: 'deleteditems' },
];
