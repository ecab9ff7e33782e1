import { isIP } from 'node:net';

/** The bot's registration with the channel; absent in sandbox mode. */
export interface BotCredentials {
  readonly id: string;
  readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMsi';
  readonly tenantId: string | null;
  readonly password: string | null;
  readonly certificate: { readonly thumbprint: string; readonly privateKey: string } | null;
}

/** A language model for sentences the rules are unsure of; none by default. */
export type ModelSettings =
  | { readonly kind: 'openai'; readonly apiKey: string; readonly model: string; readonly baseUrl?: string }
  | {
      readonly kind: 'azure';
      readonly apiKey: string;
      readonly endpoint: string;
      readonly deployment: string;
      readonly apiVersion?: string;
    };

/** Everything the environment decides, validated. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly sandboxPort: number;
  readonly playgroundPort: number;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly bot: BotCredentials | null;
  readonly allowedTenants: readonly string[];
  /** Without a trailing slash. */
  readonly graphEndpoint: string;
  readonly sandbox: boolean;
  readonly helpdeskGroupId: string | null;
  readonly retentionDays: number;
  readonly logLevel: LogLevel;
  readonly metricsToken: string | null;
  readonly searchMaxMessages: number;
  readonly model: ModelSettings | null;
}

const SANDBOX_PORT = 4010;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A variable at fault and what would be right. */
export interface SettingsProblem {
  readonly variable: string;
  readonly message: string;
}

export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

export type Environment = Readonly<Record<string, string | undefined>>;

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
    dataDir: reader.text('DATA_DIR') ?? '.data',
    databaseUrl: reader.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    bot,
    allowedTenants: reader.list('ALLOWED_TENANTS', bot?.tenantId ? [bot.tenantId] : []),
    graphEndpoint: (
      reader.url('GRAPH_ENDPOINT', ['https:', 'http:']) ?? 'https://graph.microsoft.com'
    ).replace(/\/+$/, ''),
    sandbox,
    helpdeskGroupId: reader.guid('HELPDESK_GROUP_ID'),
    retentionDays: reader.integer('RETENTION_DAYS', 14, 7, 30),
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    metricsToken: reader.secret('METRICS_TOKEN', 16),
    searchMaxMessages: reader.integer('SEARCH_MAX_MESSAGES', 20_000, 500, 200_000),
    model: readModel(reader),
  };
  const problems = [...reader.problems, ...unsafeCombinations(settings, reader)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings };
}

/**
 * The sandbox's port alone, for a process that is nothing but the sandbox.
 *
 * @throws Error where it is not a port
 */
export function readSandboxPort(env: Environment = process.env): number {
  const reader = new EnvironmentReader(env);
  const port = reader.port('SANDBOX_PORT', SANDBOX_PORT);
  const [problem] = reader.problems;
  if (problem) throw new Error(`${problem.variable} ${problem.message}.`);
  return port;
}

function readBot(reader: EnvironmentReader): BotCredentials | null {
  const id = reader.guid('BOT_ID');
  const type = reader.oneOf('BOT_TYPE', ['SingleTenant', 'MultiTenant', 'UserAssignedMsi'], 'SingleTenant');
  const tenantId = reader.guid('BOT_TENANT_ID');
  const password = reader.text('BOT_PASSWORD');
  const thumbprint = reader.text('BOT_CERTIFICATE_THUMBPRINT');
  const privateKey = reader.text('BOT_CERTIFICATE_KEY');
  const given = [
    'BOT_ID',
    'BOT_TYPE',
    'BOT_TENANT_ID',
    'BOT_PASSWORD',
    'BOT_CERTIFICATE_THUMBPRINT',
    'BOT_CERTIFICATE_KEY',
  ];
  if (!given.some((variable) => reader.has(variable))) return null;
  if (id === null)
    reader.missing('BOT_ID', 'is needed with the other BOT_ settings: the app id of the bot registration');
  if (type !== 'MultiTenant' && tenantId === null)
    reader.missing('BOT_TENANT_ID', `is needed where BOT_TYPE is ${type}`);
  if ((thumbprint === null) !== (privateKey === null)) {
    reader.missing(
      thumbprint === null ? 'BOT_CERTIFICATE_THUMBPRINT' : 'BOT_CERTIFICATE_KEY',
      'is needed: a certificate is its thumbprint and its private key (PEM)',
    );
  }
  const certificate = thumbprint !== null && privateKey !== null ? { thumbprint, privateKey } : null;
  if (
    type !== 'UserAssignedMsi' &&
    password === null &&
    certificate === null &&
    thumbprint === null &&
    privateKey === null
  ) {
    reader.missing(
      'BOT_PASSWORD',
      `or BOT_CERTIFICATE_THUMBPRINT and BOT_CERTIFICATE_KEY are needed where BOT_TYPE is ${type}`,
    );
  }
  return id === null ? null : { id, type, tenantId, password, certificate };
}

