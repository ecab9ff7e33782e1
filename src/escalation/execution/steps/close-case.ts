import { caseNameOf } from '../names';
import { untilNextLook } from '../pace';
import { type Step, type StepContext, type StepPorts } from '../step';

/**
 * The end of a case: of a hold that is released, or of an export that nobody wants any more. Closing goes on at the
 * service for a while (graph-facts 7.2); looked at until it is done.
 */
export const closeCase: Step = async (ports, context) => {
  const { cases } = ports.ediscovery;
  const { outdatedCaseId } = context.found;
  if (outdatedCaseId !== undefined) await cases.close(outdatedCaseId);
  const caseId = await caseOf(ports, context);
  if (caseId === null) return { kind: 'finished', result: { kind: 'released' } };
  if (context.found.waitingSince === undefined) await cases.close(caseId);
  if (!(await cases.isClosed(caseId))) {
    return { kind: 'wait', ms: untilNextLook(context.found.waitingSince, context.now), found: { caseId } };
  }
  return { kind: 'finished', result: { kind: 'released' }, reference: caseId };
};

/** A case whose creation was interrupted is known by its name only. */
async function caseOf({ ediscovery }: StepPorts, { request, found }: StepContext): Promise<string | null> {
  return found.caseId ?? (await ediscovery.cases.find(caseNameOf(request, found)));
}
