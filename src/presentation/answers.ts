import { type MailAddress } from '../domain/mail';
import { type Criteria } from '../recovery/criteria';
import { type SearchSummary } from '../recovery/search-outcome';
import { criteriaPhrase } from './criteria-phrase';
import { datesFor } from './dates';
import { type OutboundMessage } from './message';
import { sentence } from './sentence';
import { addressIn } from './text/address';
import { isolated, plainLine } from './text/plain';
import { shorten } from './text/shorten';
import { type Viewer } from './viewer';
import { type Words, wordsFor } from './words';

const NAME_LENGTH = 60;
const QUOTED_LENGTH = 40;
const MOST_NAMED = 3;

type Remark = keyof Words['answers'];

function remark(name: Remark, viewer: Viewer): OutboundMessage {
  return sentence(wordsFor(viewer.language).answers[name]);
}

/** A remark after which a person may not know how to go on. */
function openRemark(name: Remark, viewer: Viewer): OutboundMessage {
  const { answers, suggestions } = wordsFor(viewer.language);
  return sentence(answers[name], suggestions.start);
}

export const presentGreeting = (viewer: Viewer): OutboundMessage => openRemark('greeting', viewer);
export const presentThanks = (viewer: Viewer): OutboundMessage => remark('thanks', viewer);

/** "no", "never mind". */
export const presentAskedAndDropped = (viewer: Viewer): OutboundMessage => openRemark('dropped', viewer);

/** "Yes", "ok" with no question open. */
export const presentNothingAsked = (viewer: Viewer): OutboundMessage => openRemark('nothing-asked', viewer);

/** A mailbox is asked for by a name from which no address can be made. */
export const presentWhichMailbox = (viewer: Viewer): OutboundMessage => remark('which-mailbox', viewer);

/** Several mailboxes go by a name; each can be named by what stands before and behind it. */
export function presentWhichOfMailboxes(
  name: string,
  among: readonly MailAddress[],
  viewer: Viewer,
): OutboundMessage {
  const { quoted, whichOfMailboxes } = wordsFor(viewer.language);
  const line = (text: string): string => isolated(shorten(plainLine(text), NAME_LENGTH));
  const rows = among.map((one, index) => `${index + 1}. ${line(one.name)} (${addressIn(one.address)})`);
  const said = [whichOfMailboxes(quoted(line(name))), ...rows].join('\n');
  return sentence(
    said,
    among.map(({ address }) => address),
  );
}

/** One question about a scrap of a sentence, with its answers to tap. */
export function presentShallISearch(criteria: Criteria, viewer: Viewer): OutboundMessage {
  const words = wordsFor(viewer.language);
  return sentence(
    words.shallISearch(criteriaPhrase(criteria, datesFor(viewer), words)),
    words.suggestions.answers,
  );
}

/** Said in a group or channel, where somebody's mail has no place. */
export const presentPrivateNotice = (viewer: Viewer): OutboundMessage => remark('private-notice', viewer);

/** The same where the person cannot be reached in private. */
export const presentOpenPersonalChat = (viewer: Viewer): OutboundMessage =>
  remark('open-personal-chat', viewer);

/** A turn outlasts the channel's patience; its answer follows. */
export const presentStillWorking = (viewer: Viewer): OutboundMessage => remark('still-working', viewer);

/** The person's organisation is not on the list. */
export const presentNotServed = (viewer: Viewer): OutboundMessage => remark('not-served', viewer);

/** A button whose data cannot be read at all. */
export const presentUnreadableCard = (viewer: Viewer): OutboundMessage => remark('unreadable-card', viewer);

/** "The second one", with no list open. */
export const presentNoListOpen = (viewer: Viewer): OutboundMessage => openRemark('no-list-open', viewer);

/** A button whose reference is unknown, expired or somebody else's. */
export const presentStaleCard = (viewer: Viewer): OutboundMessage => remark('stale-card', viewer);

/** A button this version does not know. */
export const presentUnknownVerb = (viewer: Viewer): OutboundMessage => remark('unknown-verb', viewer);

export const presentNothingToUndo = (viewer: Viewer): OutboundMessage => remark('nothing-to-undo', viewer);
export const presentAlreadyUndone = (viewer: Viewer): OutboundMessage => remark('already-undone', viewer);
export const presentNothingRestored = (viewer: Viewer): OutboundMessage => remark('nothing-restored', viewer);
export const presentNothingToStop = (viewer: Viewer): OutboundMessage => remark('nothing-to-stop', viewer);
export const presentNothingToGoOnWith = (viewer: Viewer): OutboundMessage =>
  remark('nothing-to-go-on-with', viewer);
export const presentStillRunning = (viewer: Viewer): OutboundMessage => remark('still-running', viewer);

/** "Restore" with no toggle on. */
export function presentNothingChosen(search: Pick<SearchSummary, 'total'>, viewer: Viewer): OutboundMessage {
  return sentence(wordsFor(viewer.language).nothingChosen(search.total));
}

/**
 * What is to be left out of a restore, and the list does not have: one question, with its answers to tap.
 *
 * @param texts in the person's own words
 * @param count how many messages a yes restores
 */
export function presentLeavesNothingOut(
  texts: readonly string[],
  count: number,
  viewer: Viewer,
): OutboundMessage {
  const words = wordsFor(viewer.language);
  const quoted = texts.slice(0, MOST_NAMED).map((text) => words.quoted(inQuotes(text)));
  return sentence(words.leavesNothingOut(words.alternatives(quoted), count), words.suggestions.goOn);
}

/** Positions the list does not have, from 1. */
export function presentNoSuchPicks(picks: readonly number[], total: number, viewer: Viewer): OutboundMessage {
  const words = wordsFor(viewer.language);
  return sentence(words.noSuchPicks(words.alternatives(picks.map(words.number)), total));
}

/** A date field that holds no date. @param text as sent: a client may send anything */
export function presentBadDate(text: string, viewer: Viewer): OutboundMessage {
  const words = wordsFor(viewer.language);
  return sentence(words.badDate(words.quoted(inQuotes(text))));
}

/** A person's own words, harmless and short enough to be repeated. */
const inQuotes = (text: string): string => isolated(shorten(plainLine(text), QUOTED_LENGTH));
