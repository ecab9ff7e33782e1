import { NOT_SHOWN_YET_MS, untilNextLook } from '../pace';
import { factOf, type Step, type StepOutcome } from '../step';

/** What the search would bring out. */
export const awaitEstimate: Step = async ({ ediscovery: { searches } }, { found, now }) => {
  const counting = await searches.estimate(factOf(found, 'caseId'), factOf(found, 'searchId'));
  const wait: StepOutcome = { kind: 'wait', ms: untilNextLook(found.waitingSince, now) };
  switch (counting.kind) {
    case 'running':
      return wait;
    case 'counted':
      return { kind: 'next', found: {}, estimate: counting.estimate };
    case 'none':
      return now - (found.waitingSince ?? now) < NOT_SHOWN_YET_MS ? wait : notCounted('no estimate', found);
    case 'failed':
      return notCounted('estimate failed', found);
  }
};

function notCounted(detail: string, found: Parameters<Step>[1]['found']): StepOutcome {
  return {
    kind: 'failed',
    failure: 'export-failed',
    detail,
    redo: { step: 'start-estimate', found, begun: false },
  };
}
