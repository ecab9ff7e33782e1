import { RecoveryError } from '../../src/domain/errors';
import { type MoveBatch, type MoveItem, type MoveOutcome } from '../../src/recovery/move-batch';
import { runMoves, type RunMovesPorts } from '../../src/recovery/run-moves';
import { FairTurns } from '../../src/recovery/turns';
import { startRetry } from '../../src/recovery/start-retry';
import { startUndo } from '../../src/recovery/start-undo';
import { ENDLESS_TURNS, memoryMoves, scriptedMover, twoFolders } from './fake-moves';
import { NOW } from './messages';

const batch: MoveBatch = {
  ref: 'batch-1',
  personId: 'alex',
  kind: 'restore',
  total: 3,
  state: 'running',
  at: NOW,
};

function item(position: number, parts: Partial<MoveItem> = {}): MoveItem {
  return {
    position,
    what: 'message',
    id: `m${position}`,
    title: `Subject ${position}`,
    senderName: 'Anna',
    from: { folderId: 'deletions', path: '', stage: 'deletions' },
    to: { folderId: 'projects', path: 'Inbox/Projects', wellKnown: null, reason: 'original' },
    outcome: null,
    ...parts,
  };
}

function portsFor(script: Readonly<Record<string, MoveOutcome | Error>>): RunMovesPorts & {
  now: () => number;
} & {
  moves: ReturnType<typeof memoryMoves>;
  mover: ReturnType<typeof scriptedMover>;
} {
  return {
    moves: memoryMoves(),
    mover: scriptedMover(script),
    folders: twoFolders(),
    now: () => NOW,
    newRunner: () => `run-${nextRef++}`,
    turns: ENDLESS_TURNS,
    sleep: () => new Promise(() => undefined),
  };
}

async function outcomes(ports: RunMovesPorts, ref = batch.ref): Promise<readonly (string | undefined)[]> {
  return (await ports.moves.items(ref)).map(({ outcome }) => outcome?.kind);
}

let nextRef = 0;
const newRef = (): string => `new-${nextRef++}`;

