import { type AuditEvent } from '../../domain/audit';
import { type EscalationRequest, type RequestFailure } from '../../domain/request';
import { type RequestChange } from '../ports';
import { type Execution } from './execution';
import { settled } from './facts';
import { recorded, tell } from '../change-request';
import { GO_ON, OVER, type RunPorts, type TurnEnd } from './run-ports';
import { type Redo } from './step';
import { toStep } from './what-is-next';

export interface Failing {
  readonly failure: RequestFailure;
  readonly detail: string;
  readonly redo?: Redo;
}

/**
 * Ends an execution that only a person can set going again; approvers can have it tried again, and it goes on at the step
 * that failed. Before the approval it is the counting that failed: that is told, and does not stop a decision. After any
 * other end it was the tidying up, which is left.
 */
export async function fail(
  ports: RunPorts,
  request: EscalationRequest,
  execution: Execution,
  { failure, detail, redo }: Failing,
): Promise<TurnEnd> {
  const at = ports.now();
  const what = { kind: 'failed', failure, detail } as const;
  const resting = restingAt(execution, redo);
  switch (request.state) {
    case 'executing':
      await ports.requests.change({
        request: { ...request, state: 'failed', failure, progress: null, changedAt: at },
        audit: [recorded(request, at, 'bot', what, 'failed')],
        jobs: [tell(request, 'failed', null)],
        execution: resting,
        runner: ports.runner,
      });
      return GO_ON;
    case 'submitted':
      return countingFailed(ports, {
        request: { ...request, failure, changedAt: at },
        audit: [recorded(request, at, 'bot', what)],
        jobs: [tell(request, 'not-counted', null)],
        execution: resting,
        runner: ports.runner,
      });
    default:
      return leaveIt(ports, execution, recorded(request, at, 'bot', what));
  }
}

/** A fresh count of failures and waits, at the step to go on with. */
function restingAt(execution: Execution, redo: Redo | undefined): Execution {
  const { step, begun } = redo ?? execution;
  return { ...toStep({ ...execution, found: settled(redo?.found ?? execution.found) }, step), begun };
}

/** Nothing calls it again before somebody decides, so this has to be kept. */
async function countingFailed({ requests }: RunPorts, change: RequestChange): Promise<TurnEnd> {
  return (await requests.change(change)) === null ? GO_ON : OVER;
}

async function leaveIt(ports: RunPorts, execution: Execution, audit: AuditEvent): Promise<TurnEnd> {
  await ports.executions.record(toStep(execution, null), ports.runner, [audit]);
  return GO_ON;
}
