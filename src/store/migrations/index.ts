import { firstTables } from './001-first-tables';
import { type Migration } from './migration';

/** All steps of the schema, in order. */
export const MIGRATIONS: readonly Migration[] = [firstTables];
