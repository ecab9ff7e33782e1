import { type OutboundMessage } from '../../presentation/message';
import { presentBadDate, presentRefineForm, presentStaleCard, presentUnknownVerb } from '../../presentation';
import { type MoveBatch } from '../../recovery/move-batch';
import { type SearchSummary } from '../../recovery/search-outcome';
import { startRetry } from '../../recovery/start-retry';
import { type Desk } from '../desk';
import { takeQuestions } from '../open-questions';
import { previewPick } from '../preview-pick';
import { restoreChosen } from '../restore-chosen';
import { runAndShow, showBatch, showMoves } from '../show-batch';
import { searchAndShow, showSearch } from '../show-search';
import { type Reply } from '../turn';
import { resumeBatch, stopBatch } from '../stop-batch';
import { undoBatch } from '../undo-batch';
import { below, inPlace } from './placing';
import { pressAnswer } from './answer-verbs';
import { pressReminder } from './reminder-verbs';
import { pressRequest } from './request-verbs';
import { numberOf, picksOf, type PressedData, refOf } from './read-data';
import { asksForForm, wantedFromForm } from './refine-data';

type SearchVerb = (desk: Desk, search: SearchSummary, data: PressedData) => Promise<OutboundMessage>;
type BatchVerb = (desk: Desk, batch: MoveBatch, data: PressedData) => Promise<OutboundMessage>;

/** Verbs on a card that shows a search; its reference is the search's. */
const SEARCH_VERBS: Readonly<Record<string, SearchVerb>> = {
  restore: (desk, search, data) => restoreChosen(desk, search, { kind: 'picks', picks: picksOf(data) }),
  'restore-all': (desk, search) => restoreChosen(desk, search, { kind: 'all', but: () => false }),
  page: (desk, search, data) => showSearch(desk, search, numberOf(data, 'page') ?? 1),
  preview: (desk, search, data) => previewPick(desk, search, numberOf(data, 'pick') ?? 0),
  refine,
};

/** Verbs on a card that shows a restore; its reference is the batch's. */
const BATCH_VERBS: Readonly<Record<string, BatchVerb>> = {
  undo: undoBatch,
  retry,
  stop: stopBatch,
  resume: resumeBatch,
  receipt: showBatch,
  moves: (desk, batch, data) => showMoves(desk, batch, numberOf(data, 'page') ?? 1),
};

/** Answers a button. The card's reference is looked up for the person who presses, whoever the card was made for. */
export async function answerPress(desk: Desk, verb: string, data: PressedData): Promise<Reply> {
  const { event } = desk.turn;
  if (event.kind === 'pressed' && event.automatic !== true) await takeQuestions(desk);
  const searchVerb = Object.hasOwn(SEARCH_VERBS, verb) ? SEARCH_VERBS[verb] : undefined;
  const batchVerb = Object.hasOwn(BATCH_VERBS, verb) ? BATCH_VERBS[verb] : undefined;
  if (!searchVerb && !batchVerb)
    return (
      (await pressRequest(desk, verb, data)) ??
      (await pressAnswer(desk, verb, data)) ??
      (await pressReminder(desk, verb, data)) ??
      below([presentUnknownVerb(desk.viewer)])
    );
  const ref = refOf(data);
  const personId = desk.turn.person.id;
  if (ref !== null && searchVerb) {
    const search = await desk.ports.searches.find(ref, personId);
    if (search !== null) return inPlace(await searchVerb(desk, search, data));
  }
  if (ref !== null && batchVerb) {
    const batch = await desk.ports.moves.find(ref, personId);
    if (batch !== null) return inPlace(await batchVerb(desk, batch, data));
  }
  if (ref !== null) await noteForeignCard(desk, verb, ref);
  return below([presentStaleCard(desk.viewer)]);
}

/** Cards are shown to their owner alone: who presses another's has its reference from elsewhere. */
async function noteForeignCard({ ports, actor }: Desk, verb: string, ref: string): Promise<void> {
  if (!(await ports.cardOwners.isSomebodyElses(ref, actor.id))) return;
  await ports.anomalies.note(actor, { kind: 'foreign-card-refused', verb });
}

async function refine(desk: Desk, search: SearchSummary, data: PressedData): Promise<OutboundMessage> {
  if (asksForForm(data)) return presentRefineForm(search, desk.viewer);
  const wanted = wantedFromForm(data, search, desk.viewer.timezone);
  return 'badDate' in wanted ? presentBadDate(wanted.badDate, desk.viewer) : searchAndShow(desk, wanted);
}

async function retry(desk: Desk, batch: MoveBatch): Promise<OutboundMessage> {
  const started = await startRetry(desk.ports, batch);
  return started.kind === 'started' ? runAndShow(desk, started.batch) : presentStaleCard(desk.viewer);
}
