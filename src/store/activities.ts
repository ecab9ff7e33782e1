import { type EpochMs } from '../domain/time';
import { type Database } from './sql';

/** Tells repeats: the channel may deliver an activity again after a time-out. */
export interface ActivityLog {
  /** True for exactly one caller per key, across replicas, within two days. */
  firstTime(key: string): Promise<boolean>;
}

export function activityLog(database: Database, now: () => EpochMs): ActivityLog {
  return {
    firstTime: async (key) => {
      const rows = await database.query(
        'INSERT INTO activities (key, seen_at) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING RETURNING key',
        [key, new Date(now())],
      );
      return rows.length === 1;
    },
  };
}
