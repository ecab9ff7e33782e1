import { type DecisionRefusal } from '../../domain/audit';
import { type EscalationRequest } from '../../domain/request';
import { type NotToAsk } from '../../escalation/may-ask';
import { type OutboundMessage } from '../message';
import { sentence } from '../sentence';
import { isolated, plainLine } from '../text/plain';
import { shorten } from '../text/shorten';
import { type Viewer } from '../viewer';
import { type Words, wordsFor } from '../words';
import { kindName } from './kind-name';

type Numbered = Pick<EscalationRequest, 'number'>;
type Requests = Words['requests'];

const NAME_LENGTH = 60;
const MOST_NAMED = 6;

const says = (viewer: Viewer): Requests => wordsFor(viewer.language).requests;

/** Why it was not done. */
export function presentRefusal(why: DecisionRefusal, { number }: Numbered, viewer: Viewer): OutboundMessage {
  return sentence(says(viewer).refusals[why](number));
}

export type Decided = keyof Requests['decided'];

/** That it was done, in a sentence. */
export function presentDecided(what: Decided, { number }: Numbered, viewer: Viewer): OutboundMessage {
  return sentence(says(viewer).decided[what](number));
}

/** A question, an answer or a person is missing for it to be done. */
export function presentMissing(
  what: keyof Requests['missing'],
  { number }: Numbered,
  viewer: Viewer,
): OutboundMessage {
  return sentence(says(viewer).missing[what](number));
}

/** Said while a question about their request is open: it may be the answer, or something else. */
export const presentPerhapsAnswer = ({ number }: Numbered, viewer: Viewer): OutboundMessage =>
  sentence(says(viewer).perhapsAnswer(number));

/** It cannot be handed to them. @param who as typed */
export function presentCannotDelegate(
  why: keyof Requests['delegation'],
  who: string,
  viewer: Viewer,
): OutboundMessage {
  const words = wordsFor(viewer.language);
  const said = words.requests.delegation[why];
  const name = words.quoted(isolated(shorten(plainLine(who), NAME_LENGTH)));
  return sentence(typeof said === 'string' ? said : said(name));
}

/** A number that is unknown, or of a request that this person may not see: which of the two is not told. */
export function presentNoSuchRequest(number: number, viewer: Viewer): OutboundMessage {
  return sentence(says(viewer).noSuchRequest(number));
}

/** No number was said, and several requests fit, or none. */
export function presentWhichRequest(requests: readonly EscalationRequest[], viewer: Viewer): OutboundMessage {
  const words = wordsFor(viewer.language);
  const { which, whichNone, numbered } = words.requests;
  if (requests.length === 0) return sentence(whichNone);
  const names = requests
    .slice(0, MOST_NAMED)
    .map(({ number, scope }) => numbered(number, kindName(scope, words)));
  return sentence(which(words.alternatives(names)));
}

/** "Helpdesk here", done. */
export const presentHelpdeskBound = (viewer: Viewer): OutboundMessage => sentence(says(viewer).helpdeskBound);

/** "Helpdesk here", said anywhere but in a channel. */
export const presentHelpdeskNeedsChannel = (viewer: Viewer): OutboundMessage =>
  sentence(says(viewer).helpdeskNeedsChannel);

/** Something only the helpdesk may do. */
export const presentNotForYou = (viewer: Viewer): OutboundMessage => sentence(says(viewer).notForYou);

/** The directory does not say whether they are in the helpdesk. */
export const presentMembershipUnknown = (viewer: Viewer): OutboundMessage =>
  sentence(says(viewer).membershipUnknown);

/** The organisation does not let this person ask for that; where it has a page about its helpdesk, that is named. */
export function presentNotToAsk(why: NotToAsk, viewer: Viewer): OutboundMessage {
  const { paragraph, requests } = wordsFor(viewer.language);
  const page = viewer.policy.links.helpdesk;
  return sentence(
    paragraph([requests.notToAsk[why], ...(page === undefined ? [] : [requests.helpdeskPage(page)])]),
  );
}

/** Nobody is named who may decide requests. */
export const presentNoHelpdesk = (viewer: Viewer): OutboundMessage => sentence(says(viewer).noHelpdesk);

/** "Cancel" on a form. */
export const presentDraftDropped = (viewer: Viewer): OutboundMessage => sentence(says(viewer).dropped);

/** "Yes" to a form: whether it is to be sent has to be said. */
export const presentFormStillOpen = (viewer: Viewer): OutboundMessage => sentence(says(viewer).formStillOpen);

/** "Send it" where no form is open. */
export const presentNothingToSend = (viewer: Viewer): OutboundMessage => sentence(says(viewer).nothingToSend);

/** A form that is unknown, old or somebody else's. */
export const presentStaleForm = (viewer: Viewer): OutboundMessage => sentence(says(viewer).staleForm);

/** Said in a channel, about something private. */
export const presentGoOnInPrivate = (viewer: Viewer): OutboundMessage => sentence(says(viewer).goOnInPrivate);
