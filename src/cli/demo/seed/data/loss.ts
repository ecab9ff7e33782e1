import { type SeedDeletion, type SeriesIssue } from '../story';
import { type Correspondent } from './correspondents';
import { BILL_FOLDER, type Bill, billIssue } from './invoices';

/** A single mail that was deleted from `folder`. */
export interface Loss extends SeriesIssue {
  readonly folder: string;
  readonly from: Correspondent;
  readonly to?: readonly Correspondent[];
  readonly deleted: SeedDeletion;
}

/** A bill as a mail of its own. */
export function bill(of: Bill): Omit<Loss, 'deleted'> {
  return { ...billIssue(of), folder: BILL_FOLDER, from: of.supplier };
}
