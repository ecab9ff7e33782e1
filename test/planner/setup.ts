import { createPlanner, type PlannerOptions, type PlannerOutcome } from '../../src/planner';
import { type Intent, type Surroundings } from '../../src/understanding';
import { type ReadSentence } from '../../src/understanding/read-sentence';
import { type ModelStub, startModelStub } from './model-stub';

export const KEY = 'sk-test-0123456789';

/** A Sunday morning in a zone and language that the model must not hear of. */
export const AROUND: Surroundings = {
  reference: '2026-11-22T10:47:13',
  locale: 'en-NZ',
  timezone: 'Pacific/Auckland',
};

/** The rules read nothing from it here, though it speaks of mail. */
export const ODD = 'that e-mail thing Anna sent about the Budget went poof last Friday';

/** What the rules leave where none of them speaks. */
export const NOTHING: Intent = { intent: 'other', confidence: 0.59, language: 'en' };

/** What rules that are not sure of themselves read. */
export const unsure = (given: Partial<Intent> = {}): Intent => ({
  intent: 'recover',
  confidence: 0.54,
  language: 'en',
  ...given,
});

export interface Setup {
  readonly stub: ModelStub;
  readonly read: ReadSentence;
  readonly outcomes: PlannerOutcome[];
  /** Moves the planner's clock on. */
  readonly wait: (milliseconds: number) => void;
}

const open: ModelStub[] = [];

/** A planner on a stub of its own, with a clock that stands still and rules that read `rules` from any sentence. */
export async function setUp(
  rules: Intent | readonly Intent[] = NOTHING,
  options: Partial<PlannerOptions> = {},
): Promise<Setup> {
  const stub = await startModelStub();
  open.push(stub);
  const outcomes: PlannerOutcome[] = [];
  let now = Date.UTC(2026, 10, 22);
  const read = createPlanner({
    endpoint: { kind: 'openai', apiKey: KEY, model: 'gpt-stub', baseUrl: `${stub.url}/v1` },
    now: () => now,
    observe: (outcome) => outcomes.push(outcome),
    rules: () => [rules].flat(),
    // Not what is tried here, and the machine may be busy.
    limits: { timeMs: 10_000 },
    ...options,
  });
  return { stub, read, outcomes, wait: (milliseconds) => void (now += milliseconds) };
}

/** For `afterEach`. */
export async function tearDown(): Promise<void> {
  await Promise.all(open.splice(0).map((stub) => stub.close()));
}
