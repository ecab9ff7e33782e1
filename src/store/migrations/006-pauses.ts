import { type Migration } from './migration';

/** What Exchange asks to wait is known to every process, and a batch that waits long is parked. */
export const pauses: Migration = {
  number: 6,
  name: 'pauses',
  statements: [
    'ALTER TABLE mailbox_shares ADD COLUMN closed_until timestamptz',
    'ALTER TABLE move_batches ADD COLUMN parked_until timestamptz',
  ],
};
