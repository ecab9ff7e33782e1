import { type AccessReport, checkAccess } from '../access/check-access';
import { missingScopes, reportScopes } from '../access/check-scopes';
import { type AccessPolicy } from '../access/permissions';
import { reportAccess } from '../access/report-access';
import { signInRootOf } from '../domain/cloud';
import { type ConnectedGraph } from '../graph';
import { type ApplicationTokens, type UserTokens } from '../graph/ports';
import {
  entraApplicationTokens,
  noApplicationTokens,
  sandboxApplicationTokens,
} from '../identity/application-tokens';
import { type Settings } from '../settings';
import { type Logger } from '../telemetry/logger';

interface Parts {
  readonly settings: Pick<Settings, 'applicationAccess' | 'graphEndpoint' | 'helpdeskGroupId'>;
  readonly tokens: ApplicationTokens;
  readonly graph: Pick<ConnectedGraph, 'accessProbes'>;
  readonly policy: AccessPolicy;
}

/** Where what is missing is told. */
interface Tell {
  readonly log: Logger;
  readonly announce: (report: string) => void;
}

export interface AccessChecked {
  readonly report: AccessReport;
  /** For an operator to read. */
  readonly lines: readonly string[];
}

/** Looks what the application may; null where there is no application access to look at. Never rejects. */
export async function lookAtAccess({
  settings,
  tokens,
  graph,
  policy,
}: Parts): Promise<AccessChecked | null> {
  const { applicationAccess, graphEndpoint, helpdeskGroupId } = settings;
  if (applicationAccess === null || helpdeskGroupId === null) return null;
  const ports = {
    token: () => tokens.tokenFor({ fresh: false }),
    probes: graph.accessProbes(helpdeskGroupId),
  };
  const report = await checkAccess(ports, policy);
  const place = {
    signInRoot: signInRootOf(graphEndpoint),
    managedIdentity: applicationAccess.kind === 'managed-identity',
  };
  return { report, lines: reportAccess(report, place) };
}

/**
 * The same after the start, and again once the policy wants other things, beside everything else: a bot whose application
 * lacks something serves people all the same. The log says that something is missing, the report what; it names ids and
 * permissions and no secret.
 *
 * @returns looks, where that was not done for what the policy wants now
 */
export function checkAccessAsWanted({
  policy,
  ...parts
}: Omit<Parts, 'policy'> & Tell & { readonly policy: () => AccessPolicy }): () => void {
  const isNew = changesOf(policy);
  return () => {
    if (isNew()) void checkAccessAndTell({ ...parts, policy: policy() });
  };
}

/** True where the policy wants something else than when it was asked last, and the first time. */
function changesOf(policy: () => AccessPolicy): () => boolean {
  let before: string | null = null;
  return () => {
    const { features, retention } = policy();
    const now = JSON.stringify([features, retention.archiveMailboxes]);
    if (now === before) return false;
    before = now;
    return true;
  };
}

async function checkAccessAndTell(parts: Parts & Tell): Promise<void> {
  const checked = await lookAtAccess(parts);
  if (checked === null) return;
  const count = checked.report.findings.length;
  if (count === 0) {
    parts.log.info('application access complete');
    return;
  }
  parts.log.warn('application access incomplete', { count });
  parts.announce(`${checked.lines.join('\n')}\n`);
}

/**
 * People's tokens; of the first one given it is looked what it does not reach, and again once the policy wants other things.
 * Rights in people's names show nowhere else without asking for more of them.
 */
export function checkFirstToken(
  people: UserTokens,
  { settings, policy, log, announce }: Tell & FirstToken,
): UserTokens {
  const isNew = changesOf(policy);
  const look = (token: string): void => {
    const missing = missingScopes(token, policy()) ?? [];
    if (missing.length === 0) return;
    log.warn('access in people’s names incomplete', { count: missing.length });
    const connectionName =
      settings.userAccess?.kind === 'connection' ? settings.userAccess.connectionName : null;
    announce(`${reportScopes(missing, { clientId: settings.bot?.id ?? '', connectionName }).join('\n')}\n`);
  };
  return {
    async tokenFor(...asked) {
      const token = await people.tokenFor(...asked);
      if (isNew()) look(token);
      return token;
    },
  };
}

interface FirstToken {
  readonly settings: Pick<Settings, 'bot' | 'userAccess'>;
  readonly policy: () => AccessPolicy;
}

/** In the sandbox the application has a token; elsewhere it shows its own proof. */
export function applicationTokensOf({
  sandbox,
  applicationAccess,
  graphEndpoint,
}: Pick<Settings, 'sandbox' | 'applicationAccess' | 'graphEndpoint'>): ApplicationTokens {
  if (sandbox) return sandboxApplicationTokens();
  return applicationAccess === null
    ? noApplicationTokens()
    : entraApplicationTokens(applicationAccess, graphEndpoint);
}
