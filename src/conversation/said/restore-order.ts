import { presentNothingRestored } from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type MoveBatch } from '../../recovery/move-batch';
import { type RestoreOrder } from '../../understanding/intent';
import { type Desk } from '../desk';
import { showMoves } from '../show-batch';
import { openSearch } from '../show-search';
import { resumeBatch, resumeNewest, stopBatch, stopNewest } from '../stop-batch';
import { type Said } from './other';

/** "Stop the restore", "continue restoring", "show me what was restored". */
export async function restoreOrder(desk: Desk, order: RestoreOrder): Promise<OutboundMessage> {
  switch (order) {
    case 'stop-restore':
      return stopNewest(desk);
    case 'resume-restore':
      return resumeNewest(desk);
    case 'show-restored':
      return showRestored(desk);
  }
}

/** "Stop", "go on", "list": null where no restore is there that they could mean, or something else waits for an answer. */
export async function perhapsRestoreOrder(
  desk: Desk,
  order: RestoreOrder,
  { asked, restore }: Said,
): Promise<OutboundMessage | null> {
  const { moves } = desk.ports;
  const personId = desk.turn.person.id;
  switch (order) {
    case 'stop-restore': {
      if (asked !== null || restore !== null || (desk.pending?.draftRef ?? null) !== null) return null;
      const running = await moves.newest(personId, ['running']);
      return running && stopBatch(desk, running);
    }
    case 'resume-restore': {
      const stopped = await moves.newest(personId, ['stopped']);
      return stopped?.ref === desk.pending?.batchRef && stopped ? resumeBatch(desk, stopped) : null;
    }
    case 'show-restored': {
      // With a list of deleted mail open, "list" is the way back to that.
      const last = (await openSearch(desk)) === null ? await lastHere(desk) : null;
      return last && showMoves(desk, last, 1);
    }
  }
}

async function showRestored(desk: Desk): Promise<OutboundMessage> {
  const newest = (): Promise<MoveBatch | null> =>
    desk.ports.moves.newest(desk.turn.person.id, ['running', 'stopped', 'done']);
  const batch = (await lastHere(desk)) ?? (await newest());
  return batch === null ? presentNothingRestored(desk.viewer) : showMoves(desk, batch, 1);
}

/** The restore last made in this conversation. */
async function lastHere(desk: Desk): Promise<MoveBatch | null> {
  const ref = desk.pending?.batchRef;
  return ref === undefined ? null : desk.ports.moves.find(ref, desk.turn.person.id);
}
