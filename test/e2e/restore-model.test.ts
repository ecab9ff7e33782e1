import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { connectGraph } from '../../src/graph';
import { type MoveItem } from '../../src/recovery/move-batch';
import { runMoves, type RunMovesPorts } from '../../src/recovery/run-moves';
import { type Sandbox, SandboxControl, startSandbox } from '../../src/sandbox';
import { type SandboxFaultRule } from '../../src/sandbox/control-client';
import { type Database } from '../../src/store/database';
import { moveStore } from '../../src/store/moves/move-store';
import { freePace, sandboxTokens } from '../graph/support/gateway';
import { ENDLESS_TURNS } from '../recovery/fake-moves';
import { openTestDatabase } from '../support/database';

/** `MODEL_RUNS=500` for the long search; 26 s on two cores; the suite tries fewer. */
const RUNS = Number(process.env['MODEL_RUNS'] ?? 100);
const MOVE = '/move$';

const fault = fc.constantFrom<SandboxFaultRule>(
  { method: 'POST', path: MOVE, status: 429, retryAfter: 0.01, times: 2 },
  { method: 'POST', path: MOVE, status: 503, times: 2 },
  { method: 'POST', path: MOVE, status: 504, times: 2 },
  { method: 'POST', path: MOVE, status: 504, after: true, times: 2 },
  { method: 'POST', path: MOVE, status: 504, drop: true, times: 2 },
  { method: 'POST', path: MOVE, status: 504, drop: true, after: true, times: 2 },
);
const life = fc.record({
  faults: fc.array(fault, { maxLength: 3 }),
  /** Steps, calls of its ports, until it falls silent for ever. */
  dies: fc.nat(30),
  /** While it lives: a second runner tries, the person stops it. */
  event: fc.constantFrom('nothing', 'second-runner', 'stop', 'stop-and-resume'),
  leaseEnds: fc.boolean(),
});

let sandbox: Sandbox;
let control: SandboxControl;
let database: Database;
beforeAll(async () => {
  [sandbox, database] = await Promise.all([startSandbox(), openTestDatabase()]);
  control = new SandboxControl(sandbox.url);
});
afterAll(async () => {
  await Promise.all([sandbox.close(), database.close()]);
});

/** The ports of a process that falls silent after so many steps: nothing it begins is heard of any more. */
function mortal<T extends object>(port: T, step: () => Promise<void>): T {
  return new Proxy(port, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...parts: unknown[]): Promise<unknown> => {
        await step();
        const answer: unknown = await (method.apply(target, parts) as Promise<unknown>);
        await step();
        return answer;
      };
    },
  });
}

const moves = () => moveStore(database, () => Promise.resolve(), Date.now);

function portsOf(dies: number): { readonly ports: RunMovesPorts; readonly dead: Promise<void> } {
  let left = dies;
  let fallSilent: () => void = () => undefined;
  const dead = new Promise<void>((resolve) => (fallSilent = resolve));
  const step = (): Promise<void> => {
    if (left-- > 0) return Promise.resolve();
    fallSilent();
    return new Promise(() => undefined);
  };
  const graph = connectGraph({
    endpoint: sandbox.url,
    tokens: sandboxTokens,
    ediscoveryPace: freePace,
    now: () => new Date(),
    sleep: () => new Promise((resolve) => setTimeout(resolve, 1)),
  });
  const ports: RunMovesPorts = {
    mover: mortal(graph.mover, step),
    moves: mortal(moves(), step),
    folders: graph.folders,
    newRunner: randomUUID,
    turns: ENDLESS_TURNS,
    sleep: () => new Promise(() => undefined),
  };
  return { ports, dead };
}

describe('a restore under any faults', () => {
  it('leaves each message in exactly one place, the one its record says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 10 }),
        fc.array(life, { maxLength: 4 }),
        fc.boolean(),
        async (count, lives, folderGone) => {
          const personId = randomUUID();
          const ref = randomUUID();
          await control.faults({ rules: [] });
          await control.putUser(personId, {
            userPrincipalName: `${personId}@contoso.example`,
            displayName: 'Robin Reed',
            mail: `${personId}@contoso.example`,
          });
          const { ids } = await control.addMessages(
            personId,
            Array.from({ length: count }, (_, n) => ({
              subject: `Mail ${n}`,
              folder: 'Inbox/Old',
              deleted: { stage: 'deletions' as const, at: new Date().toISOString() },
            })),
          );
          const target = await control.putFolder(personId, 'Inbox/Old');
          const items = ids.map((id, position): MoveItem => ({
            position,
            what: 'message',
            id,
            title: `Mail ${position}`,
            senderName: '',
            from: { folderId: 'recoverableitemsdeletions', path: '', stage: 'deletions' },
            to: { folderId: target, path: 'Inbox/Old', wellKnown: null, reason: 'original' },
            outcome: null,
          }));
          const batch = { ref, personId, kind: 'restore', total: count, state: 'running', at: 0 } as const;
          await moves().create(batch, items);

          // Before the first move: a folder deleted later takes what came back along, as it should.
          if (folderGone) await control.deleteFolder(personId, 'Inbox/Old');
          for (const { faults, dies, event, leaseEnds } of lives) {
            await control.faults({ rules: faults });
            const { ports, dead } = portsOf(dies);
            const work = runMoves(ports, ref, personId);
            if (event === 'second-runner') await runMoves(portsOf(1_000).ports, ref, personId);
            if (event.startsWith('stop')) await moves().askToStop(ref, personId);
            if (event === 'stop-and-resume') await moves().resume(ref, personId);
            await Promise.race([work, dead]);
            if (leaseEnds) await endLease(ref);
          }
          await control.faults({ rules: [] });
          await endLease(ref);
          await moves().resume(ref, personId);
          const receipt = await runMoves(portsOf(100_000).ports, ref, personId);

          const lies = (await control.tree(personId)).flatMap(({ path, messages }) =>
            messages.map(({ id }) => [id, path] as const),
          );
          expect(lies.map(([id]) => id).sort()).toEqual([...ids].sort());
          const places = new Map(lies);
          expect(receipt?.batch.state).toBe('done');
          for (const { id, outcome } of receipt?.items ?? []) {
            const place = places.get(id);
            if (outcome?.kind === 'moved') expect(place).toMatch(/Old$/);
            else if (outcome?.kind === 'moved-elsewhere') expect(place).toBe('Inbox');
            else expect([outcome?.kind, place]).toEqual(['failed', expect.stringMatching(/Deletions/)]);
          }
        },
      ),
      { numRuns: RUNS },
    );
  }, 600_000);
});

function endLease(ref: string): Promise<unknown> {
  return database.query('UPDATE move_batches SET lease_until = clock_timestamp() WHERE ref = $1', [ref]);
}
