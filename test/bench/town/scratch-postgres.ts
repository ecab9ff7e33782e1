import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

const LOCAL_POSTGRES = 'postgres://postgres@127.0.0.1:5432/postgres';
const CONNECT_MS = 2_000;

/** A database of its own on the PostgreSQL at hand. */
export interface ScratchPostgres {
  readonly url: string;
  drop(): Promise<void>;
}

/** Creates an empty database; null where no PostgreSQL answers. */
export async function createScratchPostgres(): Promise<ScratchPostgres | null> {
  const server = process.env['TEST_DATABASE_URL'] ?? LOCAL_POSTGRES;
  const name = `mail_recovery_bench_${randomUUID().replaceAll('-', '')}`;
  try {
    await onServer(server, `CREATE DATABASE ${name}`);
  } catch {
    return null;
  }
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
