import { withoutRestore } from '../facts';
import { untilNextLook } from '../pace';
import { factOf, type Step } from '../step';

/** Until all that comes back is in its new folder. */
export const awaitRestore: Step = async ({ backup }, { found, now }) => {
  const restoreId = factOf(found, 'restoreId');
  const restoring = await backup.restores.status(restoreId);
  switch (restoring.kind) {
    case 'running':
      return { kind: 'wait', ms: untilNextLook(found.waitingSince, now) };
    case 'failed':
      return {
        kind: 'failed',
        failure: 'backup-failed',
        detail: `restore ${restoreId}`,
        // A search's answer may not last as long as a failure lies there.
        redo: { step: 'find-restore-point', found: withoutRestore(found), begun: false },
      };
    case 'restored': {
      const { items, folders, partial } = restoring;
      const asOf = Math.min(...factOf(found, 'points').map(({ at }) => at));
      return { kind: 'finished', result: { kind: 'from-backup', items, folders, asOf, partial } };
    }
  }
};
