import { type DateTime } from 'luxon';
import { type AttachedFile } from './attached-file';
import { type Correspondent } from './data/correspondents';
import { type SeedDeletion } from './story';

/** A mail of the seed, ready to be written as MIME. */
export interface Letter {
  readonly messageId: string;
  /** Message ids of the mails before it in its thread, oldest first. */
  readonly references: readonly string[];
  readonly folder: string;
  readonly from: Correspondent;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly sentAt: DateTime;
  readonly subject: string;
  /** Greeting and name included. */
  readonly text: string;
  readonly form: 'plain' | 'html';
  readonly files: readonly AttachedFile[];
  readonly deleted: (Omit<SeedDeletion, 'at'> & { readonly at: DateTime }) | null;
}