/** OpenAI or Azure OpenAI, by the key that is set. */
function readModel(reader: EnvironmentReader): ModelSettings | null {
  const openaiKey = reader.text('OPENAI_API_KEY');
  const azureKey = reader.text('AZURE_OPENAI_API_KEY');
  if (openaiKey !== null && azureKey !== null) {
    reader.missing(
      'AZURE_OPENAI_API_KEY',
      'is refused together with OPENAI_API_KEY: there is one language model or none',
    );
  }
  if (azureKey !== null) {
    const endpoint = reader.url('AZURE_OPENAI_ENDPOINT', ['https:']);
    const deployment = reader.text('AZURE_OPENAI_DEPLOYMENT');
    const apiVersion = reader.text('AZURE_OPENAI_API_VERSION');
    if (endpoint === null) reader.missing('AZURE_OPENAI_ENDPOINT', 'is needed with AZURE_OPENAI_API_KEY');
    if (deployment === null) reader.missing('AZURE_OPENAI_DEPLOYMENT', 'is needed with AZURE_OPENAI_API_KEY');
    if (endpoint === null || deployment === null) return null;
    return {
      kind: 'azure',
      apiKey: azureKey,
      endpoint,
      deployment,
      ...(apiVersion !== null && { apiVersion }),
    };
  }
  if (openaiKey === null) return null;
  const model = reader.text('OPENAI_MODEL');
  const baseUrl = reader.url('OPENAI_BASE_URL', ['https:', 'http:']);
  if (model === null) reader.missing('OPENAI_MODEL', 'is needed with OPENAI_API_KEY');
  if (baseUrl?.startsWith('http:') === true && !isLoopback(hostOf(baseUrl))) {
    reader.missing('OPENAI_BASE_URL', 'must be https, or http on a loopback address');
  }
  return model === null
    ? null
    : { kind: 'openai', apiKey: openaiKey, model, ...(baseUrl !== null && { baseUrl }) };
}

/** What each setting allows alone but not together. */
function unsafeCombinations(settings: Settings, reader: EnvironmentReader): readonly SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  const refuse = (variable: string, message: string): void => void problems.push({ variable, message });
  const credentialsGiven = settings.bot !== null || reader.has('BOT_ID') || reader.has('BOT_PASSWORD');
  if (settings.sandbox && credentialsGiven) {
    refuse('SANDBOX', 'is refused together with bot credentials: take away SANDBOX or the BOT_ settings');
  }
  if (!settings.sandbox && !credentialsGiven) {
    refuse(
      'BOT_ID',
      'is not set: give the bot registration, or SANDBOX=1 to try the bot against the sandbox',
    );
  }
  if (!credentialsGiven && !isLoopback(settings.host)) {
    refuse(
      'HOST',
      'must be a loopback address as long as there are no bot credentials: nobody would be authenticated',
    );
  }
  if (settings.graphEndpoint.startsWith('http:')) {
    if (!settings.sandbox) refuse('GRAPH_ENDPOINT', 'must be https outside sandbox mode');
    else if (!isLoopback(hostOf(settings.graphEndpoint)))
      refuse('GRAPH_ENDPOINT', 'may be http on a loopback address only');
  } else if (settings.sandbox) {
    refuse('GRAPH_ENDPOINT', 'must be the sandbox, such as http://127.0.0.1:4010, where SANDBOX is 1');
  }
  return problems;
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '');
}

/** True for this machine's own addresses. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}

/** Reads single variables and collects what is wrong with them. An empty variable counts as unset. */
class EnvironmentReader {
  readonly problems: SettingsProblem[] = [];

  constructor(private readonly env: Environment) {}

  has(variable: string): boolean {
    return this.text(variable) !== null;
  }

  text(variable: string): string | null {
    const value = this.env[variable]?.trim();
    return value === undefined || value === '' ? null : value;
  }

  missing(variable: string, message: string): void {
    this.problems.push({ variable, message });
  }

  flag(variable: string): boolean {
    return this.oneOf(variable, ['0', '1'], '0') === '1';
  }

  integer(variable: string, fallback: number, least: number, most: number): number {
    const text = this.text(variable);
    if (text === null) return fallback;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    this.missing(variable, `must be a whole number from ${least} to ${most}`);
    return fallback;
  }

  port(variable: string, fallback: number): number {
    return this.integer(variable, fallback, 0, 65_535);
  }

  oneOf<const T extends string>(variable: string, allowed: readonly T[], fallback: T): T {
    const text = this.text(variable);
    if (text === null) return fallback;
    const value = allowed.find((candidate) => candidate === text);
    if (value !== undefined) return value;
    this.missing(variable, `must be one of ${allowed.join(', ')}`);
    return fallback;
  }

  list(variable: string, fallback: readonly string[]): readonly string[] {
    return (
      this.text(variable)
        ?.split(/[\s,;]+/)
        .filter(Boolean) ?? fallback
    );
  }

  guid(variable: string): string | null {
    const text = this.text(variable);
    if (text === null || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text;
    this.missing(variable, 'must be a GUID such as 00000000-0000-0000-0000-000000000000');
    return null;
  }

  secret(variable: string, least: number): string | null {
    const text = this.text(variable);
    if (text === null || text.length >= least) return text;
    this.missing(variable, `must be at least ${least} characters long`);
    return null;
  }

  url(variable: string, protocols: readonly string[]): string | null {
    const text = this.text(variable);
    if (text === null) return null;
    if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
    this.missing(
      variable,
      `must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );
    return null;
  }
}
