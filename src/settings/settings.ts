import { type LogLevel } from '../domain/log-level';

/** The bot's registration with the channel; absent in sandbox mode. */
export interface BotCredentials {
  readonly id: string;
  readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMsi';
  readonly tenantId: string | null;
  readonly password: string | null;
  readonly certificate: { readonly thumbprint: string; readonly privateKey: string } | null;
}

/** Where people's own tokens for Graph come from. */
export type UserAccess =
  /** The bot's OAuth connection in the Bot Framework, which keeps and renews them. */
  | { readonly kind: 'connection'; readonly connectionName: string }
  /** Entra, for the token that Teams hands over; with the bot's own secret or certificate. */
  | { readonly kind: 'on-behalf-of' };

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

/** The application's own way into directory and eDiscovery; it never reaches a person's mail. */
export type ApplicationAccess =
  /** `clientId` of a user-assigned one; absent for the machine's own. */
  | { readonly kind: 'managed-identity'; readonly clientId?: string }
  | (ApplicationRegistration & { readonly kind: 'workload-identity'; readonly tokenFile: string })
  | (ApplicationRegistration & { readonly kind: 'certificate'; readonly certificatePath: string })
  | (ApplicationRegistration & { readonly kind: 'secret'; readonly secret: string });

interface ApplicationRegistration {
  readonly clientId: string;
  readonly tenantId: string;
}

/** Everything the environment decides, validated. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly sandboxPort: number;
  readonly playgroundPort: number;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly bot: BotCredentials | null;
  /** Null without a bot registration. */
  readonly userAccess: UserAccess | null;
  readonly allowedTenants: readonly string[];
  /** Without a trailing slash. */
  readonly graphEndpoint: string;
  readonly sandbox: boolean;
  readonly helpdeskGroupId: string | null;
  readonly applicationAccess: ApplicationAccess | null;
  /** The file with what the organisation decides, YAML or JSON; null: the usual rules. */
  readonly policyFile: string | null;
  /** Where the policy file names none. */
  readonly retentionDays: number;
  /** The month the organisation's fiscal year starts in, 1 to 12. */
  readonly fiscalYearStart: number;
  readonly logLevel: LogLevel;
  readonly metricsToken: string | null;
  /** Where people reach the bot's own pages, without a trailing slash; null: it has none outside the sandbox. */
  readonly publicUrl: string | null;
  /** Receivers of traces and metrics: OTLP over HTTP, Application Insights, or both; null: none. */
  readonly telemetry: {
    readonly otlpEndpoint: string | null;
    readonly applicationInsights: string | null;
  } | null;
  readonly searchMaxMessages: number;
  readonly model: ModelSettings | null;
}

/** A variable at fault and what would be right. */
export interface SettingsProblem {
  readonly variable: string;
  readonly message: string;
}

export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | {
      readonly ok: false;
      readonly problems: readonly SettingsProblem[];
      /** As far as they could be read: to look for more that is wrong, never to start with. */
      readonly unsound: Settings;
    };

export type Environment = Readonly<Record<string, string | undefined>>;
