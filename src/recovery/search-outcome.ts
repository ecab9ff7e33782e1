import { type DeletedMessage, type Destination } from '../domain/mail';
import { type EpochMs, type Interval } from '../domain/time';
import { type Criteria } from './criteria';

/** A message found, without its preview text, in the order shown. */
export interface Match {
  readonly message: Omit<DeletedMessage, 'preview'>;
  /** Path of the deleted folder it lies in, below Deleted Items; null in Deleted Items itself or in Recoverable Items. */
  readonly deletedFolder: string | null;
}

/** How the time in the sentence was read, and what else it could mean. */
export interface Reading {
  /** The person's own words: "Tuesday". Absent where a card's fields gave the dates. */
  readonly phrase?: string;
  readonly interval: Interval;
  readonly basis: 'deleted' | 'received' | 'either';
  readonly alternative?: Interval;
}

export interface NearMiss {
  readonly kind: 'similar-sender' | 'other-dates' | 'without-words';
  readonly count: number;
  /** What to search for to see them. */
  readonly criteria: Criteria;
  /** For `similar-sender`: the name that really occurs. */
  readonly label?: string;
}

/** What is kept of a search: enough to show any page and to refine it. */
export interface SearchSummary {
  /** Opaque reference, unguessable. */
  readonly ref: string;
  readonly personId: string;
  /** See `Mailbox.shared`. */
  readonly shared?: string;
  readonly criteria: Criteria;
  readonly reading?: Reading;
  readonly total: number;
  /** Messages looked at. */
  readonly scanned: number;
  /** Set where the search gave up before the end: the oldest deletion it reached. */
  readonly stoppedAt?: EpochMs;
  readonly nearMisses: readonly NearMiss[];
  /** Deleted folders whose every message matched: they can come back whole. */
  readonly wholeFolders: readonly DeletedFolder[];
  readonly at: EpochMs;
}

export interface DeletedFolder {
  readonly folderId: string;
  readonly name: string;
  readonly messages: number;
}

/** One row of a page: a match and where it would go. */
export interface Row {
  /** Position in the whole result, from 1. */
  readonly pick: number;
  readonly match: Match;
  readonly destination: Destination;
}

export interface ResultPage {
  readonly search: SearchSummary;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly Row[];
}