describe('running a batch of moves', () => {
  it('records each outcome and is done', async () => {
    const ports = portsFor({
      'm0 to projects': { kind: 'moved' },
      'm1 to projects': { kind: 'already-there' },
      'm2 to projects': { kind: 'gone' },
    });
    await ports.moves.create(batch, [item(0), item(1), item(2)]);
    const receipt = await runMoves(ports, batch.ref, 'alex');
    expect(receipt?.batch.state).toBe('done');
    expect(await outcomes(ports)).toEqual(['moved', 'already-there', 'gone']);
  });

  describe('where Exchange asks for a pause longer than a move waits', () => {
    const wait = (ms: number, unclear = false) =>
      new RecoveryError('throttled', { status: 429, retryAfterMs: ms, unclear });

    it('parks: nothing has failed, nobody goes on before, and then the rest is moved', async () => {
      const parked: number[] = [];
      const ports = {
        ...portsFor({
          'm0 to projects': { kind: 'moved' },
          'm1 to projects': wait(300_000),
          'm2 to projects': wait(290_000),
        }),
        onParked: (_batch: MoveBatch, ms: number) => Promise.resolve(void parked.push(ms)),
      };
      await ports.moves.create(batch, [item(0), item(1), item(2)]);
      expect(await runMoves(ports, batch.ref, 'alex')).toBeNull();
      expect(await outcomes(ports)).toEqual(['moved', undefined, undefined]);
      expect(parked).toEqual([300_000]);
      expect((await ports.moves.find(batch.ref, 'alex'))?.state).toBe('running');

      const later = {
        ...portsFor({ 'm1 to projects': { kind: 'moved' }, 'm2 to projects': { kind: 'already-there' } }),
        moves: ports.moves,
      };
      expect(await runMoves(later, batch.ref, 'alex')).toBeNull();
      expect(later.mover.asked).toEqual([]);
      ports.moves.unpark(batch.ref);
      const receipt = await runMoves(later, batch.ref, 'alex');
      expect(receipt?.batch.state).toBe('done');
      expect(await outcomes(ports)).toEqual(['moved', 'moved', 'already-there']);
    });

    it('counts as moved what a request before the pause may have moved', async () => {
      const ports = portsFor({ 'm0 to projects': wait(300_000, true) });
      await ports.moves.create({ ...batch, total: 1 }, [item(0)]);
      await runMoves(ports, batch.ref, 'alex');
      ports.moves.unpark(batch.ref);
      const later = { ...portsFor({ 'm0 to projects': { kind: 'already-there' } }), moves: ports.moves };
      await runMoves(later, batch.ref, 'alex');
      expect(await outcomes(ports)).toEqual(['moved']);
    });

    it('can still be stopped', async () => {
      const ports = portsFor({ 'm0 to projects': wait(300_000) });
      await ports.moves.create({ ...batch, total: 1 }, [item(0)]);
      await runMoves(ports, batch.ref, 'alex');
      expect(await ports.moves.askToStop(batch.ref, 'alex')).toBe('stopped');
    });
  });

  it('goes on where a dead runner ended and moves nothing twice', async () => {
    const ports = portsFor({ 'm1 to projects': { kind: 'moved' } });
    await ports.moves.create(batch, [item(0, { outcome: { kind: 'moved' } }), item(1)]);
    await runMoves(ports, batch.ref, 'alex');
    expect(ports.mover.asked).toEqual(['m1 to projects']);
  });

  it('leaves a batch to the runner that has it', async () => {
    const ports = portsFor({});
    await ports.moves.create(batch, [item(0)]);
    await ports.moves.claim(batch.ref, 'somebody-else', NOW);
    expect(await runMoves(ports, batch.ref, 'alex')).toBeNull();
  });

  it('is nobody else’s to run', async () => {
    const ports = portsFor({});
    await ports.moves.create(batch, [item(0)]);
    expect(await runMoves(ports, batch.ref, 'mallory')).toBeNull();
  });

  it('restores to the Inbox where the folder vanished meanwhile, and says so', async () => {
    const ports = portsFor({
      'm0 to projects': { kind: 'failed', code: 'folder-gone' },
      'm0 to inbox': { kind: 'moved' },
    });
    await ports.moves.create(batch, [item(0)]);
    const receipt = await runMoves(ports, batch.ref, 'alex');
    expect(receipt?.items[0]?.outcome).toEqual({ kind: 'moved-elsewhere', folderId: 'inbox', path: 'Inbox' });
  });

  it('keeps a failure of one message to that message', async () => {
    const ports = portsFor({
      'm0 to projects': new RecoveryError('throttled'),
      'm1 to projects': { kind: 'moved' },
    });
    await ports.moves.create(batch, [item(0), item(1)]);
    const receipt = await runMoves(ports, batch.ref, 'alex');
    expect(receipt?.items.map(({ outcome }) => outcome)).toEqual([
      { kind: 'failed', code: 'throttled' },
      { kind: 'moved' },
    ]);
  });
});

describe('a batch that is asked to stop', () => {
  it('ends after the moves under way, keeps what waits, and goes on from there when resumed', async () => {
    const items = Array.from({ length: 40 }, (_, position) => item(position));
    const moved: MoveOutcome = { kind: 'moved' };
    const script = Object.fromEntries(items.map(({ id }) => [`${id} to projects`, moved]));
    const ports = portsFor(script);
    await ports.moves.create({ ...batch, total: 40 }, items);
    let done = 0;
    const stopping = {
      ...ports,
      onMoved: () => {
        if (++done === 5) void ports.moves.askToStop(batch.ref, 'alex');
      },
    };
    const stopped = await runMoves(stopping, batch.ref, 'alex');
    expect(stopped?.batch.state).toBe('stopped');
    const waiting = stopped?.items.filter(({ outcome }) => outcome === null) ?? [];
    expect(waiting.length).toBeGreaterThan(0);
    expect(ports.mover.asked).toHaveLength(40 - waiting.length);

    await ports.moves.resume(batch.ref, 'alex');
    expect((await runMoves(ports, batch.ref, 'alex'))?.batch.state).toBe('done');
    expect([...ports.mover.asked].sort()).toEqual(Object.keys(script).sort());
  });
});

describe('a process that is about to end', () => {
  it('gives the batch back and hands it over, whatever is left', async () => {
    const ports = portsFor({ 'm0 to projects': { kind: 'moved' } });
    await ports.moves.create(batch, [item(0)]);
    const turns = new FairTurns({ atOnce: 1, sliceItems: 1, sliceMs: 1000, elapsed: () => 0 });
    turns.close();
    const handedOver: string[] = [];
    const onHandedOver = ({ ref }: MoveBatch): Promise<void> => {
      handedOver.push(ref);
      return Promise.resolve();
    };
    expect(await runMoves({ ...ports, turns, onHandedOver }, batch.ref, 'alex')).toBeNull();
    expect(handedOver).toEqual([batch.ref]);
    expect((await runMoves(ports, batch.ref, 'alex'))?.batch.state).toBe('done');
  });
});

