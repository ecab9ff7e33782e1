import { type EscalationRequest } from '../domain/request';
import { runExecution } from '../escalation/execution/run-execution';
import { type ExecutionPorts } from '../escalation/execution/run-ports';

/** The job behind every execution: does what can be done now and asks for another look where something is waited for. */
export async function executeRequest(
  ports: ExecutionPorts,
  request: Pick<EscalationRequest, 'tenantId' | 'number'>,
  lookAgain: (afterMs: number) => Promise<void>,
): Promise<void> {
  const pause = await runExecution(ports, request);
  if (pause.kind === 'again') await lookAgain(pause.afterMs);
}
