import { type Mailbox, mailboxOf } from '../domain/mail';
import {
  type MoveBatch,
  type MoveItem,
  type MoveOutcome,
  type MoveReceipt,
  type MoveState,
} from './move-batch';
import { moveItem, type MoveItemPorts, type PutOff } from './move-item';
import { OutcomeRecorder, UNRECORDED_AT_MOST } from './outcome-recorder';
import { type Claim, type RunningMoves, type Standing } from './ports';
import { type Turn, type Turns } from './turns';

export interface RunMovesPorts extends MoveItemPorts {
  readonly moves: RunningMoves;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A name that no run had before, in any process: two runs never hold one batch at once. */
  readonly newRunner: () => string;
  /** Whose turn it is to work, among the batches of this process. */
  readonly turns: Turns;
  /** A runner that has said nothing for so long is taken for dead; 30 s by default. */
  readonly leaseMs?: number;
  /** Told of a batch that this process begins or continues no more, as it is about to end. */
  readonly onHandedOver?: (batch: MoveBatch) => Promise<void>;
  /** Told of a batch that Exchange makes wait for so many milliseconds; whoever has it then goes on. */
  readonly onParked?: (batch: MoveBatch, ms: number) => Promise<void>;
  /** Told once per item done. */
  readonly onMoved?: (outcome: MoveOutcome) => void;
}

/**
 * Three times as many as Graph serves at a time per mailbox (graph-facts 5.1). The gateway lets four at a time onto the wire;
 * the others stand ready, and take the place of those that back off or are being found out about.
 */
const IN_HAND = 12;
/** What a dead runner may have moved without recording it, in order from the first item that waits. */
const DOUBTFUL = IN_HAND + UNRECORDED_AT_MOST;
const LEASE_MS = 30_000;

/**
 * Carries out what is left of a batch, each outcome on record soon after it is known, so that another run goes on where
 * this one ended. Null where another runner has the batch, or is to have it, now or after a pause that Exchange asks for.
 */
export async function runMoves(
  ports: RunMovesPorts,
  ref: string,
  personId: string,
): Promise<MoveReceipt | null> {
  const batch = await ports.moves.find(ref, personId);
  if (batch === null) return null;
  let state: MoveState | 'lost' = batch.state;
  while (state === 'running') {
    const turn = await ports.turns.take(batch.total);
    if (turn === null) {
      await ports.onHandedOver?.(batch);
      return null;
    }
    try {
      state = await runSlice(ports, batch, turn);
    } finally {
      turn.end();
    }
  }
  if (state === 'lost') return null;
  return { batch: { ...batch, state }, items: await ports.moves.items(ref) };
}

/** Works until nothing waits, somebody else is due, or the batch is to be given back. */
async function runSlice(ports: RunMovesPorts, batch: MoveBatch, turn: Turn): Promise<MoveState | 'lost'> {
  const { moves, leaseMs = LEASE_MS } = ports;
  const runner = ports.newRunner();
  const claim = await moves.claim(batch.ref, runner, leaseMs);
  if (claim.standing === 'lost') return 'lost';
  const hold = new Hold(claim.standing);
  const over = keepHold(ports, batch.ref, runner, hold);
  let inDoubt: boolean;
  try {
    inDoubt = await moveWaiting(ports, batch, { runner, hold, turn, claim });
  } finally {
    over();
  }
  if (hold.standing === 'lost') return 'lost';
  const { putOffMs } = hold;
  if (putOffMs > 0) await moves.park(batch.ref, runner, putOffMs);
  const state = await moves.release(batch.ref, runner, inDoubt);
  if (putOffMs > 0 && state === 'running') await ports.onParked?.(batch, putOffMs);
  return state;
}

/** How this run stands to its batch, as last heard. What is lost stays lost. */
class Hold {
  /** How long Exchange makes the batch wait, in milliseconds; 0 while it does not. */
  putOffMs = 0;

  constructor(private latest: Standing) {}

  /** Whether another move may begin. */
  get goesOn(): boolean {
    return this.latest === 'ours' && this.putOffMs === 0;
  }

  get standing(): Standing {
    return this.latest;
  }

  hear(standing: Standing): void {
    if (this.latest !== 'lost') this.latest = standing;
  }
}

/** Prolongs the lease, also while nothing gets done, until the function returned is called. */
function keepHold(ports: RunMovesPorts, ref: string, runner: string, hold: Hold): () => void {
  const { moves, sleep, leaseMs = LEASE_MS } = ports;
  let over = false;
  const beat = async (): Promise<void> => {
    await sleep(leaseMs / 3);
    while (!over) {
      try {
        hold.hear((await moves.claim(ref, runner, leaseMs)).standing);
      } catch {
        // A database that is away ends nobody's lease meanwhile; the next beat tells.
      }
      await sleep(leaseMs / 3);
    }
  };
  void beat();
  return () => {
    over = true;
  };
}

interface Slice {
  readonly runner: string;
  readonly hold: Hold;
  readonly turn: Turn;
  readonly claim: Claim;
}

/** @returns whether something is left that may have been moved without being recorded */
async function moveWaiting(
  ports: RunMovesPorts,
  batch: MoveBatch,
  { runner, hold, turn, claim }: Slice,
): Promise<boolean> {
  const mailbox = mailboxOf(batch);
  const waiting = await ports.moves.waiting(batch.ref);
  const doubtful = new Set(claim.afterDeath ? waiting.slice(0, DOUBTFUL) : []);
  const recorder = new OutcomeRecorder(ports, { ref: batch.ref, runner }, (standing) => {
    hold.hear(standing);
  });
  const queue = waiting.values();
  const lane = async (): Promise<void> => {
    while (hold.goesOn && !turn.isOver()) {
      const next = queue.next();
      if (next.done === true) return;
      const outcome = await moveAgain(ports, mailbox, next.value, doubtful.has(next.value));
      if (outcome.kind === 'put-off') {
        hold.putOffMs = Math.max(hold.putOffMs, outcome.ms, 1);
        if (outcome.unclear) doubtful.add(next.value);
        return;
      }
      doubtful.delete(next.value);
      ports.onMoved?.(outcome);
      turn.count();
      await recorder.add({ position: next.value.position, outcome });
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(IN_HAND, waiting.length) }, lane));
  } finally {
    await recorder.drain();
  }
  return doubtful.size > 0;
}

/** What is found in its place after a runner died, and might have been moved by it, is counted as moved: undo takes it back. */
async function moveAgain(
  ports: MoveItemPorts,
  mailbox: Mailbox,
  item: MoveItem,
  doubtful: boolean,
): Promise<MoveOutcome | PutOff> {
  const outcome = await moveItem(ports, mailbox, item);
  return doubtful && outcome.kind === 'already-there' ? { kind: 'moved' } : outcome;
}
