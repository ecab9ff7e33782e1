import { EDiscoveryDenied } from '../domain/ediscovery-denied';
import { type ErrorCode, errorCodeOf } from '../domain/errors';
import {
  type AccessPolicy,
  APPLICATION_PERMISSIONS,
  missingOf,
  type Permission,
  reachesMail,
} from './permissions';
import { type ApplicationToken, applicationTokenOf } from './read-token';

/** The cheapest request of each kind; rejects as the real ones would. */
export interface AccessProbes {
  directory(): Promise<void>;
  ediscovery(): Promise<void>;
  serviceHealth(): Promise<void>;
}

export interface AccessPorts {
  /** A token for Graph in the application's name. @throws RecoveryError */
  token(): Promise<string>;
  readonly probes: AccessProbes;
}

export type AccessFinding =
  /** Entra gives no token: `access-denied` where it refuses, `service-unavailable` where it does not answer. */
  | { readonly kind: 'no-token'; readonly code: ErrorCode }
  | { readonly kind: 'permission-missing'; readonly permission: Permission }
  /** Held, and more than the bot should hold. */
  | { readonly kind: 'permission-too-wide'; readonly name: string }
  /** Consent is there, membership of an eDiscovery role group in Purview is not. */
  | { readonly kind: 'purview-role-missing' }
  | { readonly kind: 'licence-missing' }
  /** The service did not say: worth another look later. */
  | { readonly kind: 'not-told'; readonly probe: keyof AccessProbes; readonly code: ErrorCode };

export interface AccessReport {
  /** Whose access it is, as its token says; null where there is none or it cannot be read. */
  readonly application: ApplicationToken | null;
  /** Empty: everything is there. */
  readonly findings: readonly AccessFinding[];
}

/**
 * What the application may and may not do, by its token's roles and by one read of each kind; nothing is asked for a
 * feature that the policy has switched off. Changes nothing in the tenant and never rejects.
 */
export async function checkAccess(ports: AccessPorts, policy: AccessPolicy): Promise<AccessReport> {
  let token: string;
  try {
    token = await ports.token();
  } catch (error) {
    return { application: null, findings: [{ kind: 'no-token', code: errorCodeOf(error) }] };
  }
  const application = applicationTokenOf(token);
  const told = application === null ? [] : roleFindings(application.roles, policy);
  const { probes } = ports;
  const tried = await Promise.all([
    tryOut(probes, 'directory'),
    tryOut(probes, 'ediscovery'),
    policy.features.serviceHealth ? tryOut(probes, 'serviceHealth') : [],
  ]);
  return { application, findings: merged([...told, ...tried.flat()]) };
}

function roleFindings(roles: readonly string[], policy: AccessPolicy): readonly AccessFinding[] {
  const missing = missingOf(APPLICATION_PERMISSIONS, roles, policy);
  return [
    ...missing.map((permission) => ({ kind: 'permission-missing', permission }) as const),
    ...roles.filter(reachesMail).map((name) => ({ kind: 'permission-too-wide', name }) as const),
  ];
}

async function tryOut(probes: AccessProbes, probe: keyof AccessProbes): Promise<readonly AccessFinding[]> {
  try {
    await probes[probe]();
    return [];
  } catch (error) {
    if (error instanceof EDiscoveryDenied) return [denied(error)];
    const code = errorCodeOf(error);
    return code === 'access-denied' ? refused(probe) : [{ kind: 'not-told', probe, code }];
  }
}

function denied({ denial }: EDiscoveryDenied): AccessFinding {
  switch (denial) {
    case 'licence-missing':
      return { kind: 'licence-missing' };
    case 'role-missing':
      return { kind: 'purview-role-missing' };
    case 'consent-missing':
      return { kind: 'permission-missing', permission: permissionOf('eDiscovery.ReadWrite.All') };
    case 'not-configured':
      return { kind: 'no-token', code: 'access-denied' };
  }
}

function refused(probe: keyof AccessProbes): readonly AccessFinding[] {
  const name = probe === 'serviceHealth' ? 'ServiceHealth.Read.All' : 'GroupMember.Read.All';
  return [{ kind: 'permission-missing', permission: permissionOf(name) }];
}

function permissionOf(name: string): Permission {
  const found = APPLICATION_PERMISSIONS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No permission is called ${name}.`);
  return found;
}

/** A permission that the token lacks and the service misses too is one finding; without it no role can be told. */
function merged(findings: readonly AccessFinding[]): readonly AccessFinding[] {
  const keys = findings.map((finding) => JSON.stringify(finding));
  const once = findings.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
  const lacksConsent = once.some(
    (one) => one.kind === 'permission-missing' && one.permission.name === 'eDiscovery.ReadWrite.All',
  );
  return once.filter(({ kind }) => kind !== 'purview-role-missing' || !lacksConsent);
}
