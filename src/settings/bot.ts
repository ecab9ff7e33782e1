import { type EnvironmentReader } from './environment-reader';
import { type BotCredentials } from './settings';

/** The bot's registration; null where none of its variables is set. */
export function readBot(reader: EnvironmentReader): BotCredentials | null {
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
