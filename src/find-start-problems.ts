import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPolicy, PolicyUnusable } from './policy/load-policy';
import { type Settings, type SettingsProblem, type SettingsReading } from './settings';

/**
 * Everything that would keep the bot from starting safely, as far as it can be told before the start: what the settings
 * themselves say, and what lies where they point to. All at once, so that an operator mends it in one go.
 */
export async function findStartProblems(reading: SettingsReading): Promise<readonly SettingsProblem[]> {
  const settings = reading.ok ? reading.settings : reading.unsound;
  const around = await Promise.all([dataFolder(settings), proofFile(settings), policyFile(settings)]);
  return [...(reading.ok ? [] : reading.problems), ...around.flat()];
}

type Problems = Promise<readonly SettingsProblem[]>;

/** Written to, for rights on paper do not tell of a read-only disk. */
async function dataFolder({ dataDir, databaseUrl }: Settings): Problems {
  if (databaseUrl !== null) return [];
  const probe = join(dataDir, `.write-test-${randomUUID()}`);
  try {
    await mkdir(dataDir, { recursive: true });
    await writeFile(probe, '');
    await unlink(probe);
    return [];
  } catch (error) {
    return [{ variable: 'DATA_DIR', message: `must be a folder that can be written to (${codeOf(error)})` }];
  }
}

async function proofFile({ applicationAccess }: Settings): Problems {
  switch (applicationAccess?.kind) {
    case 'certificate':
      return certificate(applicationAccess.certificatePath);
    case 'workload-identity':
      return readable('GRAPH_APP_TOKEN_FILE', applicationAccess.tokenFile);
    case 'managed-identity':
    case 'secret':
    case undefined:
      return [];
  }
}

async function certificate(path: string): Problems {
  const variable = 'GRAPH_APP_CERTIFICATE_PATH';
  const unreadable = await readable(variable, path);
  if (unreadable.length > 0) return unreadable;
  const pem = await readFile(path, 'utf8');
  const isWhole =
    pem.includes('-----BEGIN CERTIFICATE-----') && /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/.test(pem);
  return isWhole
    ? []
    : [{ variable, message: 'must be a PEM file with the certificate and its private key' }];
}

async function readable(variable: string, path: string): Problems {
  try {
    await access(path, constants.R_OK);
    return [];
  } catch (error) {
    return [{ variable, message: `must be a file that can be read (${codeOf(error)})` }];
  }
}

async function policyFile({ policyFile: file, helpdeskGroupId, retentionDays }: Settings): Problems {
  if (file === null) return [];
  const reading = await loadPolicy(file, { retentionDays, decides: helpdeskGroupId !== null });
  return reading.ok ? [] : [{ variable: 'POLICY_FILE', message: new PolicyUnusable(reading.faults).message }];
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
