import { readApplicationAccess } from './application-access';
import { readBot } from './bot';
import { EnvironmentReader } from './environment-reader';
import { readModel } from './model';
import { LOG_LEVELS } from '../domain/log-level';
import { type Environment, type Settings, type SettingsReading } from './settings';
import { readTelemetry } from './telemetry';
import { unsafeCombinations } from './unsafe-combinations';
import { readUserAccess } from './user-access';

export { isLoopback } from '../domain/loopback';
export type * from './settings';

export type PolicyPlace = Pick<Settings, 'policyFile' | 'retentionDays'>;

const SANDBOX_PORT = 4010;

/**
 * Reads and checks the whole environment at once, so that an operator sees every fault in one start.
 *
 * @param env defaults to the process's own; nothing else in the product reads it
 */
export function readSettings(env: Environment = process.env): SettingsReading {
  const reader = new EnvironmentReader(env);
  const bot = readBot(reader);
  const sandbox = reader.flag('SANDBOX');
  const settings: Settings = {
    port: reader.port('PORT', 3978),
    host: reader.text('HOST') ?? (bot === null ? '127.0.0.1' : '0.0.0.0'),
    sandboxPort: reader.port('SANDBOX_PORT', SANDBOX_PORT),
    playgroundPort: reader.port('PLAYGROUND_PORT', 56150),
    ...databasePlaceIn(reader),
    bot,
    userAccess: readUserAccess(reader, bot),
    allowedTenants: reader.list('ALLOWED_TENANTS', bot?.tenantId ? [bot.tenantId] : []),
    graphEndpoint: (
      reader.url('GRAPH_ENDPOINT', ['https:', 'http:']) ?? 'https://graph.microsoft.com'
    ).replace(/\/+$/, ''),
    sandbox,
    applicationAccess: readApplicationAccess(reader, bot),
    helpdeskGroupId: reader.guid('HELPDESK_GROUP_ID'),
    ...policyPlaceIn(reader),
    fiscalYearStart: reader.integer('FISCAL_YEAR_START_MONTH', 1, 1, 12),
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    telemetry: readTelemetry(reader),
    metricsToken: reader.bearer('METRICS_TOKEN', 16),
    publicUrl: readPublicUrl(reader),
    searchMaxMessages: reader.integer('SEARCH_MAX_MESSAGES', 20_000, 500, 200_000),
    model: readModel(reader),
  };
  const problems = [...reader.problems, ...unsafeCombinations(settings, reader)];
  return problems.length > 0 ? { ok: false, problems, unsound: settings } : { ok: true, settings };
}

/**
 * The sandbox's port alone, for a process that is nothing but the sandbox.
 *
 * @throws Error where it is not a port
 */
export function readSandboxPort(env: Environment = process.env): number {
  const reader = new EnvironmentReader(env);
  const port = reader.port('SANDBOX_PORT', SANDBOX_PORT);
  return unlessFaulty(port, reader);
}

/**
 * The database's place alone, for a process that is nothing but a reader of it.
 *
 * @throws Error where it is malformed
 */
export function readDatabasePlace(env: Environment = process.env): Pick<Settings, 'dataDir' | 'databaseUrl'> {
  const reader = new EnvironmentReader(env);
  return unlessFaulty(databasePlaceIn(reader), reader);
}

function databasePlaceIn(reader: EnvironmentReader): Pick<Settings, 'dataDir' | 'databaseUrl'> {
  return {
    dataDir: reader.text('DATA_DIR') ?? '.data',
    databaseUrl: reader.database('DATABASE_URL'),
  };
}

/**
 * The policy's place and the setting it stands on alone, for a process that is nothing but a reader of it.
 *
 * @throws Error where one of them is malformed
 */
export function readPolicyPlace(env: Environment = process.env): PolicyPlace {
  const reader = new EnvironmentReader(env);
  return unlessFaulty(policyPlaceIn(reader), reader);
}

function policyPlaceIn(reader: EnvironmentReader): PolicyPlace {
  return {
    policyFile: reader.text('POLICY_FILE'),
    retentionDays: reader.integer('RETENTION_DAYS', 14, 7, 30),
  };
}

/** A root: the page's paths and its cookie stand right below it. */
function readPublicUrl(reader: EnvironmentReader): string | null {
  const url = reader.url('PUBLIC_URL', ['https:', 'http:']);
  if (url === null) return null;
  const { origin, href } = new URL(url);
  if (href === `${origin}/`) return origin;
  reader.missing('PUBLIC_URL', 'must be a root without path, such as https://mail-recovery.contoso.com');
  return null;
}

function unlessFaulty<T>(value: T, { problems: [problem] }: EnvironmentReader): T {
  if (problem) throw new Error(`${problem.variable} ${problem.message}.`);
  return value;
}
