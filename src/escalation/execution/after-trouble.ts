import { type EscalationRequest } from '../../domain/request';
import { type Execution } from './execution';
import { replaced } from './facts';
import { fail, type Failing } from './fail';
import { DELAYED_AFTER_MS, GIVEN_UP_AFTER_MS, pauseAfter } from './pace';
import { firstStep } from './first-step';
import { tell } from '../change-request';
import { again, type RunPorts, type TurnEnd } from './run-ports';
import { troubleOf } from './trouble';

/** A step that threw. */
export interface FailedAttempt {
  readonly kind: 'threw';
  readonly error: unknown;
}

/**
 * What may pass is tried again, ever later, for a day; people are told once that it takes longer. Anything else ends the
 * execution at once.
 */
export async function afterTrouble(
  ports: RunPorts,
  request: EscalationRequest,
  execution: Execution,
  { error }: FailedAttempt,
): Promise<TurnEnd> {
  ports.report(error, request);
  const at = ports.now();
  const failures = execution.failures + 1;
  const failingSince = execution.failingSince ?? at;
  const trouble = troubleOf(error, failures);
  if (trouble.kind === 'lasting')
    return fail(ports, request, execution, withWayBack(request, execution, trouble));
  if (at - failingSince >= GIVEN_UP_AFTER_MS) {
    return fail(ports, request, execution, { failure: 'gave-up', detail: `${failures} failures` });
  }
  const ms = pauseAfter(failures);
  await tryLater(ports, request, {
    ...execution,
    failures,
    failingSince,
    found: { ...execution.found, notBefore: at + ms },
  });
  return again(ms);
}

async function tryLater(ports: RunPorts, request: EscalationRequest, execution: Execution): Promise<void> {
  const at = ports.now();
  const late = execution.failingSince !== null && at - execution.failingSince >= DELAYED_AFTER_MS;
  if (!late || request.state !== 'executing' || execution.found.delayTold === true) {
    await ports.executions.record(execution, ports.runner, []);
    return;
  }
  await ports.requests.change({
    request: { ...request, changedAt: at },
    audit: [],
    jobs: [tell(request, 'delayed', null)],
    execution: { ...execution, found: { ...execution.found, delayTold: true } },
    runner: ports.runner,
  });
}

/** Where the case is gone, what was in it is gone too: tried again, all begins anew, in another case. */
function withWayBack({ scope }: EscalationRequest, { found }: Execution, failing: Failing): Failing {
  return failing.failure === 'case-gone'
    ? { ...failing, redo: { step: firstStep(scope), found: replaced(found), begun: false } }
    : failing;
}
