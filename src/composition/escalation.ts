import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CardPlaces, type Messenger } from '../conversation/ports';
import { type EscalationRequest } from '../domain/request';
import { type EpochMs } from '../domain/time';
import { type EscalationPorts } from '../escalation/escalation-ports';
import { type RestoreMail } from '../escalation/execution/restore-mail';
import { type RestorePurged } from '../escalation/execution/restore-purged';
import { type ExecutionPorts } from '../escalation/execution/run-ports';
import { type Notice } from '../escalation/notice';
import { type OutgoingJob } from '../escalation/ports';
import { refusalLog } from '../escalation/refusal-log';
import { sweepDue } from '../escalation/sweep-due';
import { type ConnectedGraph } from '../graph';
import { type Telling, type TellPorts } from '../jobs/escalation-jobs';
import { executeRequest } from '../jobs/execute-request';
import { sendDigest } from '../jobs/send-digest';
import { tellOne } from '../jobs/tell-one';
import { tellPeople } from '../jobs/tell-people';
import { type CurrentPolicy } from '../policy/policy';
import { type Viewer } from '../presentation/viewer';
import { type Settings } from '../settings';
import { type ActivityLog } from '../store/activities';
import { auditTrail } from '../store/audit/audit-trail';
import { chats } from '../store/chats';
import { type Database, type Transaction } from '../store/database';
import { helpdeskFigures } from '../store/helpdesk/helpdesk-figures';
import { helpdeskPlaces } from '../store/helpdesk/helpdesk-places';
import { pageKeys } from '../store/helpdesk/page-keys';
import { type LastSeen } from '../store/people';
import { type Queue } from '../store/queue/queue';
import { draftStore } from '../store/requests/draft-store';
import { executionStore } from '../store/requests/execution-store';
import { requestLists } from '../store/requests/request-lists';
import { requestStore } from '../store/requests/request-store';
import { type Logger } from '../telemetry/logger';
import { type Metrics } from '../telemetry/metrics';
import { countedRequests } from './telemetry';

export const ESCALATION_JOBS = {
  execute: 'execute-request',
  resume: 'resume-requests',
  tell: 'tell-people',
  tellOne: 'tell-one',
  sweep: 'sweep-requests',
  digest: 'send-digest',
} as const;

/** How often the queue looks. */
export interface Timing {
  readonly sweepEveryMs: number;
  readonly digestEveryMs: number;
  /** The longest that an execution is left alone; it asks again for what is left of a pause. */
  readonly longestPauseMs: number;
}

/** A job that has lost its process time and again runs out of attempts; its request shall not lie there for ever. */
const RESUME_EVERY_MS = 60 * 60_000;

const TIMING: Timing = { sweepEveryMs: 60_000, digestEveryMs: 10 * 60_000, longestPauseMs: 60 * 60_000 };
/** Cards that could not be brought up to date are looked at again. */
const REFRESH_AFTER_MS = 30_000;
/** A run may wait in the lane of five requests a minute for each of its steps. */
const LONGEST_RUN_MS = 30 * 60_000;

export interface EscalationParts {
  readonly settings: Settings;
  readonly policy: CurrentPolicy;
  readonly database: Database;
  readonly queue: Queue;
  readonly graph: Pick<ConnectedGraph, 'directory' | 'ediscovery' | 'backup'>;
  readonly lastSeen: (personId: string) => Promise<LastSeen | null>;
  readonly now: () => EpochMs;
  readonly newRef: () => string;
  readonly metrics: Pick<Metrics, 'requestEvent'>;
  /** Where people reach the helpdesk's page; null where they do not. */
  readonly pageRoot: () => string | null;
}

/** What requests stand on, made of the store, the directory and the settings. */
export function escalationPorts(parts: EscalationParts): EscalationPorts {
  const { settings, policy, database, queue, graph, now } = parts;
  const audit = auditTrail(database);
  return {
    requests: countedRequests(
      requestStore(database, (job, tx) => enqueueJob(queue, job, tx)),
      parts.metrics,
    ),
    requestLists: requestLists(database),
    figures: helpdeskFigures(database),
    page: {
      root: parts.pageRoot,
      keys: pageKeys(database),
      newSecret: () => randomBytes(32).toString('hex'),
    },
    executions: executionStore(database, now),
    drafts: draftStore(database, now),
    audit,
    refusals: refusalLog(audit, now),
    directory: graph.directory,
    helpdesk: helpdeskPlaces(database, now),
    policy,
    helpdeskGroupId: settings.helpdeskGroupId,
    canEstimate: settings.sandbox || settings.applicationAccess !== null,
    zoneOf: async ({ requester }) => (await parts.lastSeen(requester.id))?.timezone ?? 'UTC',
    now,
    newRef: parts.newRef,
  };
}

