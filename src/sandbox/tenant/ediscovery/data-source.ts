import { type User } from '../user';
import { type HoldState } from './hold-state';
import { type Identity } from './identity';

/** A place that is searched or held: a person's mailbox, or a site, which the sandbox knows by its address alone. */
export type Place =
  | { readonly kind: 'mailbox'; readonly user: User; readonly email: string }
  | { readonly kind: 'site'; readonly webUrl: string };

/** A place as a source of a custodian, a search or a hold policy. */
export interface DataSource {
  readonly id: string;
  readonly place: Place;
  readonly createdBy: Identity;
  /** Milliseconds. */
  readonly createdAt: number;
}

/** What a custodian and a non-custodial source have in common: they can be held and released. */
export interface HeldSource {
  /** 32 hexadecimal digits. */
  readonly id: string;
  readonly hold: HoldState;
  readonly createdAt: number;
  modifiedAt: number;
  /** Null while active. */
  releasedAt: number | null;
}

/** A person whose places are preserved; the person's own mailbox is one of them from the start (graph-facts 7.3). */
export interface Custodian extends HeldSource {
  readonly user: User;
  readonly email: string;
  readonly userSources: DataSource[];
}

/** A place that is nobody's: shared mailboxes work this way only (graph-facts 7.3). */
export interface NoncustodialSource extends HeldSource {
  readonly dataSource: DataSource;
}
