import { mailboxShares } from '../../../src/store/lane/mailbox-shares';
import { type Database, openDatabase } from '../../../src/store/database';
import { createScratchPostgres, describePostgres, type ScratchPostgres } from '../../support/database';

describePostgres('a mailbox shared by two processes', () => {
  let scratch: ScratchPostgres;
  let database: Database;
  beforeAll(async () => {
    scratch = await createScratchPostgres();
    database = await openDatabase({ dataDir: '', databaseUrl: scratch.url });
  });
  afterAll(async () => {
    await database.close();
    await scratch.drop();
  });

  const processes = () => ['one', 'other'].map((holder) => mailboxShares(database, holder)!);
  const WANTS_ALL = { wanted: 4, busy: 0 };
  const NOTHING = { wanted: 0, busy: 0 };

  test('a pause that one of them hears is known to the other, and a shorter one does not end it', async () => {
    const [one, other] = processes();
    expect((await other!.ask('closed', WANTS_ALL)).closedMs).toBe(0);
    await one!.close('closed', 60_000);
    await one!.close('closed', 1_000);
    const { closedMs } = await other!.ask('closed', WANTS_ALL);
    expect(closedMs).toBeGreaterThan(30_000);
    expect(closedMs).toBeLessThanOrEqual(60_000);
    expect((await one!.ask('another', WANTS_ALL)).closedMs).toBe(0);
  });

  test('a pause outlives those who gave their places back, and ends by the database’s clock', async () => {
    const [one, other] = processes();
    await one!.ask('quiet', WANTS_ALL);
    await one!.close('quiet', 60_000);
    await one!.ask('quiet', NOTHING);
    expect((await other!.ask('quiet', NOTHING)).closedMs).toBeGreaterThan(0);
    await database.query(
      `UPDATE mailbox_shares SET closed_until = clock_timestamp() WHERE mailbox = 'quiet'`,
    );
    expect((await other!.ask('quiet', NOTHING)).closedMs).toBe(0);
    expect(await database.query(`SELECT 1 FROM mailbox_shares WHERE mailbox = 'quiet'`)).toEqual([]);
  });

  test('closing a mailbox takes nobody’s place', async () => {
    const [one, other] = processes();
    expect((await one!.ask('held', WANTS_ALL)).allowed).toBe(4);
    await other!.close('held', 60_000);
    expect((await one!.ask('held', { wanted: 4, busy: 4 })).allowed).toBe(4);
  });
});
