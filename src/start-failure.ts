import { RecoveryError } from './domain/errors';
import { PolicyUnusable } from './policy/load-policy';

/** What an operator reads when the bot cannot start: what is wrong and what to do, in one line. */
export function startFailure(error: unknown): string {
  if (error instanceof RecoveryError && error.code === 'storage-unavailable') {
    return 'The bot does not start: the database does not answer. Check DATABASE_URL, or DATA_DIR and its permissions.';
  }
  if (error instanceof PolicyUnusable) return `The bot does not start: POLICY_FILE ${error.message}`;
  if (isListenError(error)) {
    return `The bot does not start: ${error.address ?? 'the address'} port ${error.port ?? ''} ${LISTEN_FAULTS[error.code] ?? error.code}. Choose another PORT or HOST.`;
  }
  return `The bot does not start: ${error instanceof Error ? error.message : 'unknown reason'}.`;
}

const LISTEN_FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use',
  EACCES: 'needs more rights than this process has',
  EADDRNOTAVAIL: 'is not an address of this machine',
};

interface ListenError extends Error {
  readonly code: string;
  readonly address?: string;
  readonly port?: number;
}

function isListenError(error: unknown): error is ListenError {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen' && 'code' in error;
}
