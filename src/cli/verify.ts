import { applicationTokensOf, lookAtAccess } from '../composition/access';
import { deviceCodeTokens } from '../identity/device-code-tokens';
import { sandboxUserTokens } from '../identity/user-tokens';
import { type Tokens } from '../graph/ports';
import { EMPLOYEE_ID } from '../sandbox/demo-users';
import { faultLine, loadPolicy } from '../policy/load-policy';
import { type Policy } from '../policy/policy';
import { type PolicyReading, usualPolicy } from '../policy/read-policy';
import { readSettings, type Settings } from '../settings';
import { tryAssumptions } from '../tenant-check';
import { faultMessage } from './demo/fault';
import { accessProbesOn, askGraph } from './verify/ask-graph';
import { readOptions, USAGE, type VerifyOptions } from './verify/options';
import { tableOf } from './verify/table';

/** `npm run verify -- --tenant`: does this tenant behave as the bot takes for granted? */
async function main(): Promise<number> {
  const reading = readOptions(process.argv.slice(2));
  switch (reading.kind) {
    case 'help':
      console.log(USAGE);
      return 0;
    case 'wrong':
      console.error(`${reading.message}\n\n${USAGE}`);
      return 2;
    case 'verify':
      return verify(reading.options);
  }
}

async function verify(options: VerifyOptions): Promise<number> {
  const reading = readSettings();
  if (!reading.ok) {
    for (const { variable, message } of reading.problems) console.error(`${variable} ${message}`);
    return 2;
  }
  const { settings } = reading;
  const rules = await readPolicyOf(settings);
  if (!rules.ok) {
    for (const fault of rules.faults) console.error(`POLICY_FILE ${faultLine(fault)}`);
    return 2;
  }
  const tokens = tokensFor(settings, options);
  const ask = askGraph(settings.graphEndpoint, tokens, options.person ?? EMPLOYEE_ID);
  const findings = await tryAssumptions(ask, options.moveTestMail);
  console.log(tableOf(findings));
  const lacking = await reportAccess(settings, tokens, rules.policy);
  return lacking || findings.some(({ seen, optional }) => seen.kind === 'not-seen' && !optional) ? 1 : 0;
}

/** What the application lacks, each with what grants it, as the bot says it at its start. True where it lacks something. */
async function reportAccess(settings: Settings, tokens: Tokens, policy: Policy): Promise<boolean> {
  const accessProbes = accessProbesOn(settings.graphEndpoint, tokens);
  const graph = { accessProbes };
  const checked = await lookAtAccess({ settings, tokens: tokens.application, graph, policy });
  if (checked === null) return false;
  console.log(`\n${checked.lines.join('\n')}`);
  return checked.report.findings.length > 0;
}

async function readPolicyOf({ policyFile, ...settings }: Settings): Promise<PolicyReading> {
  const surroundings = {
    retentionDays: settings.retentionDays,
    decides: settings.helpdeskGroupId !== null,
  };
  return policyFile === null
    ? { ok: true, policy: usualPolicy(surroundings), stated: [] }
    : loadPolicy(policyFile, surroundings);
}

function tokensFor(settings: Settings, { clientId }: VerifyOptions): Tokens {
  const application = applicationTokensOf(settings);
  if (settings.sandbox) return { people: sandboxUserTokens(), application };
  const { bot, graphEndpoint } = settings;
  return {
    people: deviceCodeTokens({
      tenantId: bot?.tenantId ?? 'organizations',
      clientId: clientId ?? bot?.id ?? '',
      graphEndpoint,
      tell: (sentence) => {
        console.error(sentence);
      },
    }),
    application,
  };
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`The tenant could not be asked: ${faultMessage(error)}`);
    process.exitCode = 2;
  },
);
