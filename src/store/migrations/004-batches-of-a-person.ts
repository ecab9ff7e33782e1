import { type Migration } from './migration';

/** "Stop", said without pointing at a card, means the newest batch of who says it. */
export const batchesOfAPerson: Migration = {
  number: 4,
  name: 'batches of a person',
  statements: [`CREATE INDEX move_batches_person ON move_batches (person_id, created_at DESC)`],
};
