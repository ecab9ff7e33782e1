import { type EpochMs } from '../domain/time';
import type * as Planner from '../planner';
import { type CurrentPolicy } from '../policy/policy';
import { type ModelSettings, type Settings } from '../settings';
import { type Metrics } from '../telemetry/metrics';
import { inFiscalYear, type ReadSentence, readByRules } from '../understanding/read-sentence';

interface Parts {
  readonly settings: Pick<Settings, 'model' | 'fiscalYearStart'>;
  readonly policy: CurrentPolicy;
  readonly now: () => EpochMs;
  readonly metrics: Metrics;
}

/** How sentences are read: by rules, with a language model's help where there is one. */
export function sentenceReader({ settings, policy, now, metrics }: Parts): ReadSentence {
  const { model, fiscalYearStart } = settings;
  const read = model === null ? readByRules : whereWanted(policy, plannerOn(model, now, metrics));
  return inFiscalYear(read, fiscalYearStart);
}

/** The model is asked as long as the policy wants one. */
function whereWanted(policy: CurrentPolicy, read: ReadSentence): ReadSentence {
  return (...sentence) => (policy().features.model ? read : readByRules)(...sentence);
}

function plannerOn(endpoint: ModelSettings, now: () => EpochMs, metrics: Metrics): ReadSentence {
  // Loaded only here: the model's client takes a tenth of a second that a bot without a model does not have to wait.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- `import()` would have to name a file of JavaScript
  const { createPlanner } = require('../planner') as typeof Planner;
  return createPlanner({ endpoint, now, observe: (outcome) => metrics.reading(outcome) });
}
