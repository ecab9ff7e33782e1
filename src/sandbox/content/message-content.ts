/** A name and an address; either may be empty, as real mail has it. */
export interface Party {
  readonly name: string;
  readonly address: string;
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly isInline: boolean;
  readonly contentId: string | null;
  readonly bytes: Uint8Array;
}

/** What the sender wrote. Never changes, whatever happens to the item. */
export interface MessageContent {
  readonly subject: string;
  /** Null for mail without a From. */
  readonly from: Party | null;
  readonly sender: Party | null;
  readonly to: readonly Party[];
  readonly cc: readonly Party[];
  readonly bcc: readonly Party[];
  readonly replyTo: readonly Party[];
  /** With angle brackets. */
  readonly internetMessageId: string;
  readonly body: { readonly type: 'text' | 'html'; readonly content: string };
  readonly headers: readonly Header[];
  readonly attachments: readonly Attachment[];
  /** False where all attachments are inline (graph-facts 2.5). A message may claim attachments it was made without. */
  readonly hasAttachments: boolean;
  readonly importance: 'low' | 'normal' | 'high';
  /** Null where the Date header is absent or broken. */
  readonly date: number | null;
  /** The mail as it came; null where it is written on demand. */
  readonly mime: Uint8Array | null;
  /** Bytes. */
  readonly size: number;
  readonly isReadReceiptRequested: boolean;
  /** Event messages carry their own type: `#microsoft.graph.eventMessageRequest`. */
  readonly odataType: string | null;
}

const NOTHING = {
  subject: '',
  from: null,
  to: [],
  cc: [],
  bcc: [],
  replyTo: [],
  headers: [],
  attachments: [],
  importance: 'normal',
  date: null,
  mime: null,
  isReadReceiptRequested: false,
  odataType: null,
} as const;

/** A content with everything not said left empty. `sender` follows `from`; the size is reckoned from the parts. */
export function composeContent(
  parts: Partial<MessageContent> & Pick<MessageContent, 'internetMessageId' | 'body'>,
): MessageContent {
  const merged = { ...NOTHING, ...parts };
  const attached = merged.attachments.reduce((sum, attachment) => sum + attachment.bytes.length, 0);
  return {
    ...merged,
    sender: parts.sender ?? merged.from,
    hasAttachments: parts.hasAttachments ?? merged.attachments.some((attachment) => !attachment.isInline),
    size: parts.size ?? 1_200 + merged.subject.length + merged.body.content.length + attached,
  };
}
