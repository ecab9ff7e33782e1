import { type ViewerSettings } from '../conversation/viewer-of';
import { type EpochMs } from '../domain/time';
import { type UserTokens } from '../graph/ports';
import { type AskingApplication, OnBehalfOfTokens } from '../identity/on-behalf-of-tokens';
import { noUserTokens, sandboxUserTokens } from '../identity/user-tokens';
import { type BotCredentials as BotSettings, type Settings } from '../settings';
import { type BotCredentials } from '../teams/credentials';
import { type EdgeOptions } from '../teams/edge';
import { ConnectionTokens, type FindChat } from '../teams/sign-in/connection-tokens';
import { type TokenSource } from '../teams/sign-in/ports';
import { type Logger } from '../telemetry/logger';
import { signInVoice } from './edge-voice';

interface Parts {
  readonly settings: Settings;
  readonly credentials: BotCredentials;
  readonly chatOf: FindChat;
  readonly viewer: ViewerSettings;
  readonly now: () => EpochMs;
  readonly log: Logger;
}

/** Where people's tokens come from, and how people sign in for them. */
export interface UserAccess {
  readonly tokens: UserTokens;
  readonly signIn?: NonNullable<EdgeOptions['signIn']>;
}

/** In the sandbox everybody has a token; with a bot registration people sign in. */
export function userAccess({ settings, credentials, chatOf, viewer, now, log }: Parts): UserAccess {
  if (settings.sandbox) return { tokens: sandboxUserTokens() };
  const offered = (source: UserTokens & TokenSource): UserAccess => ({
    tokens: source,
    signIn: { source, voice: signInVoice(viewer) },
  });
  switch (settings.userAccess?.kind) {
    case undefined:
      return { tokens: noUserTokens() };
    case 'connection': {
      const { connectionName } = settings.userAccess;
      return offered(new ConnectionTokens({ credentials, connectionName, chatOf, now, log }));
    }
    case 'on-behalf-of':
      return offered(new OnBehalfOfTokens(askingApplication(credentials), settings.graphEndpoint, now));
  }
}

/** @throws Error where the bot has neither secret nor certificate; the settings refuse that before */
function askingApplication(credentials: BotCredentials): AskingApplication {
  if (credentials.kind === 'none' || credentials.kind === 'UserAssignedMsi') {
    throw new Error('On-behalf-of needs a secret or a certificate.');
  }
  const { appId: clientId, secret } = credentials;
  return secret.kind === 'password'
    ? { clientId, proof: { secret: secret.password } }
    : { clientId, proof: { certificate: secret } };
}

/** With what the bot shows the channel who it is. */
export function credentialsOf(bot: BotSettings | null): BotCredentials {
  if (bot === null) return { kind: 'none' };
  const tenantId = bot.tenantId ?? '';
  if (bot.type === 'UserAssignedMsi') return { kind: 'UserAssignedMsi', appId: bot.id, tenantId };
  const secret = bot.certificate
    ? ({ kind: 'certificate', ...bot.certificate } as const)
    : ({ kind: 'password', password: bot.password ?? '' } as const);
  return { kind: bot.type, appId: bot.id, tenantId, secret };
}
