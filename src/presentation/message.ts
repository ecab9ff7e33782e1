/** An Adaptive Card as JSON. */
export type AdaptiveCard = Readonly<Record<string, unknown>>;

/** What is sent to a chat, free of any channel's types. Text and card say the same. */
export interface OutboundMessage {
  readonly card?: AdaptiveCard;
  /** Complete in itself: for clients without cards, for screen readers, for `--say`. */
  readonly text: string;
  /** One line for the activity feed; never mail content. */
  readonly summary: string;
  /** Sentences offered as tappable suggestions; personal chat and messages without card only, three at most. */
  readonly suggestions?: readonly string[];
  /** The card shows the progress of this batch: remember where it stands, so that a job can update it. */
  readonly tracks?: string;
}
