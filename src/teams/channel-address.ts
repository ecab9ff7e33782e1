import { hostOf, isLoopback } from '../domain/loopback';

/**
 * Teams' own hosts in each of Microsoft's clouds (Teams SDK, service URL validation). Exact names: anybody can have a
 * name of their own below `trafficmanager.net`.
 */
const CHANNEL_HOSTS: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
  'frontend.botapi.msg.infra.teams.microsoftonline.cn',
  'smba.teams.sovcloud-core.fr',
]);

/** Whether the bot may speak to this `serviceUrl`, and show its token there. */
export type IsChannelAddress = (serviceUrl: string) => boolean;

/** A conversation that was kept lies at an address that is none of the channel's. */
export class NotTheChannel extends Error {
  override readonly name = 'NotTheChannel';

  constructor() {
    super('kept elsewhere');
  }
}

/** Teams over https on its usual port, nothing smuggled into the address. For a bot with credentials. */
const isTeams: IsChannelAddress = (serviceUrl) => {
  const url = parsed(serviceUrl);
  if (url?.protocol !== 'https:' || url.port !== '') return false;
  return url.username === '' && url.password === '' && CHANNEL_HOSTS.has(url.hostname);
};

/** This machine alone: the Playground, tests. For a bot without credentials, whom anybody could send elsewhere. */
const isThisMachine: IsChannelAddress = (serviceUrl) => {
  const url = parsed(serviceUrl);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return false;
  return isLoopback(hostOf(serviceUrl));
};

function parsed(serviceUrl: string): URL | null {
  return URL.canParse(serviceUrl) ? new URL(serviceUrl) : null;
}

/** Where a bot may speak: the activities' `serviceUrl` is a stranger's word, and what was kept may be from before. */
export function channelAddresses(credentials: { readonly kind: string }): IsChannelAddress {
  return credentials.kind === 'none' ? isThisMachine : isTeams;
}
