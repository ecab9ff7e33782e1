import { type Runbook } from '../../../escalation/runbook/runbook';
import { type Button } from '../../button';
import { type Fact } from '../scope-facts';
import { type StateLine } from '../request-state';

/** A field beside the buttons. */
export interface Field {
  readonly id: 'comment' | 'assignee';
  readonly label: string;
  readonly hint: string;
  /** Characters. */
  readonly most: number;
}

/** Lines that belong together under a heading of their own; an empty heading is none. */
export interface Block {
  readonly title: string;
  readonly lines: readonly string[];
  readonly style: 'emphasis' | 'warning' | 'attention' | 'good';
}

/** What a request's card says, whoever reads it: card and text are made of the same. */
export interface RequestParts {
  readonly title: string;
  readonly state: StateLine;
  /** Percent; null for no bar. */
  readonly progress: number | null;
  /** What happens next, a sentence a line. */
  readonly next: readonly string[];
  readonly facts: readonly Fact[];
  readonly blocks: readonly Block[];
  readonly runbook: Runbook | null;
  readonly fields: readonly Field[];
  readonly buttons: readonly Button[];
  /** What the buttons do, as sentences to say; in the text only. */
  readonly say: readonly string[];
  /** Holds nothing private. */
  readonly summary: string;
}
