import { parseArgs } from 'node:util';
import { faultLine, loadPolicy } from '../policy/load-policy';
import { usualPolicy } from '../policy/read-policy';
import { showPolicy } from '../policy/show-policy';
import { type PolicyPlace, readPolicyPlace } from '../settings';
import { faultMessage } from './demo/fault';

const USAGE = `npm run --silent policy -- check [FILE]

  Checks a policy file, POLICY_FILE where none is named, and prints every fault with its line and what would be right;
  of a sound one, all that holds, as YAML. RETENTION_DAYS counts as for the bot.
  Exit code: 0 sound, 1 faulty, 2 not understood.`;

/** `npm run policy -- check`: would the bot take this file, and what would hold? */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean' } },
  });
  const [verb, file, ...more] = positionals;
  if (values.help === true || verb !== 'check' || more.length > 0) {
    console.error(USAGE);
    return values.help === true ? 0 : 2;
  }
  const place = readPolicyPlace();
  return check({ ...place, policyFile: file ?? place.policyFile });
}

async function check({ policyFile, retentionDays }: PolicyPlace): Promise<number> {
  if (policyFile === null) {
    console.log('# No policy file is named: this holds, where HELPDESK_GROUP_ID names who decides.');
    console.log(showPolicy(usualPolicy({ retentionDays, decides: true }), []));
    return 0;
  }
  const reading = await loadPolicy(policyFile, { retentionDays, decides: true });
  if (reading.ok) {
    console.log(`# ${policyFile} is sound. This holds, where HELPDESK_GROUP_ID names who decides:`);
    console.log(showPolicy(reading.policy, reading.stated));
    return 0;
  }
  const { faults } = reading;
  console.error(`${policyFile} has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:`);
  for (const fault of faults) console.error(`  ${faultLine(fault)}`);
  return 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(faultMessage(error));
    process.exitCode = 2;
  },
);
