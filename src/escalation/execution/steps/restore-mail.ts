import { untilNextLook } from '../pace';
import { type Step } from '../step';

/** More of one's own mail at once than self-service allows. */
export const restoreMail: Step = async (ports, { request, found, now }) => {
  const restoring = await ports.restoreMail.run(request);
  switch (restoring.kind) {
    case 'running':
      return { kind: 'wait', ms: untilNextLook(found.waitingSince, now) };
    case 'restored':
      return { kind: 'finished', result: restoring };
    case 'list-gone':
      return { kind: 'failed', failure: 'list-gone', detail: 'no list' };
  }
};
