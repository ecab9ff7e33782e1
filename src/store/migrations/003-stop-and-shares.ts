import { type Migration } from './migration';

/** Batches can be stopped and taken up again; processes divide what a mailbox serves at a time. */
export const stopAndShares: Migration = {
  number: 3,
  name: 'stop and shares',
  statements: [
    `ALTER TABLE move_batches
      DROP CONSTRAINT move_batches_state_check,
      ADD CHECK (state IN ('running', 'stopped', 'done')),
      ADD COLUMN stop_asked boolean NOT NULL DEFAULT false`,
    `CREATE INDEX move_items_waiting ON move_items (batch_ref, position) WHERE outcome_kind IS NULL`,
    `CREATE TABLE mailbox_shares (
      mailbox text PRIMARY KEY,
      holders json NOT NULL
    )`,
  ],
};
