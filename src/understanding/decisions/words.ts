/**
 * How a language speaks of a decision without making it. Entries between commas, written as in the vocabularies: `*` at the
 * end for any ending.
 */
export interface DecisionWords {
  /** Small talk that looks like one of the others and is none: "if you can", "would like to", "at once". */
  readonly polite: string;
  /** "Can you": a question that begins so is an order. */
  readonly orders: string;
  /** What a question begins with, where its verb or its word order tells that it is one. */
  readonly asks: string;
  /** "If", "as soon as": the sentence decides nothing, wherever they stand in it. */
  readonly conditions: string;
  /** "Before", "whether": the same, where they stand before the verb. */
  readonly opening: string;
  /** "Might", "should", "maybe": the same, where they stand before the verb in its clause. */
  readonly doubts: string;
  /** "Tomorrow": not now, beside the verb. */
  readonly later: string;
  /** "He", "she", "wants me to": who decides, or wants it decided, is somebody else. */
  readonly others: string;
  /** "Says", "told me": what follows is somebody else's word. */
  readonly reports: string;
  /** "Was", "has been": it is told what became of it, where no person is named. */
  readonly past: string;
}
