import type PgBoss from 'pg-boss';
import { type Database } from '../sql';
import { BOSS_SCHEMA } from './boss';

/** Any number but the one of the migrations. */
const INSTALL_LOCK = 4_203_978;

/** Starts pg-boss: creates or migrates its tables and the queues that are missing. Replicas do so one after another. */
export async function install(database: Database, boss: PgBoss, names: readonly string[]): Promise<void> {
  await oneAtATime(database, async () => {
    await boss.start();
    const present = new Set((await boss.getQueues()).map((queue) => queue.name));
    for (const name of names) {
      // `short` is the policy under which `singletonKey` means: one waiting job per key.
      if (!present.has(name)) await boss.createQueue(name, { name, policy: 'short' });
    }
  });
  // Whoever holds the embedded database is alone: what still counts as running belongs to a process that died.
  if (database.kind === 'pglite') await giveUpRunning(database, boss);
}

/**
 * Creating queues in two replicas at once deadlocks: each holds a lock on the table of queues that the other one wants
 * more of. The transaction exists only to hold an advisory lock; `run` uses other connections.
 */
async function oneAtATime(database: Database, run: () => Promise<void>): Promise<void> {
  if (database.kind === 'pglite') return run();
  let letGo: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (letGo = resolve));
  let holding: Promise<void> = Promise.resolve();
  await new Promise<void>((held, failed) => {
    holding = database.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [INSTALL_LOCK]);
      held();
      await done;
    });
    holding.catch(failed);
  });
  try {
    await run();
  } finally {
    letGo();
    await holding;
  }
}

/** Through pg-boss's own expiry, so that a job that kills its process runs out of attempts like any other. */
async function giveUpRunning(database: Database, boss: PgBoss): Promise<void> {
  await database.query(
    `UPDATE ${BOSS_SCHEMA}.job SET started_on = now() - expire_in - interval '1 second' WHERE state = 'active'`,
  );
  await boss.expire();
}
