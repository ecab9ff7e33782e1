import { openPolicy, type LivePolicy, type PolicyChange } from '../policy/live-policy';
import { faultLine } from '../policy/load-policy';
import { type Settings } from '../settings';
import { type Logger } from '../telemetry/logger';

interface Parts {
  readonly settings: Pick<Settings, 'policyFile' | 'retentionDays' | 'helpdeskGroupId'>;
  readonly log: Logger;
  /** Shows the operator a report. */
  readonly announce: (report: string) => void;
  /** Told once another policy holds. */
  readonly onChanged: () => void;
  readonly lookEveryMs?: number | undefined;
}

/**
 * The policy, read anew whenever its file changes. A faulty change is told and the policy before it goes on.
 *
 * @throws PolicyUnusable where it is faulty at the start
 */
export function watchPolicy({ settings, log, announce, onChanged, lookEveryMs }: Parts): Promise<LivePolicy> {
  const tell = (change: PolicyChange): void => {
    if (change.kind === 'changed') {
      log.info('policy changed');
      onChanged();
      return;
    }
    for (const { path: rule, line } of change.faults) log.warn('policy fault', { rule, line });
    const faults = change.faults.map((fault) => `  ${faultLine(fault)}`);
    announce(
      ['POLICY_FILE has changed and has faults. The rules from before go on. Mend it:', ...faults, ''].join(
        '\n',
      ),
    );
  };
  return openPolicy({
    file: settings.policyFile,
    retentionDays: settings.retentionDays,
    decides: settings.helpdeskGroupId !== null,
    onChange: tell,
    lookEveryMs,
  });
}
