import { type MoveBatch, type MoveItem, type MoveOutcome } from '../../src/recovery/move-batch';
import { type Turns } from '../../src/recovery/turns';
import { type Folders, type MailMover, type MoveStore } from '../../src/recovery/ports';

interface KeptBatch {
  batch: MoveBatch;
  readonly items: MoveItem[];
  runner: string | null;
  stopAsked: boolean;
  /** A runner before may have moved more than it recorded. */
  died: boolean;
  parkedMs: number;
}

/** Turns that are never over. */
export const ENDLESS_TURNS: Turns = {
  take: () => Promise.resolve({ count: () => undefined, isOver: () => false, end: () => undefined }),
  close: () => undefined,
};

/** A MoveStore in memory, for use cases; the real one has its own suite on both databases. */
export function memoryMoves(): MoveStore & { readonly all: MoveBatch[]; unpark(ref: string): void } {
  const batches = new Map<string, KeptBatch>();
  const known = (ref: string): KeptBatch => {
    const found = batches.get(ref);
    if (!found) throw new Error(`no batch ${ref}`);
    return found;
  };
  return {
    get all() {
      return [...batches.values()].map(({ batch }) => batch);
    },
    create: (batch, items) => {
      const taken = [...batches.values()].some(
        (other) =>
          (batch.undoes !== undefined && other.batch.undoes === batch.undoes) ||
          (batch.retries !== undefined && other.batch.retries === batch.retries),
      );
      if (!taken)
        batches.set(batch.ref, {
          batch,
          items: [...items],
          runner: null,
          stopAsked: false,
          died: false,
          parkedMs: 0,
        });
      return Promise.resolve(!taken);
    },
    find: (ref, personId) => {
      const found = batches.get(ref);
      return Promise.resolve(found?.batch.personId === personId ? found.batch : null);
    },
    claim: (ref, runner) => {
      const found = known(ref);
      const mine = (found.runner === null && found.parkedMs === 0) || found.runner === runner;
      if (mine) found.runner = runner;
      const standing = !mine ? 'lost' : found.stopAsked ? 'stop' : 'ours';
      const afterDeath = found.died;
      if (mine) found.died = false;
      return Promise.resolve({ standing, afterDeath });
    },
    items: (ref) => Promise.resolve([...known(ref).items]),
    waiting: (ref) => Promise.resolve(known(ref).items.filter(({ outcome }) => outcome === null)),
    record: (ref, runner, settled) => {
      const found = known(ref);
      for (const { position, outcome } of settled) {
        const item = found.items[position];
        if (item) found.items[position] = { ...item, outcome };
      }
      return Promise.resolve(found.runner !== runner ? 'lost' : found.stopAsked ? 'stop' : 'ours');
    },
    release: (ref, runner, inDoubt = false) => {
      const found = known(ref);
      if (found.runner !== runner) return Promise.resolve('lost');
      const waits = found.items.some(({ outcome }) => outcome === null);
      const state = !waits ? 'done' : found.stopAsked ? 'stopped' : 'running';
      found.runner = null;
      found.died = inDoubt;
      found.batch = { ...found.batch, state };
      return Promise.resolve(state);
    },
    park: (ref, _runner, ms) => {
      known(ref).parkedMs = ms;
      return Promise.resolve();
    },
    askToStop: (ref, personId) => {
      const found = known(ref);
      if (found.batch.personId !== personId || found.batch.state !== 'running')
        return Promise.resolve('not-running');
      found.stopAsked = true;
      if (found.runner !== null) return Promise.resolve('asked');
      found.batch = { ...found.batch, state: 'stopped' };
      return Promise.resolve('stopped');
    },
    resume: (ref, personId) => {
      const found = known(ref);
      const stops = found.batch.state === 'stopped' || (found.batch.state === 'running' && found.stopAsked);
      if (found.batch.personId !== personId || !stops) return Promise.resolve(false);
      found.stopAsked = false;
      found.batch = { ...found.batch, state: 'running' };
      return Promise.resolve(true);
    },
    newest: (personId, states) => {
      const theirs = [...batches.values()].map(({ batch }) => batch).reverse();
      const undone = new Set(theirs.map(({ undoes }) => undoes));
      const found = theirs.find(
        (batch) => batch.personId === personId && states.includes(batch.state) && !undone.has(batch.ref),
      );
      return Promise.resolve(found ?? null);
    },
    restoresFrom: () => Promise.reject(new Error('unexpected')),
    unpark: (ref) => {
      known(ref).parkedMs = 0;
    },
    progress: (ref) => {
      const { items, parkedMs } = known(ref);
      const count = (fits: (outcome: MoveOutcome | null) => boolean): number =>
        items.filter(({ outcome }) => fits(outcome)).length;
      const failed = count((outcome) => outcome?.kind === 'failed' || outcome?.kind === 'gone');
      const waiting = count((outcome) => outcome === null);
      const moved = items.length - waiting - failed;
      return Promise.resolve({
        total: items.length,
        waiting,
        moved,
        failed,
        parkedMs: parkedMs === 0 ? null : parkedMs,
      });
    },
  };
}

/** A mover that answers from a script, by message id and destination; anything else is an error of the test. */
export function scriptedMover(
  script: Readonly<Record<string, MoveOutcome | Error>>,
): MailMover & { readonly asked: string[] } {
  const asked: string[] = [];
  const answer = (key: string): Promise<MoveOutcome> => {
    asked.push(key);
    const outcome = script[key];
    if (outcome === undefined) return Promise.reject(new Error(`unexpected move ${key}`));
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
  };
  return {
    asked,
    moveMessage: (_, id, _from, to) => answer(`${id} to ${to}`),
    moveFolder: (_, id, to) => answer(`${id} to ${to}`),
  };
}

/** Folders that know the Inbox and Deleted Items alone. */
export function twoFolders(): Folders & { forgotten: number } {
  const refuse = (): Promise<never> => Promise.reject(new Error('unexpected'));
  const folders = {
    forgotten: 0,
    deleted: refuse,
    top: refuse,
    byEntryKey: refuse,
    byId: refuse,
    named: refuse,
    wellKnown: (_: unknown, name: 'inbox' | 'deleteditems') =>
      Promise.resolve({
        id: name,
        name,
        path: name === 'inbox' ? 'Inbox' : 'Deleted Items',
        parentId: 'root',
        wellKnown: name,
        entryKey: null,
        isDeleted: name === 'deleteditems',
      }),
    forget: () => {
      folders.forgotten++;
    },
  };
  return folders;
}
