import { untilNextLook } from '../pace';
import { type Step } from '../step';

/** More of one's own mail at once than self-service allows. */
export const restoreMail: Step = async (ports, { request, found, now }) => {
  const restored = await ports.restoreMail.run(request);
  return restored === 'running'
    ? { kind: 'wait', ms: untilNextLook(found.waitingSince, now) }
    : { kind: 'finished', result: { kind: 'restored', ...restored } };
};
