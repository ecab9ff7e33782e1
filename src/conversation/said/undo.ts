import { type OutboundMessage } from '../../presentation/message';
import { presentNothingToUndo } from '../../presentation';
import { type Desk } from '../desk';
import { undoBatch } from '../undo-batch';

/** "undo": the restore last made in this conversation. */
export async function undo(desk: Desk): Promise<OutboundMessage> {
  const ref = desk.pending?.batchRef;
  const batch = ref === undefined ? null : await desk.ports.moves.find(ref, desk.turn.person.id);
  return batch === null ? presentNothingToUndo(desk.viewer) : undoBatch(desk, batch);
}
