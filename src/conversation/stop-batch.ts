import { type OutboundMessage } from '../presentation/message';
import { presentAlreadyUndone, presentNothingToGoOnWith, presentNothingToStop } from '../presentation';
import { type MoveBatch } from '../recovery/move-batch';
import { type Desk } from './desk';
import { runAndShow, showBatch } from './show-batch';

/** Moves under way end within this time; a mailbox that is slower shows that it is stopping. */
const PATIENCE_MS = 1500;

/** Stops a restore or an undo, by button or by sentence. Asked twice, the second answer is the first. */
export async function stopBatch(desk: Desk, batch: MoveBatch): Promise<OutboundMessage> {
  const standing = await desk.ports.batches.stop(batch, desk.viewer, PATIENCE_MS);
  if (standing.kind === 'restore') await desk.remember({ batchRef: standing.ref });
  return showBatch(desk, standing);
}

/** Goes on with what was stopped. */
export async function resumeBatch(desk: Desk, batch: MoveBatch): Promise<OutboundMessage> {
  const { moves } = desk.ports;
  if (await moves.resume(batch.ref, batch.personId)) return runAndShow(desk, { ...batch, state: 'running' });
  const standing = (await moves.find(batch.ref, batch.personId)) ?? batch;
  return standing.state === 'stopped' ? presentAlreadyUndone(desk.viewer) : showBatch(desk, standing);
}

/** "Stop the restore": whatever of this person's runs, begun in whichever conversation. */
export async function stopNewest(desk: Desk): Promise<OutboundMessage> {
  const running = await desk.ports.moves.newest(desk.turn.person.id, ['running']);
  return running === null ? presentNothingToStop(desk.viewer) : stopBatch(desk, running);
}

/** "Continue restoring". */
export async function resumeNewest(desk: Desk): Promise<OutboundMessage> {
  const stopped = await desk.ports.moves.newest(desk.turn.person.id, ['stopped']);
  return stopped === null ? presentNothingToGoOnWith(desk.viewer) : resumeBatch(desk, stopped);
}
