import { noteStrangers } from '../../src/composition/strangers';
import { anomalyLog } from '../../src/escalation/anomaly-log';
import { auditTrail } from '../../src/store/audit/audit-trail';
import { auditLines } from '../../src/store/audit/audit-lines';
import { type Database } from '../../src/store/database';
import { createLogger } from '../../src/telemetry/logger';
import { ChatClient } from '../support/chat-client';
import { openTestDatabase } from '../support/database';
import { type RunningEdge, startEdge } from '../support/edge';

const HOME = '11111111-1111-1111-1111-111111111111';
const OTHER = '99999999-9999-9999-9999-999999999999';
const PERSON = '00000000-0000-0000-0000-0000000000f1';

let database: Database;
let bot: RunningEdge;

beforeAll(async () => {
  database = await openTestDatabase();
  const anomalies = anomalyLog(auditTrail(database), Date.now);
  const log = createLogger({ level: 'fatal', destination: { write: () => undefined } });
  const onStranger = noteStrangers({ bot: null, allowedTenants: [HOME] }, anomalies, log);
  bot = await startEdge({ allowedTenants: [HOME], onStranger });
});
afterAll(async () => {
  await bot.stop();
  await database.close();
});

const of = (tenantId: string): ChatClient =>
  new ChatClient({ bot: bot.url, tenantId, person: { aadObjectId: PERSON, name: 'MARK-name' } });

async function record(tenantId: string): Promise<readonly unknown[]> {
  const lines: unknown[] = [];
  for await (const { text } of auditLines(database, tenantId)) lines.push(JSON.parse(text));
  return lines;
}

describe('Strangers', () => {
  test('are on record of the bot’s own tenant, once however often they try, and without what they say of themselves', async () => {
    for (let time = 0; time < 5; time++) await of(OTHER).say('MARK-said');
    await of('MARK tenant').say('hello');
    await of(HOME).say('hello');
    expect(await record(HOME)).toMatchObject([
      { actor: { id: PERSON, name: '' }, what: { kind: 'foreign-tenant-refused', tenant: OTHER } },
      { actor: { id: PERSON, name: '' }, what: { kind: 'foreign-tenant-refused', tenant: 'unknown' } },
    ]);
    expect(JSON.stringify(await record(HOME))).not.toContain('MARK');
    expect(await record(OTHER)).toEqual([]);
  });
});
