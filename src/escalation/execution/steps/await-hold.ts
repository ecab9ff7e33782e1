import { untilNextLook } from '../pace';
import { factOf, type Step } from '../step';
import { withoutHold } from '../facts';

/** Distribution to the mailboxes; only then mail is kept. */
export const awaitHold: Step = async ({ ediscovery: { holds } }, { found, now }) => {
  const holdId = factOf(found, 'holdId');
  const status = await holds.status(factOf(found, 'caseId'), holdId);
  switch (status) {
    case 'applied':
      return { kind: 'finished', result: { kind: 'hold', caseName: factOf(found, 'caseName') } };
    case 'pending':
      return { kind: 'wait', ms: untilNextLook(found.waitingSince, now) };
    case 'failed':
      return {
        kind: 'failed',
        failure: 'hold-failed',
        detail: `hold ${holdId}`,
        redo: { step: 'place-hold', found: withoutHold(found), begun: false },
      };
  }
};
