import { type Mailbox } from './mailbox';

/** A person (or shared mailbox) of the directory. */
export interface User {
  /** Entra object id, lower-case. */
  readonly id: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly mail: string | null;
  /** Windows or IANA name, as Exchange keeps either (graph-facts 11). */
  readonly timeZone: string;
  readonly preferredLanguage: string;
  /** Ids of the groups the user is a member of. */
  readonly groups: readonly string[];
  /** Ids of users who may open this mailbox beside its owner. */
  readonly sharedWith: readonly string[];
  /** Id of the user's manager; null for who has none. */
  readonly manager: string | null;
  /** Guests come from another organisation; their principal name has `#EXT#` in it. */
  readonly userType: 'Member' | 'Guest';
  readonly accountEnabled: boolean;
  /** What the person may do in eDiscovery (graph-facts 7.1): a manager sees own cases, an administrator all. */
  readonly ediscoveryRole: 'none' | 'manager' | 'administrator';
  /** An archive mailbox, which Graph tells of in the usage report alone (graph-facts 1.4). */
  readonly hasArchive: boolean;
  /** Null for a person whose mailbox Graph cannot open. */
  readonly mailbox: Mailbox | null;
}
