import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { applicationTokensOf, checkAccessAsWanted, checkFirstToken } from './composition/access';
import {
  BATCH_LEASE_MS,
  BATCH_TURNS,
  batchesOn,
  FINISH_BATCH_JOB,
  finishSoon,
  movesOn,
  workOnBatches,
} from './composition/batches';
import { edgeVoice } from './composition/edge-voice';
import { ESCALATION_JOBS, escalationPorts, startEscalationJobs, type Timing } from './composition/escalation';
import { whatIsOn } from './composition/features';
import { graphOn } from './composition/graph';
import { hasPage, helpdeskSite, requestsWaiting } from './composition/helpdesk';
import { watchPolicy } from './composition/policy';
import { queueOn } from './composition/queue';
import { sentenceReader } from './composition/reading';
import { REMINDER_JOBS, remindersOn, startReminderJobs } from './composition/reminders';
import { credentialsOf, userAccess } from './composition/sign-in';
import { noteStrangers } from './composition/strangers';
import { startTelemetry, tracedDatabase, tracedQueue } from './composition/telemetry';
import { createAnswerTurn } from './conversation/answer-turn';
import { type SearchTally } from './conversation/ports';
import { anyViewer, viewerOf } from './conversation/viewer-of';
import { type EpochMs } from './domain/time';
import { anomalyLog } from './escalation/anomaly-log';
import { type Pace } from './graph';
import { startHttpServer } from './http/server';
import { restorePurgedRequested } from './jobs/restore-purged-requested';
import { restoreRequested } from './jobs/restore-requested';
import { type Viewer } from './presentation/viewer';
import { FairTurns } from './recovery/turns';
import { type Settings } from './settings';
import { activityLog } from './store/activities';
import { cardOwners } from './store/card-owners';
import { cardPlaces } from './store/cards';
import { chats } from './store/chats';
import { conversationStore } from './store/conversations';
import { type Database, openDatabase } from './store/database';
import { searchTally } from './store/helpdesk/daily-counts';
import { ownMoves } from './store/moves/own-moves';
import { endLeasesOfTheDead } from './store/moves/running-moves';
import { pendingStore } from './store/pending';
import { peopleStore } from './store/people';
import { purgeExpired } from './store/purge';
import { type QueueOptions } from './store/queue/create-queue';
import { countOpenJobs, oldestDueJob } from './store/queue/open-jobs';
import { searchStore } from './store/searches';
import { usageStore } from './store/usage';
import { createTeamsEdge } from './teams/edge';
import { servesTenant } from './teams/tenants';
import { createLogger, type Logger } from './telemetry/logger';
import { evidentLanguage } from './understanding';

/** The bot, listening. */
export interface RunningBot {
  readonly port: number;
  readonly url: string;
  /** How many jobs around requests are not finished: people to be told, executions that go on by themselves. */
  openJobs(): Promise<number>;
  /** Answers what has come, lets running work end, closes everything. */
  stop(): Promise<void>;
}

/** For tests; a process leaves all of it out. */
export interface StartOptions {
  readonly log?: Logger;
  readonly now?: () => EpochMs;
  /** Where reports for the operator go: the application's access, a faulty policy file; standard error where left out. */
  readonly announce?: (report: string) => void;
  /** Opened by the caller, closed with the bot. */
  readonly database?: Database;
  /** In place of five requests a minute, which no test waits for. */
  readonly ediscoveryPace?: Pace;
  /** How often the jobs around requests look, where a test's clock goes faster than the queue's. */
  readonly timing?: Timing;
  /** How often it is looked whose morning it is. */
  readonly remindEveryMs?: number;
  /** How often the policy file is looked at. */
  readonly policyLookMs?: number;
  /** How soon a job of a process that died is another's. */
  readonly jobLease?: Pick<QueueOptions, 'leaseMs' | 'maintenanceSeconds'>;
}

const PURGE_JOB = 'purge-expired';
const JOBS = [
  FINISH_BATCH_JOB,
  PURGE_JOB,
  ...Object.values(ESCALATION_JOBS),
  ...Object.values(REMINDER_JOBS),
];
const PURGE_EVERY_MS = 60 * 60 * 1000;
const GRACE_MS = 10_000;
/** A receiver that does not answer keeps nobody waiting. */
const TELEMETRY_MS = 3_000;
const SEARCH_PAGES = 120;
const SEARCH_TIME_MS = 7_000;

/**
 * Builds and starts the bot: the one place that constructs things.
 *
 * @throws DataDirectoryInUse, DatabaseTooNew, RecoveryError `storage-unavailable`, or the server's listening error
 */
