import { types } from 'node:util';
import { RecoveryError } from '../../domain/errors';

/**
 * What a database said, fit for a log: drivers attach the statement's values to their errors, and those are mail.
 */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure';

  constructor(
    message: string,
    readonly sqlState?: string,
  ) {
    super(message);
  }
}

/**
 * SQLSTATE classes (PostgreSQL manual, appendix A) that say the statement or its values are wrong, so that a second
 * attempt ends the same way: data, constraint, syntax and their kin.
 */
const DEFECT_CLASSES = new Set(['0A', '21', '22', '23', '26', '34', '42', '44']);

/** Class of data exceptions, whose messages quote the value. */
const DATA_EXCEPTION = '22';

/** Turns what a driver threw into an error of the catalogue; one that is already ours passes. */
export function storageError(error: unknown): RecoveryError {
  if (error instanceof RecoveryError) return error;
  const state = sqlStateOf(error);
  const defect = state !== undefined && DEFECT_CLASSES.has(state.slice(0, 2));
  const cause = new DatabaseFailure(describe(error, state), state);
  return new RecoveryError(defect ? 'unexpected' : 'storage-unavailable', { cause });
}

function sqlStateOf(error: unknown): string | undefined {
  const code = types.isNativeError(error) && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

function describe(error: unknown, state: string | undefined): string {
  if (!types.isNativeError(error)) return 'the database failed';
  if (state === undefined) return error.message === '' ? error.name : error.message;
  return state.startsWith(DATA_EXCEPTION) ? `SQLSTATE ${state}` : `SQLSTATE ${state}: ${error.message}`;
}
