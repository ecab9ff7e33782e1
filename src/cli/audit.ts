import { exportRecord } from './audit/export-record';
import { openRecord } from './audit/open-record';
import { type ExportOptions, readOptions, USAGE, type VerifyOptions } from './audit/options';
import { verdictOf } from './audit/report';
import { verifyDatabase } from './audit/verify-database';
import { verifyFile } from './audit/verify-file';
import { faultCause, faultMessage } from './demo/fault';

/** `npm run audit`: takes the record out of the database, and looks whether it is whole. */
async function main(): Promise<number> {
  process.stdout.on('error', leaveQuietly);
  const reading = readOptions(process.argv.slice(2));
  switch (reading.kind) {
    case 'help':
      console.log(USAGE);
      return 0;
    case 'wrong':
      console.error(`${reading.message}\n\n${USAGE}`);
      return 2;
    case 'export':
      return runExport(reading.options);
    case 'verify':
      return runVerify(reading.options);
  }
}

/** Says on standard error what was written, for standard output may be the file. */
async function runExport(options: ExportOptions): Promise<number> {
  const database = await openRecord();
  try {
    const parts = await exportRecord(database, options);
    for (const { tenantId, first, last, hash } of parts) {
      console.error(`Tenant ${tenantId}: lines ${first} to ${last}. Hash of the last one: ${hash}`);
    }
    if (parts.length === 0) console.error('There is no line of these days.');
    return 0;
  } finally {
    await database.close();
  }
}

async function runVerify(options: VerifyOptions): Promise<number> {
  const { walk, unreadable } =
    options.file === null ? await readDatabase(options) : await verifyFile(options.file, options);
  const { isSound, sentences } = verdictOf(walk, unreadable, options.expect);
  for (const sentence of sentences) (isSound ? console.log : console.error)(sentence);
  return isSound ? 0 : 1;
}

async function readDatabase(options: VerifyOptions): ReturnType<typeof verifyFile> {
  const database = await openRecord();
  try {
    return { walk: await verifyDatabase(database, options), unreadable: null };
  } finally {
    await database.close();
  }
}

/** The reader has gone away (`| head`): there is nobody left to tell. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(sentenceOf(error));
    process.exitCode = 2;
  },
);

/** An error of the catalogue is a code; what happened stands in its cause. */
function sentenceOf(error: unknown): string {
  const cause = faultCause(error);
  return cause === error ? faultMessage(error) : `The database does not answer: ${faultMessage(cause)}`;
}
