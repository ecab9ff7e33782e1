import { type Intent, type Surroundings, understand } from '../understanding';
import { type ReadSentence } from '../understanding/read-sentence';
import { type Breaker, createBreaker } from './breaker';
import { type AskModel, createAskModel } from './model/ask';
import { DEFAULT_LIMITS, type PlannerOptions } from './options';
import { type PlannerOutcome } from './outcome';
import { readReply } from './reply/read-reply';
import { reconcile } from './reconcile';
import { unsureReading } from './unsure';

interface Read {
  readonly outcome: PlannerOutcome;
  readonly intents: readonly Intent[];
}

/**
 * Makes a reader of sentences that asks a language model where the rules are unsure. The model sees the sentence and
 * today's date. Whatever goes wrong, the answer is the rules'; it never rejects.
 *
 * @throws Error where an Azure endpoint is not https
 */
export function createPlanner(options: PlannerOptions): ReadSentence {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { rules: readByRules = understand } = options;
  const ask = createAskModel(options.endpoint, limits.timeMs, options.fetch ?? fetch);
  const breaker = createBreaker(limits.failures, limits.restMs, options.now);
  let asking = 0;
  const read = async (text: string, around: Surroundings): Promise<Read> => {
    const intents = readByRules(text, around);
    const rules = unsureReading(text, intents);
    if (rules === undefined || asking >= limits.atOnce || !breaker.admits())
      return { outcome: 'not-asked', intents };
    asking += 1;
    try {
      const { outcome, reading } = await secondReading(ask, breaker, text, around, rules);
      return { outcome, intents: [reading] };
    } finally {
      asking -= 1;
    }
  };
  return async (text, around) => {
    const { outcome, intents } = await read(text, around);
    options.observe?.(outcome);
    return intents;
  };
}

async function secondReading(
  ask: AskModel,
  breaker: Breaker,
  text: string,
  around: Surroundings,
  rules: Intent,
): Promise<{ readonly outcome: PlannerOutcome; readonly reading: Intent }> {
  const answer = await ask(text, around.reference.slice(0, 10)).catch(
    () => ({ kind: 'fault', fault: 'failed' }) as const,
  );
  if (answer.kind === 'fault') {
    const { fault } = answer;
    // A service that turns one sentence down is well: nobody can shut it for the others with what they write.
    if (fault !== 'rejected') breaker.failed();
    return { outcome: fault === 'rejected' ? 'failed' : fault, reading: rules };
  }
  breaker.succeeded();
  const reading = readReply(answer.text, text, around);
  return reading === null ? { outcome: 'refused-invalid', reading: rules } : reconcile(rules, reading);
}
