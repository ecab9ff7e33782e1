import { type BatchRunner } from '../conversation/ports';
import { type RestoreMail, type Restoring } from '../escalation/execution/restore-mail';
import { type Viewer } from '../presentation/viewer';
import { type MoveItem } from '../recovery/move-batch';
import { type SearchSummary } from '../recovery/search-outcome';
import { startRestore, type StartRestorePorts } from '../recovery/start-restore';
import { wasMoved } from '../recovery/start-undo';

export interface RestoreRequestedPorts extends StartRestorePorts {
  readonly batches: BatchRunner;
  readonly viewerOf: (personId: string) => Promise<Viewer>;
}

/** What takes longer is looked at again. */
const PATIENCE_MS = 20_000;

/**
 * Brings back the list that an approved `restore` names, in the requester's own name. The batch bears the request's
 * reference, so that asking again finds the same one; whoever has begun it, or the job that finishes batches, ends it.
 */
export function restoreRequested(ports: RestoreRequestedPorts): RestoreMail {
  const { batches, moves, searches, viewerOf } = ports;
  return {
    run: async ({ ref, requester, scope }) => {
      const search = scope.searchRef === null ? null : await searches.find(scope.searchRef, requester.id);
      const begun = await moves.find(ref, requester.id);
      if (begun !== null)
        return begun.state !== 'running' ? restored(await moves.items(ref), search) : { kind: 'running' };
      if (search === null) return { kind: 'list-gone' };
      const all = { kind: 'all', but: () => false } as const;
      const started = await startRestore({ ...ports, newRef: () => ref }, search, all);
      if (started.kind !== 'started') return { kind: 'list-gone' };
      const run = await batches.run(started.batch, await viewerOf(requester.id), PATIENCE_MS);
      return run.kind === 'finished' ? restored(run.receipt.items, search) : { kind: 'running' };
    },
  };
}

/**
 * Of a restore that the requester stopped, what waits was not tried: it has not failed. A folder that came back whole counts for its messages, as far as the list still tells how many it had. */
function restored(items: readonly MoveItem[], search: SearchSummary | null): Restoring {
  const folders = new Map(search?.wholeFolders.map(({ folderId, messages }) => [folderId, messages]));
  const messagesOf = ({ what, id }: MoveItem): number => (what === 'folder' ? (folders.get(id) ?? 1) : 1);
  const count = (some: readonly MoveItem[]): number => some.reduce((sum, item) => sum + messagesOf(item), 0);
  const moved = items.filter(({ outcome }) => wasMoved(outcome));
  const left = count(items.filter(({ outcome }) => outcome === null));
  return {
    kind: 'restored',
    moved: count(moved),
    failed: count(items) - count(moved) - left,
    ...(left > 0 && { left }),
  };
}