describe('a deleted folder that cannot come where another of its name is by now', () => {
  it('stays whole where it lies, and says so', async () => {
    const refused: MoveOutcome = { kind: 'failed', code: 'query-refused' };
    const ports = portsFor({ 'campaign to top': refused });
    await ports.moves.create(batch, [
      item(0, {
        what: 'folder',
        id: 'campaign',
        to: { folderId: 'top', path: 'Campaign', wellKnown: null, reason: 'original' },
      }),
    ]);
    const receipt = await runMoves(ports, batch.ref, 'alex');
    expect(receipt?.items[0]?.outcome).toEqual(refused);
    expect(ports.mover.asked).toEqual(['campaign to top']);
  });
});

describe('undoing a restore', () => {
  async function restored(
    ports: { moves: ReturnType<typeof memoryMoves> },
    items: readonly MoveItem[],
  ): Promise<MoveBatch> {
    const done: MoveBatch = { ...batch, state: 'done' };
    await ports.moves.create(done, items);
    return done;
  }

  it('takes back what was moved, from where it went, to where it lay', async () => {
    const ports = portsFor({ 'm0 to deletions': { kind: 'moved' }, 'm2 to deletions': { kind: 'moved' } });
    const done = await restored(ports, [
      item(0, { outcome: { kind: 'moved' } }),
      item(1, { outcome: { kind: 'already-there' } }),
      item(2, { outcome: { kind: 'moved-elsewhere', folderId: 'inbox', path: 'Inbox' } }),
    ]);
    const undo = await startUndo({ ...ports, newRef }, done);
    if (undo.kind !== 'started') throw new Error(undo.kind);
    const receipt = await runMoves(ports, undo.batch.ref, 'alex');
    expect(receipt?.items.map(({ id, from }) => [id, from.folderId])).toEqual([
      ['m0', 'projects'],
      ['m2', 'inbox'],
    ]);
    expect(ports.mover.asked).toEqual(['m0 to deletions', 'm2 to deletions']);
  });

  it('falls back to Deleted Items where Recoverable Items takes nothing back', async () => {
    const ports = portsFor({
      'm0 to deletions': { kind: 'failed', code: 'query-refused' },
      'm0 to deleteditems': { kind: 'moved' },
    });
    const done = await restored(ports, [item(0, { outcome: { kind: 'moved' } })]);
    const undo = await startUndo({ ...ports, newRef }, done);
    if (undo.kind !== 'started') throw new Error(undo.kind);
    const receipt = await runMoves(ports, undo.batch.ref, 'alex');
    expect(receipt?.items[0]?.outcome).toMatchObject({ kind: 'moved-elsewhere', path: 'Deleted Items' });
  });

  it('happens once, however often it is asked for', async () => {
    const ports = portsFor({});
    const done = await restored(ports, [item(0, { outcome: { kind: 'moved' } })]);
    expect((await startUndo({ ...ports, newRef }, done)).kind).toBe('started');
    expect((await startUndo({ ...ports, newRef }, done)).kind).toBe('already-undone');
  });

  it('has nothing to do where nothing was moved, and waits while it runs', async () => {
    const ports = portsFor({});
    const done = await restored(ports, [item(0, { outcome: { kind: 'gone' } })]);
    expect((await startUndo({ ...ports, newRef }, done)).kind).toBe('nothing-to-undo');
    expect((await startUndo({ ...ports, newRef }, batch)).kind).toBe('still-running');
  });
});

describe('trying the failed ones again', () => {
  it('takes the failed ones alone, and once', async () => {
    const ports = portsFor({ 'm1 to projects': { kind: 'moved' } });
    const done: MoveBatch = { ...batch, state: 'done' };
    await ports.moves.create(done, [
      item(0, { outcome: { kind: 'moved' } }),
      item(1, { outcome: { kind: 'failed', code: 'throttled' } }),
    ]);
    const retry = await startRetry({ ...ports, newRef }, done);
    if (retry.kind !== 'started') throw new Error(retry.kind);
    await runMoves(ports, retry.batch.ref, 'alex');
    expect(ports.mover.asked).toEqual(['m1 to projects']);
    expect((await startRetry({ ...ports, newRef }, done)).kind).toBe('already-retried');
  });
});
