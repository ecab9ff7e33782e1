import { type EnvironmentReader } from './environment-reader';
import { hostOf, isLoopback } from '../domain/loopback';
import { type Settings, type SettingsProblem } from './settings';

/** What each setting allows alone but not together. */
export function unsafeCombinations(
  settings: Settings,
  reader: EnvironmentReader,
): readonly SettingsProblem[] {
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
  if (settings.bot?.type === 'MultiTenant' && settings.allowedTenants.length === 0) {
    refuse(
      'ALLOWED_TENANTS',
      'or BOT_TENANT_ID is needed where BOT_TYPE is MultiTenant: people of any organisation could use the bot',
    );
  }
  if (settings.graphEndpoint.startsWith('http:')) {
    if (!settings.sandbox) refuse('GRAPH_ENDPOINT', 'must be https outside sandbox mode');
    else if (!isLoopback(hostOf(settings.graphEndpoint)))
      refuse('GRAPH_ENDPOINT', 'may be http on a loopback address only');
  } else if (settings.sandbox) {
    refuse('GRAPH_ENDPOINT', 'must be the sandbox, such as http://127.0.0.1:4010, where SANDBOX is 1');
  }
  if (settings.publicUrl?.startsWith('http:') === true) {
    if (!settings.sandbox) refuse('PUBLIC_URL', 'must be https outside sandbox mode');
    else if (!isLoopback(hostOf(settings.publicUrl)))
      refuse('PUBLIC_URL', 'may be http on a loopback address only');
  }
  if (settings.helpdeskGroupId !== null && !settings.sandbox && settings.applicationAccess === null) {
    refuse(
      'GRAPH_APP_ID',
      'is needed with HELPDESK_GROUP_ID: who may decide requests is asked of the directory in the application’s name',
    );
  }
  if (settings.applicationAccess !== null && settings.helpdeskGroupId === null) {
    refuse(
      'HELPDESK_GROUP_ID',
      'is needed with GRAPH_APP_ settings: without it nobody could decide requests',
    );
  }
  if (isOneRegistration(settings)) {
    refuse(
      'GRAPH_APP_ID',
      'must be a registration of its own, not BOT_ID: what people talk to should hold no right to eDiscovery',
    );
  }
  return problems;
}

function isOneRegistration({ bot, applicationAccess: access }: Settings): boolean {
  if (bot === null || access?.clientId === undefined) return false;
  return access.clientId.toLowerCase() === bot.id.toLowerCase();
}
