import { type Migration } from './migration';

/**
 * Requests are kept whole as `json`, for people typed into them; beside it stand the columns that lists are made by. An
 * audit line is the very text that was hashed, hence `text`: canonical JSON escapes what `text` refuses.
 */
export const requests: Migration = {
  number: 2,
  name: 'requests',
  statements: [
    `CREATE TABLE request_numbers (
      tenant_id text PRIMARY KEY,
      last integer NOT NULL
    )`,
    `CREATE TABLE requests (
      tenant_id text NOT NULL,
      number integer NOT NULL,
      ref text NOT NULL UNIQUE,
      version integer NOT NULL,
      state text NOT NULL,
      requester_id text NOT NULL,
      in_queue boolean NOT NULL,
      due_at timestamptz,
      request json NOT NULL,
      PRIMARY KEY (tenant_id, number)
    )`,
    `CREATE INDEX requests_queue ON requests (tenant_id, number) WHERE in_queue`,
    `CREATE INDEX requests_person ON requests (tenant_id, requester_id, number)`,
    `CREATE INDEX requests_due ON requests (due_at) WHERE due_at IS NOT NULL`,
    `CREATE TABLE executions (
      tenant_id text NOT NULL,
      number integer NOT NULL,
      awaits_hand boolean NOT NULL,
      execution json NOT NULL,
      runner text,
      lease_until timestamptz,
      PRIMARY KEY (tenant_id, number),
      FOREIGN KEY (tenant_id, number) REFERENCES requests
    )`,
    `CREATE TABLE audit_heads (
      tenant_id text PRIMARY KEY,
      seq integer NOT NULL,
      hash text NOT NULL
    )`,
    `CREATE TABLE audit_events (
      tenant_id text NOT NULL,
      seq integer NOT NULL,
      request integer,
      at timestamptz NOT NULL,
      hash text NOT NULL,
      previous_hash text NOT NULL,
      line text NOT NULL,
      PRIMARY KEY (tenant_id, seq)
    )`,
    `CREATE INDEX audit_events_request ON audit_events (tenant_id, request, seq)`,
    `CREATE INDEX audit_events_age ON audit_events (tenant_id, at)`,
    `CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'audit_events is append-only: % is refused', TG_OP USING ERRCODE = '42501';
      END
    $$`,
    `CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()`,
    `CREATE TABLE request_drafts (
      ref text PRIMARY KEY,
      person_id text NOT NULL,
      draft json NOT NULL,
      saved_at timestamptz NOT NULL
    )`,
    `CREATE INDEX request_drafts_age ON request_drafts (saved_at)`,
    `CREATE TABLE helpdesk_channels (
      tenant_id text PRIMARY KEY,
      conversation_id text NOT NULL,
      bound_by text NOT NULL,
      bound_at timestamptz NOT NULL
    )`,
    `CREATE TABLE approver_checks (
      tenant_id text NOT NULL,
      person_id text NOT NULL,
      is_approver boolean NOT NULL,
      checked_at timestamptz NOT NULL,
      PRIMARY KEY (tenant_id, person_id)
    )`,
    // A request is shown to one person on several cards: by its notice, by "status 12", with its task.
    `ALTER TABLE cards DROP CONSTRAINT cards_pkey, ADD PRIMARY KEY (tracks, conversation_id, activity_id)`,
    `CREATE TABLE lanes (
      name text PRIMARY KEY,
      slots json NOT NULL
    )`,
  ],
};
