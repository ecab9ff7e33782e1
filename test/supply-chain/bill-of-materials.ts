import { execFileSync } from 'node:child_process';
import { deployedPackages, readPackageFile, ROOT } from './lock-file';

/** As much of CycloneDX 1.5 as we touch. */
export interface Bom {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly 'bom-ref': string; readonly type: string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Component {
  /** Name and version. */
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string }[];
}

/**
 * What is deployed, in CycloneDX: npm's own bill of the lock file, without the tools of development. `npm sbom --omit dev`
 * will not do: it leaves out whatever a tool needs too, be it deployed or not.
 */
export function billOfMaterials(): Bom {
  const args = [
    'sbom',
    '--package-lock-only',
    '--offline',
    '--sbom-format=cyclonedx',
    '--sbom-type=application',
  ];
  const printed = execFileSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return deployedPartOf(JSON.parse(printed) as Bom);
}

function deployedPartOf(bom: Bom): Bom {
  const deployed = new Set(deployedPackages().map(({ name, version }) => `${name}@${version}`));
  const ours = bom.metadata.component['bom-ref'];
  const asked = new Set(
    Object.entries(readPackageFile().dependencies).map(([name, version]) => `${name}@${version}`),
  );
  return {
    ...bom,
    components: bom.components.filter((component) => deployed.has(component['bom-ref'])),
    dependencies: bom.dependencies
      .filter(({ ref }) => ref === ours || deployed.has(ref))
      .map(({ ref, dependsOn }) => {
        const kept = ref === ours ? asked : deployed;
        return { ref, dependsOn: dependsOn.filter((other) => kept.has(other)) };
      }),
  };
}
