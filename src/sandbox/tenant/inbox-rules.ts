/** A messageRule as its owner made it; folders in its actions are counters. */
export interface InboxRule {
  readonly id: string;
  readonly displayName: string;
  /** From 1, the order they run in. */
  readonly sequence: number;
  readonly isEnabled: boolean;
  readonly hasError: boolean;
  /** As messageRulePredicates, without what is not set; null where there is none. */
  readonly conditions: Readonly<Record<string, unknown>> | null;
  readonly exceptions: Readonly<Record<string, unknown>> | null;
  readonly actions: Readonly<Record<string, unknown>>;
}

/** A person's rules, and whether the application may see them. They are listed, never run. */
export class InboxRules {
  access: 'ok' | 'no-consent' = 'ok';
  list: readonly InboxRule[] = [];
}
