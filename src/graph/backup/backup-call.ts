import { BackupDenied } from '../../domain/backup-denied';
import { errorCodeOf, RecoveryError } from '../../domain/errors';
import { type Answer } from '../answer';
import { type ApplicationCall } from '../call';
import { faultOf } from '../faults/fault';
import { type Gateway } from '../gateway';
import { allItems } from '../odata/pages';
import { pathTo, type QueryOptions } from '../odata/path';

type Json = Readonly<Record<string, unknown>>;

/** The way of one call, below `/solutions/backupRestore`. */
export interface BackupCall {
  readonly operation: string;
  readonly method?: ApplicationCall['method'];
  readonly segments: readonly string[];
  readonly query?: QueryOptions;
  readonly body?: Json;
  /** True for a POST that only reads. */
  readonly repeatable?: boolean;
}

/** A session that failed says so only to who asks so (exchangeRestoreSession, Microsoft Graph v1.0). */
const PREFER = ['include-unknown-enum-members'];

/**
 * Calls of the Microsoft 365 Backup Storage API in the application's name (Microsoft Graph v1.0, backupRestoreRoot; global
 * cloud only). Every failure is a RecoveryError or a BackupDenied.
 */
export class BackupCalls {
  constructor(private readonly gateway: Gateway) {}

  /** The answer of a call, 2xx; or one of the statuses that the caller knows what to do with. */
  async send(call: BackupCall, ...known: readonly number[]): Promise<Answer> {
    const answer = await this.lettingIn(() => this.gateway.send(graphCall(call)));
    if (answer.ok || known.includes(answer.status)) return answer;
    throw deniedOr(faultOf(answer));
  }

  /** The object that a call answers with. */
  async object(call: BackupCall): Promise<Json> {
    const { body } = await this.send(call);
    if (typeof body === 'object' && body !== null) return body as Json;
    throw new RecoveryError('service-unavailable');
  }

  /** A whole collection. */
  async list(call: BackupCall): Promise<readonly Json[]> {
    const items = await this.lettingIn(() => allItems(this.gateway, graphCall(call)));
    return items.filter((item) => typeof item === 'object' && item !== null) as readonly Json[];
  }

  private async lettingIn<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      throw deniedOr(error);
    }
  }
}

/** 401 and 403 are consent, billing or a client that the service does not take: nothing that trying again would mend. */
function deniedOr(error: unknown): unknown {
  const code = errorCodeOf(error);
  return error instanceof RecoveryError && (code === 'access-denied' || code === 'sign-in-needed')
    ? new BackupDenied()
    : error;
}

function graphCall({
  operation,
  method = 'GET',
  segments,
  query,
  body,
  repeatable,
}: BackupCall): ApplicationCall {
  return {
    operation,
    application: 'backup',
    method,
    path: pathTo(['solutions', 'backupRestore', ...segments], query),
    prefer: PREFER,
    ...(body !== undefined && { body }),
    ...(repeatable !== undefined && { repeatable }),
  };
}

/** @throws RecoveryError where Graph made something and does not say what */
export function idOf({ id }: Json): string {
  if (typeof id === 'string' && id !== '') return id;
  throw new RecoveryError('service-unavailable');
}
