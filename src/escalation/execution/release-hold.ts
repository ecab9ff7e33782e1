import { type EscalationRequest } from '../../domain/request';
import { recorded, tell } from '../change-request';
import { NO_DEADLINES } from '../deadlines';
import { type RunPorts } from './run-ports';

/** Somebody may write a remark at the same moment, but hardly so often. */
const TRIES = 5;

/**
 * The hold that a `release` ends is released too. Before the release itself is done: a run that dies in between comes
 * here again, and finds it so.
 *
 * @throws Error where others change the hold all the time
 */
export async function releaseHold(
  { requests, now }: Pick<RunPorts, 'requests' | 'now'>,
  { tenantId, number, scope }: EscalationRequest,
): Promise<void> {
  if (scope.releases === null) return;
  for (let tries = 0; tries < TRIES; tries++) {
    const hold = await requests.byNumber(tenantId, scope.releases);
    if (hold?.state !== 'done') return;
    const at = now();
    const kept = await requests.change({
      request: { ...hold, state: 'released', changedAt: at, ...NO_DEADLINES },
      audit: [recorded(hold, at, 'bot', { kind: 'released', by: number }, 'released')],
      jobs: [tell(hold, 'released', null)],
    });
    if (kept !== null) return;
  }
  throw new Error('the hold changes all the time');
}
