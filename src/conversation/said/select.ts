import { type OutboundMessage } from '../../presentation/message';
import { presentNoListOpen, presentNothingChosen } from '../../presentation';
import { isExcludedMatch, isMeantMatch } from '../../recovery/match-message';
import { type Match, type SearchSummary } from '../../recovery/search-outcome';
import { type Choice, chooseMatches } from '../../recovery/choose-matches';
import { type Intent } from '../../understanding/intent';
import { viewRequest } from '../../escalation/view-request';
import { criteriaFromIntent, refineCriteria } from '../criteria-from-intent';
import { type Desk } from '../desk';
import { previewPick } from '../preview-pick';
import { restoreChosen } from '../restore-chosen';
import { showRequest } from '../requests/show-request';
import { openSearch, searchAndShow, showSearch } from '../show-search';

/** "restore 1 and 3", "all of them", "all except the newsletter", "show me the second one". */
export async function select(desk: Desk, intent: Intent): Promise<readonly OutboundMessage[]> {
  const search = await openSearch(desk);
  if (search !== null && search.total > 0) return selectFrom(desk, intent, search);
  if (isNamed(intent)) return [await lookAnew(desk, intent)];
  return (await requestInstead(desk, intent)) ?? [presentNoListOpen(desk.viewer)];
}

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
  const picks = fromStart(intent.picks ?? [], search);
  const [first] = picks;
  if (intent.preview && first !== undefined) return [await previewPick(desk, search, first)];
  if (picks.length > 0) return [await restoreChosen(desk, search, { kind: 'picks', picks })];
  const choice = intent.remaining ? await remainingChoice(desk, intent, search) : choiceOf(intent, search);
  if (choice === null) return showWithout(desk, intent, search);
  if (isNamed(intent) && !intent.all && (await isNothing(desk, search, choice)))
    return [await lookAnew(desk, intent)];
  return [await restoreChosen(desk, search, choice)];
}

/** Whether the sentence says whose mail it means or what about. */
const isNamed = ({ from = [], words = [], subject = [] }: Intent): boolean =>
  from.length + words.length + subject.length > 0;

/** "Restore the invoice from Litware" where no list has it: it is searched for. */
const lookAnew = (desk: Desk, intent: Intent): Promise<OutboundMessage> =>
  searchAndShow(desk, criteriaFromIntent(intent, desk.viewer.timezone));

async function isNothing({ ports }: Desk, search: SearchSummary, choice: Choice): Promise<boolean> {
  return (await chooseMatches(ports.searches, search, choice)).kind === 'nothing-chosen';
}

/** "Not the one from Anna": the list without it; nothing is restored that nobody asked for. "Restore it": which? */
async function showWithout(
  desk: Desk,
  intent: Intent,
  search: SearchSummary,
): Promise<readonly OutboundMessage[]> {
  const except = (intent.except ?? []).filter((text) => !isPosition(text));
  if (except.length > 0)
    return [await searchAndShow(desk, refineCriteria(search, { ...intent, except }, desk.viewer.timezone))];
  // "Restore it": the same list once more would not say what is missing.
  const list = await showSearch(desk, search, desk.pending?.page ?? 1);
  return [presentNothingChosen(search, desk.viewer), list];
}

/** "The rest", "the other one": what the last restore from this list left; null where "the other" could be several. */
async function remainingChoice(desk: Desk, intent: Intent, search: SearchSummary): Promise<Choice | null> {
  const restored = await restoredFrom(desk, search);
  const one = search.total - restored.size === 1;
  return intent.all || one ? { kind: 'all', but: ({ message }) => restored.has(message.id) } : null;
}

/** Ids of the messages of this list that the last restore was asked to bring back. */
async function restoredFrom(desk: Desk, search: SearchSummary): Promise<ReadonlySet<string>> {
  const ref = desk.pending?.batchRef;
  const batch = ref === undefined ? null : await desk.ports.moves.find(ref, desk.turn.person.id);
  if (batch?.kind !== 'restore' || batch.searchRef !== search.ref) return new Set();
  return new Set((await desk.ports.moves.items(batch.ref)).map(({ id }) => id));
}

/** Null where the sentence does not say which: "restore it" with several in the list. */
function choiceOf(intent: Intent, search: SearchSummary): Choice | null {
  const { except = [], from = [], words = [], subject = [] } = intent;
  if (intent.all) return { kind: 'all', but: (match, pick) => isLeftOut(match, pick, except, search) };
  const topics = [...words, ...subject];
  if (from.length > 0 || topics.length > 0)
    return { kind: 'all', but: (match) => !isMeantMatch(match, from, topics) };
  return search.total === 1 ? { kind: 'picks', picks: [1] } : null;
}

/** "all except 2", "all but the last", "all except the newsletter". */
function isLeftOut(match: Match, pick: number, except: readonly string[], search: SearchSummary): boolean {
  const positions = fromStart(except.filter(isPosition).map(Number), search);
  return (
    positions.includes(pick) ||
    isExcludedMatch(
      match,
      except.filter((text) => !isPosition(text)),
    )
  );
}

/** Positions from the end of the list become positions from its start. */
function fromStart(picks: readonly number[], search: SearchSummary): readonly number[] {
  return picks.map((pick) => (pick < 0 ? search.total + 1 + pick : pick));
}

const isPosition = (text: string): boolean => /^-?\d{1,5}$/.test(text);
