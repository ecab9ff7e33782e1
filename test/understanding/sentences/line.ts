import { type IntentName, type ItemType } from '../../../src/understanding';

/** Slots a sentence must yield; `words` are topics and subject words together. */
export interface Expected {
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly words?: readonly string[];
  readonly folder?: string;
  readonly mailbox?: string;
  readonly hasAttachments?: boolean;
  readonly itemType?: ItemType;
  readonly all?: boolean;
  readonly limit?: number;
  readonly fromManager?: string;
  readonly picks?: readonly number[];
  readonly remaining?: boolean;
  readonly page?: 'next' | 'previous' | 'first';
  readonly pageNumber?: number;
  readonly answer?: 'yes' | 'no' | 'cancel';
}

export type Line = readonly [
  intent: IntentName,
  pending: 'results' | 'form' | null,
  sentence: string,
  slots?: Expected,
];
