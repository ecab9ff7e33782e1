import { type OutboundMessage } from '../presentation/message';
import { presentNothingChosen, presentNoSuchPicks } from '../presentation';
import { type SearchSummary } from '../recovery/search-outcome';
import { type Choice, startRestore } from '../recovery/start-restore';
import { type Desk } from './desk';
import { runAndShow } from './show-batch';

/** Restores what was chosen from a list, by button or by sentence. */
export async function restoreChosen(
  desk: Desk,
  search: SearchSummary,
  choice: Choice,
): Promise<OutboundMessage> {
  const started = await startRestore(desk.ports, search, choice);
  switch (started.kind) {
    case 'started':
      return runAndShow(desk, started.batch);
    case 'nothing-chosen':
      return presentNothingChosen(search, desk.viewer);
    case 'no-such-picks':
      return presentNoSuchPicks(started.picks, started.total, desk.viewer);
  }
}
