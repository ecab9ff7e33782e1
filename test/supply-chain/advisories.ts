import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies } from 'semver';
import { type LockedPackage, ROOT } from './lock-file';

/** A published weakness that a package of the tree has. */
export interface Finding {
  /** GitHub's id, `GHSA-…`. */
  readonly id: string;
  readonly package: string;
}

export type Audit =
  | { readonly kind: 'answered'; readonly findings: readonly Finding[] }
  /** No network, or a registry that does not offer it. */
  | { readonly kind: 'unavailable' };

interface Known {
  readonly known: readonly { readonly id: string; readonly package: string; readonly affected: string }[];
  /** Why each of these does no harm here. */
  readonly accepted: Readonly<Record<string, string>>;
}

/** Kept by hand, for where no registry can be asked; the registry knows more. */
export const KNOWN = JSON.parse(readFileSync(join(__dirname, 'known-advisories.json'), 'utf8')) as Known;

/** What the list knows of these packages. */
export function findingsOf(packages: readonly LockedPackage[], { known }: Known = KNOWN): readonly Finding[] {
  return known
    .filter((it) =>
      packages.some(
        ({ name, version }) =>
          name === it.package && satisfies(version, it.affected, { includePrerelease: true }),
      ),
    )
    .map(({ id, package: name }) => ({ id, package: name }));
}

/** Those that nobody has looked at and found harmless. */
export function unaccepted(findings: readonly Finding[], { accepted }: Known = KNOWN): readonly Finding[] {
  return findings.filter(({ id }) => accepted[id] === undefined);
}

/** `npm audit` of what is deployed. */
export function askRegistry(): Audit {
  const args = ['audit', '--json', '--omit=dev', '--fetch-retries=0', '--fetch-timeout=10000'];
  const { stdout } = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', timeout: 30_000 });
  return readAudit(stdout);
}

/** Reads the JSON that `npm audit` prints (report version 2); anything else is no answer. */
export function readAudit(printed: string): Audit {
  const vulnerabilities = vulnerabilitiesIn(printed);
  if (vulnerabilities === null) return { kind: 'unavailable' };
  const findings = Object.values(vulnerabilities).flatMap(({ name, via }) =>
    via.flatMap((cause) => (typeof cause === 'string' ? [] : [{ id: idIn(cause.url), package: name }])),
  );
  return { kind: 'answered', findings };
}

interface Vulnerability {
  readonly name: string;
  /** A string names another entry that this one comes from. */
  readonly via: readonly (string | { readonly url: string })[];
}

function vulnerabilitiesIn(printed: string): Readonly<Record<string, Vulnerability>> | null {
  try {
    const report = JSON.parse(printed) as {
      auditReportVersion?: number;
      vulnerabilities?: Record<string, Vulnerability>;
    };
    return report.auditReportVersion === 2 ? (report.vulnerabilities ?? null) : null;
  } catch {
    return null;
  }
}

function idIn(url: string): string {
  return /GHSA(-[0-9a-z]{4}){3}/.exec(url)?.[0] ?? url;
}
