import { type Database, openDatabase } from '../../../src/store/database';
import { createQueue } from '../../../src/store/queue/create-queue';
import { requestLists } from '../../../src/store/requests/request-lists';
import { type EnqueueJob, requestStore } from '../../../src/store/requests/request-store';
import { type EscalationRequest } from '../../../src/domain/request';
import { type RequestStore } from '../../../src/escalation/ports';
import { type Measure } from '../measure/measure';
import { median, percentile } from '../measure/statistics';
import { type RequestsPlan } from '../plan';
import { type DatabasePlace } from '../process/programs';
import { approvalOf, openRequest, submitted, TENANT } from './open-request';

const MOST_QUEUE_MS = 50;
/** Rows of a page of the queue card. */
const PAGE = 10;
/** Callers at once, where it is about how much gets through. */
const AT_ONCE = 8;

/**
 * The queue's first page beside a bare `SELECT 1`, and decisions beside bare inserts of the same request into a table
 * without anything to it; all in this process, on one database, in turns.
 */
export async function measureRequests(
  place: DatabasePlace,
  plan: RequestsPlan,
  tell: (what: string) => void,
): Promise<readonly Measure[]> {
  const { DATA_DIR: dataDir = '', DATABASE_URL: databaseUrl = null } = place.env;
  const database = await openDatabase({ dataDir, databaseUrl });
  const names = ['execute-request', 'tell-people'];
  const queue = await createQueue(database, {
    queues: names.map((name) => ({ name })),
    report: () => undefined,
  });
  const enqueue: EnqueueJob = (job, tx) =>
    job.kind === 'execute'
      ? queue.enqueue('execute-request', { tenantId: job.tenantId, number: job.number }, {}, tx)
      : queue.enqueue('tell-people', { ...job.notice }, {}, tx);
  try {
    const store = requestStore(database, enqueue);
    const decisions = 2 * plan.decisionBlocks * plan.decisionsPerBlock;
    tell(`${place.label}: requests are made, ${decisions} to decide and ${plan.openRequests} to stay open`);
    const open = await fill(store, decisions);
    await multiply(database, await store.create(openRequest(decisions, Date.now()), submitted), plan);
    tell(`${place.label}: ${plan.decisionBlocks} blocks of decisions`);
    const decided = await measureDecisions({ database, store, open, label: place.label }, plan);
    tell(`${place.label}: ${plan.queuePages} pages of the queue`);
    return [...(await measureQueue(database, place.label, plan)), ...decided];
  } finally {
    await queue.stop(0);
    await database.close();
  }
}

async function fill(store: RequestStore, count: number): Promise<readonly EscalationRequest[]> {
  const made: EscalationRequest[] = [];
  for (let n = 0; n < count; n++) made.push(await store.create(openRequest(n, Date.now()), submitted));
  return made;
}

/** The request that stays open, so often: rows like those the store makes, in one statement. */
async function multiply(
  database: Database,
  { number }: EscalationRequest,
  plan: RequestsPlan,
): Promise<void> {
  await database.query(
    `INSERT INTO requests (tenant_id, number, ref, version, state, requester_id, in_queue, due_at, request)
     SELECT tenant_id, number + n, ref || '-' || n, version, state, requester_id, in_queue, due_at, request
     FROM requests, generate_series(1, $3::int) AS n WHERE tenant_id = $1 AND number = $2`,
    [TENANT, number, plan.openRequests - 1],
  );
}

async function measureQueue(
  database: Database,
  label: string,
  plan: RequestsPlan,
): Promise<readonly Measure[]> {
  const lists = requestLists(database);
  const { total } = await lists.queue(TENANT, 0, PAGE);
  if (total !== plan.openRequests) throw new Error(`${total} requests are open, not ${plan.openRequests}`);
  const [pages, bare]: [number[], number[]] = [[], []];
  for (let n = 0; n < plan.queuePages; n++) {
    pages.push(await timed(() => lists.queue(TENANT, 0, PAGE)));
    bare.push(await timed(() => database.query('SELECT 1')));
  }
  return [50, 95].map((share) => ({
    name: `Queue of ${total}, first page, p${share}, ${label}`,
    unit: 'ms',
    measured: percentile(pages, share),
    beside: { what: 'bare SELECT 1', value: percentile(bare, share).value },
    ...(share === 95 && { aim: { of: 'measured' as const, most: MOST_QUEUE_MS } }),
  }));
}

interface Contest {
  readonly database: Database;
  readonly store: RequestStore;
  readonly open: readonly EscalationRequest[];
  readonly label: string;
}

/** Blocks of one at a time and of several at once, each beside as many inserts made the same way. */
async function measureDecisions(contest: Contest, plan: RequestsPlan): Promise<readonly Measure[]> {
  await contest.database.exec('CREATE TABLE bench_inserts (ref text PRIMARY KEY, request json NOT NULL)');
  const waiting = [...contest.open];
  const measures: Measure[] = [];
  for (const atOnce of [1, AT_ONCE]) {
    const [decisions, inserts, ratios]: [number[], number[], number[]] = [[], [], []];
    for (let block = 0; block < plan.decisionBlocks; block++) {
      const batch = waiting.splice(0, plan.decisionsPerBlock);
      const perSecond = (ms: number): number => (batch.length * 1_000) / ms;
      const deciding = await timed(() => each(batch, atOnce, (one) => decide(contest.store, one)));
      const inserting = await timed(() => each(batch, atOnce, (one) => insert(contest.database, one)));
      decisions.push(perSecond(deciding));
      inserts.push(perSecond(inserting));
      ratios.push(deciding / inserting);
    }
    measures.push({
      name: `Decisions, ${atOnce === 1 ? 'one after the other' : `${atOnce} at once`}, ${contest.label}`,
      unit: '/s',
      measured: median(decisions),
      beside: { what: 'bare inserts', value: median(inserts).value },
      ratio: median(ratios),
    });
  }
  await contest.database.exec('DROP TABLE bench_inserts');
  return measures;
}

async function decide(store: RequestStore, request: EscalationRequest): Promise<void> {
  if ((await store.change(approvalOf(request, Date.now()))) === null) throw new Error('a decision was lost');
}

async function insert(database: Database, request: EscalationRequest): Promise<void> {
  await database.query('INSERT INTO bench_inserts (ref, request) VALUES ($1, $2::json)', [
    request.ref,
    JSON.stringify(request),
  ]);
}

async function each<T>(all: readonly T[], atOnce: number, run: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const work = async (): Promise<void> => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) await run(one);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}
