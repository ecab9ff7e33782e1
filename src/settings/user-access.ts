import { type EnvironmentReader } from './environment-reader';
import { type BotCredentials, type UserAccess } from './settings';

/** How people sign in: by the bot's OAuth connection, or on their behalf with the token that Teams hands over. */
export function readUserAccess(reader: EnvironmentReader, bot: BotCredentials | null): UserAccess | null {
  const kind = reader.oneOf('USER_TOKENS', ['connection', 'on-behalf-of'], 'connection');
  const connectionName = reader.text('OAUTH_CONNECTION_NAME');
  if (bot === null) return null;
  switch (kind) {
    case 'connection':
      if (connectionName === null) {
        reader.missing(
          'OAUTH_CONNECTION_NAME',
          'is needed with BOT_ID: the name of the bot’s OAuth connection, with which people sign in',
        );
      }
      return connectionName === null ? null : { kind, connectionName };
    case 'on-behalf-of':
      if (bot.type === 'UserAssignedMsi') {
        reader.missing(
          'USER_TOKENS',
          'on-behalf-of needs a secret or certificate of the bot, which UserAssignedMsi has not',
        );
      }
      return { kind };
  }
}
