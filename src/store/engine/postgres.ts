import { Pool, type PoolClient, type QueryResult } from 'pg';
import { type Connection, type Engine } from './engine';

/** How long a connection attempt may take, and how long one statement may run. */
const CONNECT_MS = 5_000;
const STATEMENT_MS = 30_000;

/**
 * PostgreSQL through a pool of connections.
 *
 * @param url `postgres://…`; its `sslmode` and other parameters are node-postgres's own.
 */
export async function openPostgres(url: string): Promise<Engine> {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    keepAlive: true,
    application_name: 'mail-recovery',
  });
  // A connection that dies while nobody uses it: the pool drops it and opens another on demand. Without a listener the
  // process would end.
  pool.on('error', () => undefined);
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    kind: 'postgres',
    query: async (sql, values) => (await pool.query<object>(sql, [...values])).rows,
    exec: (sql) => withClient(pool, (client) => exec(client, sql)),
    transaction: (work) => withClient(pool, (client) => transaction(client, work)),
    close: () => pool.end(),
  };
}

/** Lends a connection; one that could not be left clean is thrown away, so that no open transaction is ever lent on. */
async function withClient<T>(pool: Pool, run: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // A connection may break between two statements; the next statement rejects, and this keeps the process alive.
  const ignore = (): void => undefined;
  client.on('error', ignore);
  let broken = false;
  try {
    return await run(client);
  } catch (error) {
    broken = !(await rolledBack(client));
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}

async function rolledBack(client: PoolClient): Promise<boolean> {
  try {
    await client.query('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}

async function transaction<T>(client: PoolClient, work: (connection: Connection) => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  const result = await work({
    query: async (sql, values) => (await client.query<object>(sql, [...values])).rows,
    exec: (sql) => exec(client, sql),
  });
  const { command } = await client.query('COMMIT');
  // PostgreSQL answers COMMIT with ROLLBACK where a statement had failed and the failure was swallowed.
  if (command === 'ROLLBACK') throw new Error('the transaction had failed and was rolled back');
  return result;
}

async function exec(client: PoolClient, sql: string): Promise<readonly object[]> {
  // Several statements answer with several results, which node-postgres's types do not say.
  const answer: unknown = await client.query(sql);
  const results = (Array.isArray(answer) ? answer : [answer]) as QueryResult<object>[];
  return results.at(-1)?.rows ?? [];
}
