import { type OutboundMessage } from '../presentation/message';
import { presentError, presentNoSuchPicks, presentPreview } from '../presentation';
import { previewMatch } from '../recovery/preview-match';
import { type SearchSummary } from '../recovery/search-outcome';
import { type Desk } from './desk';

/** The first lines of one row, by tap or by sentence. */
export async function previewPick(desk: Desk, search: SearchSummary, pick: number): Promise<OutboundMessage> {
  const outcome = await previewMatch(desk.ports, search, pick);
  switch (outcome.kind) {
    case 'shown':
      return presentPreview(outcome.preview, outcome.row, outcome.page, desk.viewer);
    case 'gone':
      return presentError('item-gone', desk.viewer, desk.turn.correlationId);
    case 'no-such-pick':
      return presentNoSuchPicks([pick], search.total, desk.viewer);
  }
}
