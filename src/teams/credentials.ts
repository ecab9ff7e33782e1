import {
  type ConfigurationBotFrameworkAuthenticationOptions,
  type ConfigurationServiceClientCredentialFactoryOptions,
} from 'botbuilder';

/** How the bot proves who it is to the channel, and so which requests it believes. */
export type BotCredentials =
  /** The Playground, the emulator, tests: nobody is checked, so the server must listen on loopback only. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'SingleTenant' | 'MultiTenant';
      readonly appId: string;
      readonly tenantId: string;
      readonly secret: BotSecret;
    }
  | { readonly kind: 'UserAssignedMsi'; readonly appId: string; readonly tenantId: string };

export type BotSecret =
  | { readonly kind: 'password'; readonly password: string }
  /** Thumbprint in hex, private key in PEM. */
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string };

/** The bot's own id, empty without credentials: what the SDK calls anonymous. */
export function appIdOf(credentials: BotCredentials): string {
  return credentials.kind === 'none' ? '' : credentials.appId;
}

type SdkOptions = ConfigurationBotFrameworkAuthenticationOptions &
  ConfigurationServiceClientCredentialFactoryOptions;

function secretOptions(secret: BotSecret): SdkOptions {
  switch (secret.kind) {
    case 'password':
      return { MicrosoftAppPassword: secret.password };
    case 'certificate':
      return { CertificateThumbprint: secret.thumbprint, CertificatePrivateKey: secret.privateKey };
  }
}

/** The same in the SDK's own names. A multi-tenant bot asks for its tokens in the Bot Framework's tenant: no tenant id. */
export function sdkOptions(credentials: BotCredentials): SdkOptions {
  switch (credentials.kind) {
    case 'none':
      return {};
    case 'UserAssignedMsi':
    case 'SingleTenant':
      return {
        MicrosoftAppId: credentials.appId,
        MicrosoftAppType: credentials.kind,
        MicrosoftAppTenantId: credentials.tenantId,
        ...(credentials.kind === 'SingleTenant' && secretOptions(credentials.secret)),
      };
    case 'MultiTenant':
      return {
        MicrosoftAppId: credentials.appId,
        MicrosoftAppType: credentials.kind,
        ...secretOptions(credentials.secret),
      };
  }
}
