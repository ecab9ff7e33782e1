import { type RestoreMail } from '../escalation/execution/restore-mail';
import { type MoveReceipt } from '../recovery/move-batch';
import { runMoves, type RunMovesPorts } from '../recovery/run-moves';
import { startRestore, type StartRestorePorts } from '../recovery/start-restore';
import { wasMoved } from '../recovery/start-undo';

export type RestoreRequestedPorts = RunMovesPorts & StartRestorePorts;

/**
 * Brings back the list that an approved `restore` names, in the requester's own name. The batch bears the request's
 * reference, so that asking again goes on with the same one.
 */
export function restoreRequested(ports: RestoreRequestedPorts): RestoreMail {
  return {
    run: async ({ ref, requester, scope }) => {
      const existing = await ports.moves.find(ref, requester.id);
      if (existing === null) {
        const search =
          scope.searchRef === null ? null : await ports.searches.find(scope.searchRef, requester.id);
        if (search === null) return { moved: 0, failed: 0 };
        const all = { kind: 'all', but: () => false } as const;
        await startRestore({ ...ports, newRef: () => ref }, search, all);
      }
      const receipt = await runMoves(ports, ref, requester.id);
      return receipt === null ? 'running' : countsOf(receipt);
    },
  };
}

function countsOf({ items }: MoveReceipt): { readonly moved: number; readonly failed: number } {
  const moved = items.filter(({ outcome }) => wasMoved(outcome)).length;
  return { moved, failed: items.length - moved };
}
