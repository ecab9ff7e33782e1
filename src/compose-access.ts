import { type AccessReport, checkAccess } from './access/check-access';
import { reportAccess } from './access/report-access';
import { signInRootOf } from './domain/cloud';
import { type ConnectedGraph } from './graph';
import { type ApplicationTokens } from './graph/ports';
import {
  entraApplicationTokens,
  noApplicationTokens,
  sandboxApplicationTokens,
} from './identity/application-tokens';
import { type Settings } from './settings';
import { type Logger } from './telemetry/logger';

interface Parts {
  readonly settings: Pick<Settings, 'applicationAccess' | 'graphEndpoint' | 'helpdeskGroupId'>;
  readonly tokens: ApplicationTokens;
  readonly graph: Pick<ConnectedGraph, 'accessProbes'>;
}

export interface AccessChecked {
  readonly report: AccessReport;
  /** For an operator to read. */
  readonly lines: readonly string[];
}

/** Looks what the application may; null where there is no application access to look at. Never rejects. */
export async function lookAtAccess({ settings, tokens, graph }: Parts): Promise<AccessChecked | null> {
  const { applicationAccess, graphEndpoint, helpdeskGroupId } = settings;
  if (applicationAccess === null || helpdeskGroupId === null) return null;
  const report = await checkAccess({
    token: () => tokens.tokenFor({ fresh: false }),
    probes: graph.accessProbes(helpdeskGroupId),
  });
  const place = {
    signInRoot: signInRootOf(graphEndpoint),
    managedIdentity: applicationAccess.kind === 'managed-identity',
  };
  return { report, lines: reportAccess(report, place) };
}

/**
 * The same once after the start, beside everything else: a bot whose application lacks something serves people all the
 * same. The log says that something is missing, the report what; it names ids and permissions and no secret.
 */
export async function checkAccessAtStart(
  parts: Parts & { readonly log: Logger; readonly announce: (report: string) => void },
): Promise<void> {
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
