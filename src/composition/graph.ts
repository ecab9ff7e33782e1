import { randomUUID } from 'node:crypto';
import { type EpochMs } from '../domain/time';
import { type ConnectedGraph, connectGraph, type GraphOptions, type Pace } from '../graph';
import { type Settings } from '../settings';
import { type Database } from '../store/database';
import { ediscoveryLane } from '../store/lane/ediscovery-lane';
import { mailboxShares } from '../store/lane/mailbox-shares';
import { type Telemetry } from './telemetry';

interface Parts {
  readonly settings: Settings;
  readonly tokens: GraphOptions['tokens'];
  /** In place of five requests a minute, which no test waits for. */
  readonly ediscoveryPace: Pace | undefined;
  readonly database: Database;
  readonly now: () => EpochMs;
  readonly telemetry: Pick<Telemetry, 'metrics' | 'tracer'>;
}

/** Graph, its limits shared with all other processes on the database, each request measured. */
export function graphOn({ settings, tokens, database, now, telemetry, ...parts }: Parts): ConnectedGraph {
  const { metrics, tracer } = telemetry;
  return connectGraph({
    endpoint: settings.graphEndpoint,
    tokens,
    ediscoveryPace: parts.ediscoveryPace ?? ediscoveryLane(database, () => performance.now()),
    mailboxShares: mailboxShares(database, randomUUID()),
    now: () => new Date(now()),
    onRequest: ({ operation, status, durationMs, attempt }) => {
      metrics.graphRequest(operation, status ?? 0);
      tracer.ended('graph', { operation, status: status ?? 0, attempt }, durationMs);
    },
  });
}
