import { type RequestView } from '../../../escalation/request-view';
import { refreshAction } from '../../button';
import { fit, type Room } from '../../fit';
import { type CardMessage } from '../../card-message';
import { type OutboundMessage } from '../../message';
import { type Viewer } from '../../viewer';
import { wordsFor } from '../../words';
import { approverCard } from './approver-card';
import { bystanderCard } from './bystander-card';
import { type Reader, readerOf } from './reader';
import { requesterCard } from './requester-card';
import { linesLeftOut, runbookText } from './runbook-lines';

/** The channel's limit for cards that differ by reader. */
const MOST_REFRESHED = 60;

export interface RequestCardOptions {
  readonly viewer: Viewer;
  /** The channel's own ids of those whose view is their own: their clients ask for it by `request`. */
  readonly refreshFor?: readonly string[];
}

const CARDS = {
  requester: requesterCard,
  approver: approverCard,
  bystander: bystanderCard,
} as const satisfies Record<RequestView['role'], (reader: Reader) => CardMessage>;

/** A request as it stands, for one reader. */
export function presentRequest(view: RequestView, options: RequestCardOptions): OutboundMessage {
  return built(view, options).message;
}

/**
 * The steps of a runbook as text alone, to be sent after the card that could not hold all of them; null where it could.
 */
export function presentRunbookRest(view: RequestView, viewer: Viewer): OutboundMessage | null {
  const { runbook, request } = view;
  const words = wordsFor(viewer.language);
  if (runbook === null || linesLeftOut(runbook, built(view, { viewer }).room, words) === 0) return null;
  const { runbookSummary } = words.requests;
  return { text: runbookText(runbook, words).join('\n'), summary: runbookSummary(request.number) };
}

function built(
  view: RequestView,
  { viewer, refreshFor = [] }: RequestCardOptions,
): { readonly message: OutboundMessage; readonly room: Room } {
  const userIds = refreshFor.slice(0, MOST_REFRESHED);
  const action = refreshAction({ verb: 'request', ref: view.request.ref });
  return fit((room) => {
    const message = CARDS[view.role](readerOf(view, viewer, room));
    const card = userIds.length === 0 ? message.card : { ...message.card, refresh: { action, userIds } };
    return { card, message: { ...message, card }, room };
  });
}
