import { AsyncLocalStorage } from 'node:async_hooks';
import { RecoveryError } from '../../domain/errors';
import { type Database, type SqlValue, type Transaction } from '../sql';
import { type Connection, type Engine } from './engine';
import { DatabaseFailure, storageError } from './failure';

/** A transaction that the current call chain is inside of. */
interface Scope {
  open: boolean;
}

/** Puts errors, commit hooks and the guard against leaving a transaction around an engine. */
export function databaseOn(engine: Engine): Database {
  const scopes = new AsyncLocalStorage<Scope>();
  let closing: Promise<void> | undefined;

  const refuseInside = (): void => {
    if (scopes.getStore()?.open === true) throw defect('inside a transaction only its `tx` may be used');
  };

  const attempt = async <T>(run: () => Promise<T>): Promise<T> => {
    refuseInside();
    try {
      return await run();
    } catch (error) {
      throw storageError(error);
    }
  };

  return {
    kind: engine.kind,
    query: async <Row extends object>(sql: string, values: readonly SqlValue[] = []) =>
      (await attempt(() => engine.query(sql, values))) as readonly Row[],
    exec: async <Row extends object>(sql: string) =>
      (await attempt(() => engine.exec(sql))) as readonly Row[],
    transaction: async (work) => {
      refuseInside();
      return runTransaction(engine, scopes, work);
    },
    close: () => (closing ??= attempt(() => engine.close())),
  };
}

async function runTransaction<T>(
  engine: Engine,
  scopes: AsyncLocalStorage<Scope>,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const hooks: (() => void)[] = [];
  const own: { thrown?: unknown } = {};
  const result = await attemptOutside(own, () =>
    engine.transaction(async (connection) => {
      const scope: Scope = { open: true };
      try {
        return await scopes.run(scope, () => work(transactionOn(connection, scope, hooks)));
      } catch (error) {
        own.thrown = error;
        throw error;
      } finally {
        scope.open = false;
      }
    }),
  );
  for (const hook of hooks) hook();
  return result;
}

/** What `work` threw passes as it is; what begin, commit or rollback threw is the database's. */
async function attemptOutside<T>(own: { thrown?: unknown }, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw 'thrown' in own ? own.thrown : storageError(error);
  }
}

function transactionOn(connection: Connection, scope: Scope, hooks: (() => void)[]): Transaction {
  return {
    query: async <Row extends object>(sql: string, values: readonly SqlValue[] = []) => {
      // The connection may be somebody else's by then.
      if (!scope.open) throw defect('the transaction is over');
      try {
        return (await connection.query(sql, values)) as readonly Row[];
      } catch (error) {
        throw storageError(error);
      }
    },
    afterCommit: (run) => {
      hooks.push(run);
    },
  };
}

function defect(message: string): RecoveryError {
  return new RecoveryError('unexpected', { cause: new DatabaseFailure(message) });
}
