import { type EpochMs, type Interval } from '../domain/time';

/** Mail that is gone for good soon. In Deleted Items nothing runs out, so none of it is there. */
export interface Vanishing {
  /** As it was asked for, from 1. */
  readonly withinDays: number;
  /** What was deleted then or before is gone by the end of these days. */
  readonly deletedBefore: EpochMs;
}

/** Mail of some days, by one of its dates or by both. */
export interface Dated {
  readonly interval: Interval;
  readonly basis: 'deleted' | 'received' | 'either';
}

/** What a search looks for. Empty lists and absent fields do not restrict. */
export interface Criteria {
  readonly interval?: Interval;
  /** Which date the interval speaks of; `either` takes both. */
  readonly basis: Dated['basis'];
  /** Names, parts of names, addresses or domains; one of them must fit. */
  readonly senders: readonly string[];
  readonly recipients: readonly string[];
  /** All must occur in the subject. */
  readonly subject: readonly string[];
  /** All must occur in subject or body preview. */
  readonly words: readonly string[];
  /** None may occur in sender, subject or preview. */
  readonly except: readonly string[];
  /** Mail of these days is left out; `basis` as above. */
  readonly exceptTime?: Dated;
  /** Name or path of the folder the mail was deleted from, or a well-known name. */
  readonly folder?: string;
  readonly hasAttachments?: boolean;
  /** Extensions without dot; matched against words around attachments only after a preview, so they rank, not filter. */
  readonly attachmentTypes: readonly string[];
  readonly unread?: boolean;
  readonly flagged?: boolean;
  readonly important?: boolean;
  /** Invitations, updates and answers alone; false: other mail, where a meeting was meant and none of these fits. */
  readonly meetings?: boolean;
  /** Bytes. */
  readonly largerThan?: number;
  /** Only what Recoverable Items keeps for a few days more; what goes first comes first. */
  readonly vanishing?: Vanishing;
  /** Only the newest so many. */
  readonly limit?: number;
}

export const ANY_MAIL: Criteria = {
  basis: 'either',
  senders: [],
  recipients: [],
  subject: [],
  words: [],
  except: [],
  attachmentTypes: [],
};
