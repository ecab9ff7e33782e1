import { type MoveBatch } from './move-batch';
import { type StartUndoPorts } from './start-undo';

export type StartRetryOutcome =
  | { readonly kind: 'started'; readonly batch: MoveBatch }
  | { readonly kind: 'nothing-to-retry' }
  | { readonly kind: 'already-retried' };

/** Plans another try of what failed in a batch. */
export async function startRetry(ports: StartUndoPorts, failed: MoveBatch): Promise<StartRetryOutcome> {
  const items = (await ports.moves.items(failed.ref))
    .filter(({ outcome }) => outcome?.kind === 'failed')
    .map((item, position) => ({ ...item, position, outcome: null }));
  if (failed.state === 'running' || items.length === 0) return { kind: 'nothing-to-retry' };
  const { undoes: _first, ...rest } = failed;
  const batch: MoveBatch = {
    ...rest,
    ref: ports.newRef(),
    retries: failed.ref,
    total: items.length,
    state: 'running',
    at: ports.now(),
  };
  const created = await ports.moves.create(batch, items);
  return created ? { kind: 'started', batch } : { kind: 'already-retried' };
}
