import { type Migration } from './migration';

/** What people have used of what they may, counted for all processes on the database. */
export const usage: Migration = {
  number: 7,
  name: 'usage',
  statements: [
    `CREATE TABLE usage (
      person_id text NOT NULL,
      what text NOT NULL,
      since timestamptz NOT NULL,
      used integer NOT NULL,
      PRIMARY KEY (person_id, what, since)
    )`,
    `CREATE INDEX usage_age ON usage (since)`,
  ],
};
