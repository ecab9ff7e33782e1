import { errorCodeOf, RecoveryError } from '../../domain/errors';
import { type RequestFailure } from '../../domain/request';
import { BackupDenied } from './backup';
import { EDiscoveryDenied } from './ediscovery';
import { UNEXPECTED_AT_MOST } from './pace';

/** What to make of an error that a step has thrown. */
export type Trouble =
  /** It may pass. */
  | { readonly kind: 'passing' }
  /** `detail` is for the record: codes and ids only. */
  | { readonly kind: 'lasting'; readonly failure: RequestFailure; readonly detail: string };

/** @param failures in a row, this one included */
export function troubleOf(error: unknown, failures: number): Trouble {
  if (error instanceof EDiscoveryDenied) return lasting(error.denial, error.denial);
  if (error instanceof BackupDenied) return lasting('backup-refused', error.name);
  const detail = detailOf(error);
  const code = errorCodeOf(error);
  switch (code) {
    case 'throttled':
    case 'service-unavailable':
    case 'timed-out':
    case 'storage-unavailable':
      return { kind: 'passing' };
    case 'unexpected':
      return failures < UNEXPECTED_AT_MOST ? { kind: 'passing' } : lasting('unexpected', detail);
    case 'item-gone':
    case 'folder-gone':
      return lasting('case-gone', detail);
    case 'access-denied':
      return lasting('role-missing', detail);
    case 'sign-in-needed':
      return lasting('not-configured', detail);
    case 'mailbox-not-in-exchange-online':
      return lasting('mailbox-not-found', detail);
    case 'mailbox-full':
    case 'query-refused':
      return lasting('unexpected', detail);
  }
}

function lasting(failure: RequestFailure, detail: string): Trouble {
  return { kind: 'lasting', failure, detail };
}

function detailOf(error: unknown): string {
  if (!(error instanceof RecoveryError)) return error instanceof Error ? error.name : 'unknown';
  const { status, graphCode, requestId } = error.details;
  return [error.code, status, graphCode, requestId].filter((part) => part !== undefined).join(' ');
}
