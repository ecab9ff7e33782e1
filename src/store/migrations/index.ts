import { firstTables } from './001-first-tables';
import { requests } from './002-requests';
import { stopAndShares } from './003-stop-and-shares';
import { batchesOfAPerson } from './004-batches-of-a-person';
import { helpdeskFigures } from './005-helpdesk-figures';
import { pauses } from './006-pauses';
import { usage } from './007-usage';
import { spokenLanguage } from './008-spoken-language';
import { reminders } from './009-reminders';
import { type Migration } from './migration';

/** All steps of the schema, in order. */
export const MIGRATIONS: readonly Migration[] = [
  firstTables,
  requests,
  stopAndShares,
  batchesOfAPerson,
  helpdeskFigures,
  pauses,
  usage,
  spokenLanguage,
  reminders,
];
