import {
  type Backup,
  type BackupPoint,
  type BackupRestoring,
  type WantedPoint,
} from '../../../src/escalation/execution/backup';

interface Restore {
  readonly id: string;
  readonly points: readonly BackupPoint[];
  active: boolean;
  looks: number;
}

/** Microsoft 365 Backup in memory. It outlives the processes that use it. */
export interface MemoryBackup {
  readonly service: Backup;
  /** What each search was asked, oldest first. */
  readonly asked: readonly WantedPoint[];
  readonly restores: readonly Restore[];
  /** What a search finds; set by tests. */
  found: Omit<BackupPoint, 'searchId'> | 'not-protected' | 'none';
  /** How the next restores end. */
  end: Exclude<BackupRestoring, { readonly kind: 'running' }>;
}

/** Strict: an id that it never gave out fails the test. A restore is looked at twice before it is over. */
export function memoryBackup(): MemoryBackup {
  const asked: WantedPoint[] = [];
  const restores: Restore[] = [];
  const known = (id: string): Restore => {
    const found = restores.find((restore) => restore.id === id);
    if (found === undefined) throw new Error(`no restore ${id}`);
    return found;
  };
  const memory: MemoryBackup = {
    asked,
    restores,
    found: { id: 'point', at: Date.parse('2026-11-17T22:50:00Z'), items: 3 },
    end: { kind: 'restored', items: 3, folders: ['Restored'], partial: false },
    service: {
      points: {
        find: (wanted) => {
          asked.push(wanted);
          const { found } = memory;
          return Promise.resolve(
            typeof found === 'string' ? found : { ...found, searchId: `search ${asked.length}` },
          );
        },
      },
      restores: {
        create: (points) => {
          const id = `restore ${restores.length + 1}`;
          restores.push({ id, points, active: false, looks: 2 });
          return Promise.resolve(id);
        },
        findDraft: (points) => {
          const searches = points.map(({ searchId }) => searchId);
          const draft = restores.find(
            (restore) =>
              !restore.active && restore.points.some(({ searchId }) => searches.includes(searchId)),
          );
          return Promise.resolve(draft?.id ?? null);
        },
        activate: (id) => {
          known(id).active = true;
          return Promise.resolve();
        },
        status: (id) => {
          const restore = known(id);
          if (!restore.active) throw new Error('a draft never ends');
          restore.looks -= 1;
          return Promise.resolve(restore.looks >= 0 ? { kind: 'running' } : memory.end);
        },
      },
    },
  };
  return memory;
}
