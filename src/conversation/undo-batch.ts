import { type OutboundMessage } from '../presentation/message';
import { presentAlreadyUndone, presentNothingToUndo, presentStillRunning } from '../presentation';
import { type MoveBatch } from '../recovery/move-batch';
import { startUndo } from '../recovery/start-undo';
import { type Desk } from './desk';
import { runAndShow } from './show-batch';

/** Takes a restore back, by button or by sentence. */
export async function undoBatch(desk: Desk, batch: MoveBatch): Promise<OutboundMessage> {
  const started = await startUndo(desk.ports, batch);
  switch (started.kind) {
    case 'started':
      return runAndShow(desk, started.batch);
    case 'still-running':
      return presentStillRunning(desk.viewer);
    case 'nothing-to-undo':
      return presentNothingToUndo(desk.viewer);
    case 'already-undone':
      return presentAlreadyUndone(desk.viewer);
  }
}
