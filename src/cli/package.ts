import { join } from 'node:path';
import { faultMessage } from './demo/fault';
import { readOptions, USAGE } from './package/options';
import { type Outcome, writePackage } from './package/write-package';

const ROOT = join(__dirname, '../..');

/** `npm run package`: the archive that an administrator uploads to Teams. */
function main(): number {
  const reading = readOptions(process.argv.slice(2));
  switch (reading.kind) {
    case 'help':
      console.log(USAGE);
      return 0;
    case 'wrong':
      console.error(`${reading.message}\n\n${USAGE}`);
      return 2;
    case 'package':
      return report(writePackage(ROOT, reading.environment));
  }
}

function report(outcome: Outcome): number {
  switch (outcome.kind) {
    case 'refused':
      console.error(
        ['The package is not written:', ...outcome.faults.map((fault) => `  ${fault}`)].join('\n'),
      );
      return 1;
    case 'written':
      console.log(
        `Wrote ${outcome.file}: ${outcome.names.length} files, ${Math.ceil(outcome.bytes / 1024)} KB.`,
      );
      if (outcome.placeholders.length > 0)
        console.error(
          `Still placeholders, so nothing would answer: ${outcome.placeholders.join(', ')}. See teamsapp/README.md.`,
        );
      return 0;
  }
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(faultMessage(error));
  process.exitCode = 2;
}
