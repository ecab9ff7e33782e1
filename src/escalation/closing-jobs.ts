import { type EscalationRequest } from '../domain/request';
import { execute } from './change-request';
import { type EscalationPorts } from './escalation-ports';
import { type OutgoingJob } from './ports';

/**
 * What has to be tidied up when a request ends without being carried out: an export that was counted has a case open.
 * The runner sees the request's state and closes it.
 */
export async function closingJobs(
  executions: EscalationPorts['executions'],
  request: EscalationRequest,
): Promise<readonly OutgoingJob[]> {
  const execution = await executions.find(request.tenantId, request.number);
  return (execution?.step ?? null) === null ? [] : [execute(request)];
}
