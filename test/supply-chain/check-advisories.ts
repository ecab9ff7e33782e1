import { askRegistry, findingsOf, unaccepted } from './advisories';
import { deployedPackages } from './lock-file';

/** `npm run check:advisories`: asks the registry, and where it does not answer, the list in this folder. */
function main(): number {
  const audit = askRegistry();
  const findings = audit.kind === 'answered' ? audit.findings : findingsOf(deployedPackages());
  const open = unaccepted(findings);
  const source =
    audit.kind === 'answered' ? 'npm audit' : 'the registry offers no audit; known-advisories.json alone';
  console.log(
    `Advisories (${source}): ${findings.length} found, ${findings.length - open.length} of them accepted.`,
  );
  for (const { id, package: name } of open) console.error(`  ${name}: https://github.com/advisories/${id}`);
  return open.length === 0 ? 0 : 1;
}

process.exitCode = main();
