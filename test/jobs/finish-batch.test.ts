import { randomUUID } from 'node:crypto';
import { RecoveryError } from '../../src/domain/errors';
import { finishBatch } from '../../src/jobs/finish-batch';
import { type BatchPorts } from '../../src/jobs/batch-ports';
import { DEFAULT_POLICY } from '../../src/policy/policy';
import { type OutboundMessage } from '../../src/presentation/message';
import { type MoveBatch, type MoveItem } from '../../src/recovery/move-batch';
import { ENDLESS_TURNS, memoryMoves, scriptedMover, twoFolders } from '../recovery/fake-moves';
import { NOW } from '../recovery/messages';

const batch: MoveBatch = {
  ref: 'batch-1',
  personId: 'alex',
  kind: 'restore',
  total: 2,
  state: 'running',
  at: NOW,
};
const viewer = {
  language: 'en',
  locale: 'en',
  timezone: 'UTC',
  now: NOW,
  retentionDays: 14,
  helpdesk: false,
  policy: DEFAULT_POLICY,
} as const;

function item(position: number, done: boolean): MoveItem {
  return {
    position,
    what: 'message',
    id: `m${position}`,
    title: `Subject ${position}`,
    senderName: 'Anna',
    from: { folderId: 'deletions', path: '', stage: 'deletions' },
    to: { folderId: 'projects', path: 'Inbox/Projects', wellKnown: null, reason: 'original' },
    outcome: done ? { kind: 'moved' } : null,
  };
}

function ports(script: Parameters<typeof scriptedMover>[0]): BatchPorts & {
  moves: ReturnType<typeof memoryMoves>;
  mover: ReturnType<typeof scriptedMover>;
  shown: OutboundMessage[];
  viewerOf: () => Promise<typeof viewer>;
} {
  const shown: OutboundMessage[] = [];
  return {
    moves: memoryMoves(),
    mover: scriptedMover(script),
    folders: twoFolders(),
    now: () => NOW,
    newRunner: randomUUID,
    turns: ENDLESS_TURNS,
    shown,
    messenger: {
      send: () => Promise.reject(new Error('unexpected send')),
      update: (_, message) => {
        shown.push(message);
        return Promise.resolve('sent');
      },
    },
    cards: {
      newest: () => Promise.resolve([{ conversationId: 'c1', activityId: 'a1' }]),
    },
    sleep: () => new Promise(() => undefined),
    report: (error) => {
      throw error;
    },
    viewerOf: () => Promise.resolve(viewer),
  };
}

describe('the job behind a batch whose process died', () => {
  it.each([
    ['try-later', 3],
    ['unreachable', 1],
  ] as const)('where the channel says %s, the receipt is sent %i times', async (answer, times) => {
    const pauses: number[] = [];
    let asked = 0;
    const it = {
      ...ports({ 'm0 to projects': { kind: 'moved' } }),
      sleep: (ms: number) => {
        // What else is waited for, such as the next update, is longer than the move.
        if (asked === 0) return new Promise<void>(() => undefined);
        pauses.push(ms);
        return Promise.resolve();
      },
      messenger: {
        send: () => Promise.reject(new Error('unexpected send')),
        update: () => Promise.resolve(++asked < 3 ? answer : ('sent' as const)),
      },
    };
    await it.moves.create({ ...batch, total: 1 }, [item(0, false)]);
    expect(await finishBatch(it, batch)).toBe('done');
    expect(asked).toBe(times);
    expect(pauses).toEqual(answer === 'try-later' ? [2000, 4000] : []);
  });

  it('moves what is left, once, and puts the receipt on the card', async () => {
    const it = ports({ 'm1 to projects': { kind: 'moved' } });
    await it.moves.create(batch, [item(0, true), item(1, false)]);
    expect(await finishBatch(it, batch)).toBe('done');
    expect(it.mover.asked).toEqual(['m1 to projects']);
    expect(it.shown.at(-1)?.text).toContain('Both messages are back');
  });

  it('shows until when it waits, where Exchange asks for a long pause', async () => {
    const it = ports({ 'm0 to projects': new RecoveryError('throttled', { retryAfterMs: 300_000 }) });
    await it.moves.create({ ...batch, total: 1 }, [item(0, false)]);
    expect(await finishBatch(it, batch)).toBe('held-elsewhere');
    expect(it.shown.map(({ text }) => text).join()).toContain('asked me to wait');
  });

  it('does nothing where the batch is done', async () => {
    const it = ports({});
    await it.moves.create({ ...batch, state: 'done' }, [item(0, true)]);
    expect(await finishBatch(it, batch)).toBe('done');
    expect(it.shown).toEqual([]);
  });

  it('says so where another process has it', async () => {
    const it = ports({});
    await it.moves.create(batch, [item(0, false)]);
    await it.moves.claim(batch.ref, 'another', NOW);
    expect(await finishBatch(it, batch)).toBe('held-elsewhere');
  });
});
