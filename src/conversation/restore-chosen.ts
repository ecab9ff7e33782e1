import { type OutboundMessage } from '../presentation/message';
import { presentNothingChosen, presentNoSuchPicks } from '../presentation';
import { type Choice, chooseMatches, type NotChosen } from '../recovery/choose-matches';
import { saveChosen } from '../recovery/save-chosen';
import { type SearchSummary } from '../recovery/search-outcome';
import { startRestore } from '../recovery/start-restore';
import { type Desk } from './desk';
import { openForm } from './requests/open-form';
import { runAndShow } from './show-batch';

/** Restores what was chosen from a list, by button or by sentence; more than policy allows at once is asked for. */
export async function restoreChosen(
  desk: Desk,
  search: SearchSummary,
  choice: Choice,
): Promise<OutboundMessage> {
  const most = desk.ports.escalation.policy().selfService.restoreApprovalAbove;
  if (most > 0 && search.total > most) {
    const chosen = await chooseMatches(desk.ports.searches, search, choice);
    if (chosen.kind !== 'chosen') return notChosen(desk, search, chosen);
    if (chosen.matches.length > most) {
      const list = await saveChosen(desk.ports, search, chosen.matches);
      return openForm(desk, { kind: 'restore', searchRef: list.ref, messages: list.total });
    }
  }
  const started = await startRestore(desk.ports, search, choice);
  return started.kind === 'started' ? runAndShow(desk, started.batch) : notChosen(desk, search, started);
}

function notChosen(desk: Desk, search: SearchSummary, why: NotChosen): OutboundMessage {
  switch (why.kind) {
    case 'nothing-chosen':
      return presentNothingChosen(search, desk.viewer);
    case 'no-such-picks':
      return presentNoSuchPicks(why.picks, why.total, desk.viewer);
  }
}
