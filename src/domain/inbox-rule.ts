import { type MailAddress } from './mail';

/**
 * A rule of a person's Inbox that takes mail out of it. Names and conditions are what the person wrote: private, and plain
 * text to whoever shows them.
 */
export interface InboxRule {
  readonly name: string;
  /** False where it is switched off, or where Exchange finds a fault in it and leaves it out. */
  readonly isActive: boolean;
  readonly effect: RuleEffect;
  readonly conditions: RuleConditions;
  /** Mail that meets one of these is left alone. */
  readonly exceptions: RuleConditions;
}

export type RuleEffect =
  | { readonly kind: 'moves'; readonly folderId: string }
  /** Into Deleted Items. */
  | { readonly kind: 'deletes' }
  /** Past Deleted Items. */
  | { readonly kind: 'purges' };

/** What mail must have; all that is there must be met, of a list one entry. */
export interface RuleConditions {
  readonly senders: readonly MailAddress[];
  /** Parts of a sender's name or address. */
  readonly senderParts: readonly string[];
  readonly recipients: readonly MailAddress[];
  readonly recipientParts: readonly string[];
  readonly subjectParts: readonly string[];
  readonly bodyParts: readonly string[];
  /** In subject or body. */
  readonly textParts: readonly string[];
  readonly hasAttachments: boolean | null;
  /** Of kinds that no search asks for: size, categories, headers, marks. */
  readonly others: boolean;
}
