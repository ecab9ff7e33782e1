import { type Migration } from './migration';

/**
 * What comes from mail is kept as `json`, not `jsonb`: a subject may hold a NUL or half a surrogate pair, which `jsonb`
 * and `text` refuse and `json` keeps as it is, as long as no JSON function reads it.
 */
export const firstTables: Migration = {
  number: 1,
  name: 'first tables',
  statements: [
    `CREATE TABLE searches (
      ref text PRIMARY KEY,
      person_id text NOT NULL,
      summary json NOT NULL,
      expires_at timestamptz NOT NULL
    )`,
    `CREATE INDEX searches_expiry ON searches (expires_at)`,
    `CREATE TABLE search_chunks (
      search_ref text NOT NULL REFERENCES searches (ref) ON DELETE CASCADE,
      chunk integer NOT NULL,
      matches json NOT NULL,
      PRIMARY KEY (search_ref, chunk)
    )`,
    `CREATE TABLE move_batches (
      ref text PRIMARY KEY,
      person_id text NOT NULL,
      batch json NOT NULL,
      undoes text UNIQUE,
      retries text UNIQUE,
      state text NOT NULL CHECK (state IN ('running', 'done')),
      runner text,
      lease_until timestamptz,
      created_at timestamptz NOT NULL
    )`,
    `CREATE INDEX move_batches_age ON move_batches (created_at)`,
    `CREATE TABLE move_items (
      batch_ref text NOT NULL REFERENCES move_batches (ref) ON DELETE CASCADE,
      position integer NOT NULL,
      item json NOT NULL,
      outcome_kind text,
      outcome json,
      PRIMARY KEY (batch_ref, position)
    )`,
    `CREATE TABLE pending (
      person_id text NOT NULL,
      conversation_id text NOT NULL,
      pending json NOT NULL,
      expires_at timestamptz NOT NULL,
      PRIMARY KEY (person_id, conversation_id)
    )`,
    `CREATE INDEX pending_expiry ON pending (expires_at)`,
    `CREATE TABLE cards (
      tracks text PRIMARY KEY,
      conversation_id text NOT NULL,
      activity_id text NOT NULL,
      placed_at timestamptz NOT NULL
    )`,
    `CREATE INDEX cards_age ON cards (placed_at)`,
    `CREATE TABLE conversations (
      conversation_id text PRIMARY KEY,
      tenant_id text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('personal', 'group', 'channel')),
      person_id text NOT NULL,
      reference json NOT NULL,
      seen_at timestamptz NOT NULL
    )`,
    `CREATE INDEX conversations_person ON conversations (tenant_id, person_id, seen_at) WHERE kind = 'personal'`,
    `CREATE TABLE people (
      person_id text PRIMARY KEY,
      locale text NOT NULL,
      timezone text NOT NULL,
      seen_at timestamptz NOT NULL
    )`,
    `CREATE INDEX people_age ON people (seen_at)`,
    `CREATE TABLE activities (
      key text PRIMARY KEY,
      seen_at timestamptz NOT NULL
    )`,
    `CREATE INDEX activities_age ON activities (seen_at)`,
  ],
};
