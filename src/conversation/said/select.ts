import { type OutboundMessage } from '../../presentation/message';
import { presentNoListOpen, presentNothingChosen } from '../../presentation';
import { chooseMatches } from '../../recovery/choose-matches';
import { type SearchSummary } from '../../recovery/search-outcome';
import { type Intent } from '../../understanding/intent';
import { viewRequest } from '../../escalation/view-request';
import { criteriaFromIntent, refineCriteria, slotsOf } from '../criteria-from-intent';
import { type Desk } from '../desk';
import { previewPick } from '../preview-pick';
import { showRequest } from '../requests/show-request';
import { openSearch, searchAndShow, showSearch } from '../show-search';
import { fromStart, isNamed, type Meant, meantIn, partsOf } from './meant';
import { type Said } from './other';
import { restoreAsked, restoreMeant } from './restore-meant';

/** "restore 1 and 3", "all of them", "all except the newsletter", "show me the second one". */
export async function select(
  desk: Desk,
  intent: Intent,
  { restore }: Pick<Said, 'restore'>,
): Promise<readonly OutboundMessage[]> {
  if (restore !== null && isPlainYes(intent)) return [await restoreAsked(desk, restore)];
  const search = await openSearch(desk);
  if (search !== null && search.total > 0) return selectFrom(desk, intent, search);
  if (isNamed(intent)) return [await lookAnew(desk, intent)];
  return (await requestInstead(desk, intent)) ?? [presentNoListOpen(desk.viewer)];
}

/** "Yes, restore them", "restore all the same": names nothing besides what was asked about. */
const isPlainYes = (intent: Intent): boolean =>
  !isNamed(intent) &&
  [intent.picks, intent.except, intent.exceptTime, intent.preview, intent.remaining].every(
    (said) => said === undefined,
  );

/** "Show 12" with no list open means a request, where this person may see one of that number. */
async function requestInstead(desk: Desk, intent: Intent): Promise<readonly OutboundMessage[] | null> {
  const [number, second] = intent.picks ?? [];
  if (intent.preview !== true || number === undefined || second !== undefined) return null;
  const { escalation } = desk.ports;
  const outcome = await viewRequest(escalation, desk.actor, { number });
  const isTheirs = outcome.kind === 'view' && outcome.view.role !== 'bystander';
  return isTheirs ? showRequest(desk, { number }) : null;
}

async function selectFrom(
  desk: Desk,
  intent: Intent,
  search: SearchSummary,
): Promise<readonly OutboundMessage[]> {
  const [first] = fromStart(intent.picks ?? [], search);
  if (intent.preview && first !== undefined) return [await previewPick(desk, search, first)];
  if (intent.all && isNarrowed(intent)) return [await narrow(desk, intent, search)];
  const meant = await meantIn(desk, intent, search);
  if (meant === null) return showWithout(desk, intent, search);
  if (isNamed(intent) && (await isNothing(desk, search, meant))) return [await lookAnew(desk, intent)];
  return [await restoreMeant(desk, search, intent, meant)];
}

/** "Restore the invoice from Litware" where no list has it: it is searched for. */
const lookAnew = (desk: Desk, intent: Intent): Promise<OutboundMessage> =>
  searchAndShow(desk, criteriaFromIntent(intent, desk.viewer.timezone));

/** Of a list only positions, names and words are told apart: a day, a folder, an attachment is for the search to find. */
const isNarrowed = (intent: Intent): boolean =>
  intent.picks === undefined &&
  !intent.remaining &&
  ((intent.start ?? intent.end ?? null) !== null ||
    intent.exceptTime !== undefined ||
    Object.keys(slotsOf(intent)).some((slot) => !TOLD_APART.has(slot)));

const TOLD_APART: ReadonlySet<string> = new Set(['senders', 'subject', 'words', 'except', 'limit']);

/** "Restore all from Tuesday": the list of those, to be restored with a tap; never all of the list that is open. */
const narrow = (desk: Desk, intent: Intent, search: SearchSummary): Promise<OutboundMessage> =>
  searchAndShow(desk, refineCriteria(search, intent, desk.viewer.timezone));

async function isNothing({ ports }: Desk, search: SearchSummary, meant: Meant): Promise<boolean> {
  const chosen = await chooseMatches(ports.searches, search, {
    kind: 'all',
    but: (match, pick) => !meant(match, pick),
  });
  return chosen.kind === 'nothing-chosen';
}

/** "Not the one from Anna": the list without it; nothing is restored that nobody asked for. "Restore it": which? */
async function showWithout(
  desk: Desk,
  intent: Intent,
  search: SearchSummary,
): Promise<readonly OutboundMessage[]> {
  const except = partsOf(intent.except ?? [], search).texts;
  if (except.length > 0 || intent.exceptTime)
    return [await searchAndShow(desk, refineCriteria(search, { ...intent, except }, desk.viewer.timezone))];
  // "Restore it": the same list once more would not say what is missing.
  const list = await showSearch(desk, search, desk.pending?.page ?? 1);
  return [presentNothingChosen(search, desk.viewer), list];
}
