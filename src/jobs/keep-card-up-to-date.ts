import { type CardPlace, type SendOutcome } from '../conversation/ports';
import { presentProgress, presentReceipt } from '../presentation';
import { type OutboundMessage } from '../presentation/message';
import { type Viewer } from '../presentation/viewer';
import { type MoveBatch, type MoveProgress, type MoveReceipt } from '../recovery/move-batch';
import { type BatchPorts } from './batch-ports';
import { timeLeftBy } from './time-left';

/** Teams allows a card one update in two seconds (teams-rules, sending). */
const UPDATE_MS = 2000;
/** The turn that made the card may still be sending it. */
const PLACE_TRIES = 10;
/** With pauses of 2 s, doubled each time: two minutes in all. */
const RECEIPT_TRIES = 6;

/** Shows how far a batch is while it runs, and at last the receipt. */
export async function keepCardUpToDate(
  ports: BatchPorts,
  batch: MoveBatch,
  viewer: Viewer,
  work: Promise<MoveReceipt | null>,
): Promise<void> {
  let receipt = await withinOneUpdate(ports, work);
  const timeLeft = timeLeftBy(ports.now);
  while (receipt === 'late') {
    const progress = await progressOf(ports, batch);
    if (progress !== null) {
      const msLeft = timeLeft(progress);
      await show(ports, batch, presentProgress(batch, progress, { ...viewer, now: ports.now() }, msLeft));
    }
    receipt = await withinOneUpdate(ports, work);
  }
  if (receipt !== null) await showReceipt(ports, batch, receipt, viewer);
  else await showPause(ports, batch, viewer);
}

/** How far it is; null where the record does not answer just now: the work may outlast that, and its receipt is still to come. */
async function progressOf(ports: BatchPorts, { ref }: MoveBatch): Promise<MoveProgress | null> {
  try {
    return await ports.moves.progress(ref);
  } catch (error) {
    ports.report(error, ref);
    return null;
  }
}

/** A batch that Exchange makes wait says until when; one that another process has is shown by that one. */
async function showPause(ports: BatchPorts, batch: MoveBatch, viewer: Viewer): Promise<void> {
  const progress = await ports.moves.progress(batch.ref);
  if ((progress.parkedMs ?? null) === null) return;
  await show(ports, batch, presentProgress(batch, progress, { ...viewer, now: ports.now() }));
}

/** The receipt in place of the progress; nothing comes after it, so it is tried again where the channel says later. */
export async function showReceipt(
  ports: BatchPorts,
  batch: MoveBatch,
  receipt: MoveReceipt,
  viewer: Viewer,
): Promise<void> {
  for (let attempt = 0; attempt < RECEIPT_TRIES; attempt++) {
    const message = presentReceipt(receipt, { ...viewer, now: ports.now() });
    if ((await show(ports, batch, message)) !== 'try-later') return;
    await ports.sleep(UPDATE_MS * 2 ** attempt);
  }
}

function withinOneUpdate(
  { sleep }: BatchPorts,
  work: Promise<MoveReceipt | null>,
): Promise<MoveReceipt | null | 'late'> {
  return Promise.race([work, sleep(UPDATE_MS).then(() => 'late' as const)]);
}

async function show(ports: BatchPorts, batch: MoveBatch, message: OutboundMessage): Promise<SendOutcome> {
  try {
    const place = await placeOf(ports, batch.ref);
    return place === null ? 'unreachable' : await ports.messenger.update(place, message);
  } catch (error) {
    // Where the card is stands in the record, which may answer again before the tries are over.
    ports.report(error, batch.ref);
    return 'try-later';
  }
}

async function placeOf({ cards, sleep }: BatchPorts, ref: string): Promise<CardPlace | null> {
  for (let attempt = 0; attempt < PLACE_TRIES; attempt++) {
    const [place] = await cards.newest(ref);
    if (place !== undefined) return place;
    await sleep(300);
  }
  return null;
}
