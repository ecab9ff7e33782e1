import { type Migration } from './migration';

/**
 * What the helpdesk's figures are made of, and the keys of its page. The kind and the moments of a request stand in
 * columns, since its JSON may hold what no JSON function reads. Those of earlier requests are found in its text: inside a
 * JSON string every quote has a backslash before it, so that nothing a person typed can look like a field.
 */
export const helpdeskFigures: Migration = {
  number: 5,
  name: 'helpdesk figures',
  statements: [
    `ALTER TABLE requests
      ADD COLUMN kind text,
      ADD COLUMN asked_at timestamptz,
      ADD COLUMN decided_at timestamptz,
      ADD COLUMN failure text`,
    `UPDATE requests SET
      kind = substring(request::text FROM '[{,]"kind":"(hold|export|purged|departed|release|restore)"'),
      asked_at = to_timestamp(substring(request::text FROM '[{,]"createdAt":([0-9]+)[,}]')::numeric / 1000),
      failure = substring(request::text FROM '[{,]"failure":"([a-z-]+)"'),
      decided_at = (
        SELECT min(at) FROM audit_events
        WHERE tenant_id = requests.tenant_id AND request = requests.number
          AND line ~ '[{,]"before":"submitted"[,}]' AND line ~ '[{,]"after":"(approved|rejected)"[,}]'
      )`,
    `CREATE INDEX requests_asked ON requests (tenant_id, asked_at) INCLUDE (kind, state, failure)`,
    `CREATE INDEX requests_decided ON requests (tenant_id, decided_at) INCLUDE (asked_at) WHERE decided_at IS NOT NULL`,
    // Several slots a day, so that those who count at the same moment seldom wait for one another.
    `CREATE TABLE daily_counts (
      tenant_id text NOT NULL,
      day date NOT NULL,
      what text NOT NULL CHECK (what IN ('searches', 'searches-without-result', 'restored')),
      slot smallint NOT NULL,
      count bigint NOT NULL,
      PRIMARY KEY (tenant_id, day, what, slot)
    )`,
    `CREATE INDEX daily_counts_age ON daily_counts (day)`,
    `ALTER TABLE people ADD COLUMN tenant_id text`,
    `UPDATE people SET tenant_id = chat.tenant_id
      FROM (
        SELECT DISTINCT ON (person_id) person_id, tenant_id FROM conversations
        WHERE kind = 'personal' ORDER BY person_id, seen_at DESC
      ) AS chat
      WHERE people.person_id = chat.person_id`,
    `CREATE TABLE page_keys (
      hash text PRIMARY KEY,
      opens text NOT NULL CHECK (opens IN ('session', 'page')),
      tenant_id text NOT NULL,
      person_id text NOT NULL,
      expires_at timestamptz NOT NULL
    )`,
    `CREATE INDEX page_keys_age ON page_keys (expires_at)`,
    `CREATE INDEX page_keys_person ON page_keys (person_id)`,
  ],
};
