import { type Migration } from './migration';

/** Who wants to be told before mail is gone: choices and moments, nothing of any mail. */
export const reminders: Migration = {
  number: 9,
  name: 'reminders',
  statements: [
    `CREATE TABLE reminders (
      person_id text PRIMARY KEY,
      tenant_id text NOT NULL,
      choice text NOT NULL CHECK (choice IN ('both', 'weekly', 'before')),
      version integer NOT NULL,
      look_at timestamptz NOT NULL,
      weekly_at timestamptz NOT NULL,
      told_until timestamptz,
      failures integer NOT NULL,
      stopped text CHECK (stopped IN ('signed-out', 'refused', 'unreachable')),
      news boolean NOT NULL
    )`,
    `CREATE INDEX reminders_due ON reminders (look_at) WHERE stopped IS NULL`,
  ],
};