function enqueueJob(queue: Queue, job: OutgoingJob, tx?: Transaction): Promise<void> {
  switch (job.kind) {
    case 'execute': {
      const { tenantId, number, startAfterMs } = job;
      const options = startAfterMs === undefined ? {} : { startAfterMs };
      return queue.enqueue(ESCALATION_JOBS.execute, { tenantId, number }, options, tx);
    }
    case 'tell':
      return queue.enqueue(ESCALATION_JOBS.tell, { notice: job.notice }, {}, tx);
  }
}

/** One look is enough, however many ask for one. */
function lookAt(
  queue: Queue,
  { tenantId, number }: Pick<EscalationRequest, 'tenantId' | 'number'>,
  startAfterMs: number,
): Promise<void> {
  const options = { key: `${tenantId}/${number}`, startAfterMs };
  return queue.enqueue(ESCALATION_JOBS.execute, { tenantId, number }, options);
}

export interface EscalationWork extends EscalationParts {
  readonly escalation: EscalationPorts;
  readonly messenger: Messenger;
  readonly cards: Pick<CardPlaces, 'newest'>;
  readonly activities: ActivityLog;
  readonly viewerOf: (personId: string) => Promise<Viewer>;
  readonly anybody: () => Viewer;
  readonly restoreMail: RestoreMail;
  readonly restorePurged: RestorePurged;
  readonly log: Logger;
  readonly timing?: Timing;
}

/** Starts carrying out the jobs around requests. */
export async function startEscalationJobs(work: EscalationWork): Promise<void> {
  const { queue, escalation, log, timing = TIMING } = work;
  const execution = executionPorts(work);
  const tell = tellPorts(work);
  queue.work(
    ESCALATION_JOBS.execute,
    async ({ data }) => {
      const request = { tenantId: String(data['tenantId']), number: Number(data['number']) };
      await executeRequest(execution, request, (pauseMs) => {
        const startAfterMs = Math.min(pauseMs, timing.longestPauseMs);
        return lookAt(queue, request, startAfterMs);
      });
    },
    { concurrency: 4, timeoutMs: LONGEST_RUN_MS },
  );
  const resume = async (): Promise<void> => {
    for (const request of await escalation.requestLists.underWay()) await lookAt(queue, request, 0);
  };
  await resume();
  await queue.every(ESCALATION_JOBS.resume, RESUME_EVERY_MS, resume);
  queue.work(ESCALATION_JOBS.tell, ({ data }) => tellPeople(tell, data['notice'] as Telling['notice']), {
    concurrency: 2,
  });
  queue.work(ESCALATION_JOBS.tellOne, ({ data }) => tellOne(tell, data['telling'] as Telling), {
    concurrency: 4,
  });
  await queue.every(ESCALATION_JOBS.sweep, timing.sweepEveryMs, async () => {
    const swept = await sweepDue(escalation);
    log.debug('swept', { count: swept.expired + swept.handedOver + swept.reminded });
  });
  await queue.every(ESCALATION_JOBS.digest, timing.digestEveryMs, () =>
    sendDigest({
      ...tell,
      tenants: () => escalation.requestLists.tenants(),
      firstTime: (key) => work.activities.firstTime(key),
    }),
  );
}

function executionPorts(work: EscalationWork): ExecutionPorts {
  const { escalation, graph, database, now, log } = work;
  return {
    requests: escalation.requests,
    executions: executionStore(database, now),
    ediscovery: graph.ediscovery,
    backup: graph.backup,
    restoreMail: work.restoreMail,
    restorePurged: work.restorePurged,
    zoneOf: escalation.zoneOf,
    now,
    sleep: (milliseconds) => sleep(milliseconds, undefined, { ref: false }),
    newRunner: randomUUID,
    report: (error, { number }) => log.warn('execution', { request: number }, error),
  };
}

function tellPorts(work: EscalationWork): TellPorts {
  const { escalation, messenger, cards, database, queue, viewerOf, anybody } = work;
  return {
    escalation,
    messenger,
    cards,
    chats: chats(database),
    viewerOf,
    anybody,
    refreshLater: ({ tenantId, number }) => {
      const notice: Notice = { tenantId, number, about: 'progress', by: null };
      const options = { key: `${tenantId}/${number}`, startAfterMs: REFRESH_AFTER_MS };
      return queue.enqueue(ESCALATION_JOBS.tell, { notice }, options);
    },
    tellEach: (tellings) =>
      database.transaction(async (tx) => {
        for (const telling of tellings) await queue.enqueue(ESCALATION_JOBS.tellOne, { telling }, {}, tx);
      }),
  };
}