export async function startBot(settings: Settings, options: StartOptions = {}): Promise<RunningBot> {
  const log = options.log ?? createLogger({ level: settings.logLevel });
  const telemetry = startTelemetry(settings);
  const { metrics, tracer } = telemetry;
  const now = options.now ?? Date.now;
  const announce = options.announce ?? ((report: string): void => void process.stderr.write(report));
  let lookAtAccess = (): void => undefined;
  const policy = await watchPolicy({
    settings,
    log,
    announce,
    onChanged: () => {
      lookAtAccess();
    },
    lookEveryMs: options.policyLookMs,
  });
  const database = tracedDatabase(options.database ?? (await openDatabase(settings)), tracer);
  const queue = tracedQueue(
    await queueOn({ database, names: JOBS, log, metrics, lease: options.jobLease }),
    tracer,
  );
  metrics.watchOldestJob(() => oldestDueJob(database));

  const conversations = conversationStore(database, now);
  const helpdesk = settings.helpdeskGroupId !== null;
  const viewer = { now, policy: policy.current, helpdesk };
  const credentials = credentialsOf(settings.bot);
  const access = userAccess({
    settings,
    credentials,
    // No job goes on for people of a tenant that is served no longer.
    chatOf: async (personId) => {
      const chat = await conversations.chatOf(personId);
      return chat !== null && servesTenant(settings.allowedTenants, chat.tenantId) ? chat : null;
    },
    viewer,
    now,
    log,
  });
  const application = applicationTokensOf(settings);
  const userTokens = settings.sandbox
    ? access.tokens
    : checkFirstToken(access.tokens, { settings, policy: policy.current, log, announce });
  const connected = graphOn({
    settings,
    tokens: { people: userTokens, application },
    ediscoveryPace: options.ediscoveryPace,
    database,
    now,
    telemetry,
  });
  const graph = whatIsOn(connected, policy.current);
  const leaseMs = options.jobLease?.leaseMs ?? BATCH_LEASE_MS;
  // By then the lease of a process that said nothing has run out.
  const finishAfterMs = leaseMs * 1.25;
  const moves = movesOn(database, queue, finishAfterMs, now);
  const turns = new FairTurns({ ...BATCH_TURNS, elapsed: () => performance.now() });
  const people = peopleStore(database, now);
  const cards = cardPlaces(database, now);
  const activities = activityLog(database, now);
  const searches = searchStore(database, now);
  const reminders = remindersOn(database, queue);
  let pageRoot = settings.publicUrl;
  const escalationParts = {
    settings,
    policy: policy.current,
    database,
    queue,
    graph,
    lastSeen: (personId: string) => people.lastSeen(personId),
    now,
    newRef,
    metrics,
    pageRoot: () => pageRoot,
  };
  const escalation = escalationPorts(escalationParts);

  const anomalies = anomalyLog(escalation.audit, now);
  const { ports: batchPorts, runner: batches } = batchesOn({
    graph,
    moves,
    cards,
    queue,
    turns,
    leaseMs,
    // The edge is made below, of an answer that is made of these: by the time a card is updated it is there.
    messenger: {
      send: (...parts) => edge.messenger.send(...parts),
      update: (...parts) => edge.messenger.update(...parts),
    },
    now,
    telemetry,
    log,
  });
  const answer = createAnswerTurn(
    {
      ...viewer,
      reader: graph.reader,
      folders: graph.folders,
      owners: graph.owners,
      sharedMailboxes: graph.sharedMailboxes,
      messages: graph.messages,
      live: graph.live,
      serviceHealth: graph.serviceHealth,
      folderTags: graph.folderTags,
      inboxRules: graph.inboxRules,
      deletionTimes: graph.deletionTimes,
      reminders,
      ownMoves: ownMoves(database),
      archives: graph.archives,
      archiveReader: graph.archiveReader,
      searches,
      searchTally: patientTally(searchTally(database, now), log),
      escalation,
      usage: usageStore(database),
      cardOwners: cardOwners(database),
      anomalies,
      pending: pendingStore(database, now),
      moves,
      batches,
      answers: { count: (topic, what) => metrics.answer(topic, what) },
      readSentence: sentenceReader({ settings, policy: policy.current, now, metrics }),
      newRef,
      limits: { pages: SEARCH_PAGES, messages: settings.searchMaxMessages, timeMs: SEARCH_TIME_MS },
    },
    (error, correlationId) => log.error('turn', { correlationId }, error),
  );
  const edge = createTeamsEdge({
    credentials,
    allowedTenants: settings.allowedTenants,
    answer: (turn) =>
      tracer.span('turn', { correlationId: turn.correlationId, turnKind: turn.event.kind }, () =>
        answer(turn),
      ),
    voice: edgeVoice(viewer),
    languageOf: evidentLanguage,
    ...(access.signIn && { signIn: access.signIn }),
    stores: { conversations, people, activities, cards },
    onStranger: noteStrangers(settings, anomalies, log),
    log,
    metrics,
  });

  const readerOf = async (personId: string): Promise<Viewer> => {
    const seen = await people.lastSeen(personId);
    return seen === null ? anyViewer(viewer) : viewerOf(viewer, seen);
  };
  for (const batch of await endLeasesOfTheDead(database)) await finishSoon(queue, batch);
  workOnBatches(queue, { ...batchPorts, viewerOf: readerOf }, finishAfterMs);
  await queue.every(PURGE_JOB, PURGE_EVERY_MS, async () => {
    const counts = await purgeExpired(database, now());
    log.debug('purged', { count: Object.values(counts).reduce((sum, count) => sum + count, 0) });
  });
  await startEscalationJobs({
    ...escalationParts,
    escalation,
    messenger: batchPorts.messenger,
    cards,
    activities,
    viewerOf: readerOf,
    anybody: () => anyViewer(viewer, policy.current().workingHours.timezone),
    restorePurged: restorePurgedRequested({
      reader: graph.reader,
      folders: graph.folders,
      owners: graph.owners,
      mover: graph.mover,
      viewerOf: readerOf,
      report: (error, request) => log.warn('restore-purged', { request }, error),
    }),
    restoreMail: restoreRequested({
      ...batchPorts,
      owners: graph.owners,
      searches,
      newRef,
      batches,
      viewerOf: readerOf,
    }),
    log,
    ...(options.timing && { timing: options.timing }),
  });

  await startReminderJobs({
    queue,
    reminders,
    deletionTimes: graph.deletionTimes,
    messenger: batchPorts.messenger,
    chats: chats(database),
    viewerOf: readerOf,
    policy: policy.current,
    now,
    onLooked: (outcome) => metrics.reminder(outcome),
    log,
    sweepEveryMs: options.remindEveryMs,
  });

  metrics.watchRequests(() => requestsWaiting(escalation));
  const server = await startHttpServer({
    host: settings.host,
    port: settings.port,
    receive: edge.receive,
    checks: {
      database: async () => {
        await database.query('SELECT 1');
      },
      queue: () => queue.check(),
    },
    metrics,
    ...(settings.metricsToken !== null && { metricsToken: settings.metricsToken }),
    ...(hasPage(settings) && {
      helpdesk: helpdeskSite({
        escalation,
        people,
        viewer,
        sandbox: settings.sandbox,
        secure: settings.publicUrl?.startsWith('https:') ?? false,
        servesTenant: (tenantId) => servesTenant(settings.allowedTenants, tenantId),
      }),
    }),
    onError: (error) => log.error('http', {}, error),
  });
  const url = `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${server.port}`;
  // The sandbox's page needs no address of its own: it is where the bot is.
  if (settings.sandbox) pageRoot ??= url;
  log.info('ready', {
    port: server.port,
    host: settings.host,
    mode: settings.sandbox ? 'sandbox' : 'production',
  });

  if (!settings.sandbox) {
    const looked = { settings, tokens: application, graph, policy: policy.current };
    lookAtAccess = checkAccessAsWanted({ ...looked, log, announce });
    lookAtAccess();
  }

  return {
    port: server.port,
    url,
    openJobs: () =>
      countOpenJobs(database, [
        ESCALATION_JOBS.execute,
        ESCALATION_JOBS.tell,
        ESCALATION_JOBS.tellOne,
        REMINDER_JOBS.remind,
      ]),
    stop: async () => {
      policy.stop();
      await server.stop(GRACE_MS);
      await edge.drained(GRACE_MS);
      turns.close();
      await Promise.race([batches.drain(), sleep(GRACE_MS, undefined, { ref: false })]);
      await queue.stop(GRACE_MS);
      await Promise.race([telemetry.stop(), sleep(TELEMETRY_MS, undefined, { ref: false })]);
      await database.close();
      log.info('stopped');
    },
  };
}

/** A count that is lost costs nobody their answer. */
function patientTally(tally: SearchTally, log: Logger): SearchTally {
  return {
    searched: (...what) => tally.searched(...what).catch((error: unknown) => log.warn('tally', {}, error)),
  };
}

/** Unguessable, for cards to carry. */
function newRef(): string {
  return randomBytes(16).toString('base64url');
}
