import { askForRelease } from '../../escalation/ask-for-release';
import { draftRequest, type Wish } from '../../escalation/draft-request';
import { type Which } from '../../escalation/find-request';
import { type Asked, whyNotAsk } from '../../escalation/may-ask';
import { type FieldProblem, type RequestDraft } from '../../escalation/request-form';
import { presentNoHelpdesk, presentNotToAsk, presentRefusal, presentRequestForm } from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type SearchSummary } from '../../recovery/search-outcome';
import { type Desk } from '../desk';
import { noSuchRequest } from './no-such-request';
import { wishFromSearch } from './wish-from-search';

/** The form for a request, filled with what is known; where they may not ask or nobody decides, a sentence that says so. */
export async function openForm(desk: Desk, wish: Wish): Promise<OutboundMessage> {
  return (await whyNoForm(desk, wish)) ?? showForm(desk, await draft(desk, wish));
}

/**
 * From a list of mail, with what was looked for; from an answer about what the bot cannot reach, with that; from anywhere
 * else, empty. Its kind is a first guess that the person may change: whether they may ask for it is seen when it is sent.
 */
export async function openFormFor(desk: Desk, search: SearchSummary | null): Promise<OutboundMessage> {
  if (desk.ports.escalation.helpdeskGroupId === null) return presentNoHelpdesk(desk.viewer);
  return showForm(desk, await draft(desk, guessOf(desk, search)));
}

function guessOf({ pending, viewer }: Desk, search: SearchSummary | null): Wish {
  if (search !== null) return wishFromSearch(search, viewer.timezone);
  return pending?.asks ?? { kind: 'purged' };
}

function draft(desk: Desk, wish: Wish): Promise<RequestDraft> {
  return draftRequest(desk.ports.escalation, desk.actor, wish);
}

async function whyNoForm(desk: Desk, asked: Asked): Promise<OutboundMessage | null> {
  const { ports, actor, viewer } = desk;
  if (ports.escalation.helpdeskGroupId === null) return presentNoHelpdesk(viewer);
  const why = await whyNotAsk(ports.escalation, actor, asked);
  return why === null ? null : presentNotToAsk(why, viewer);
}

/** The form that asks for the end of a hold. */
export async function openReleaseForm(desk: Desk, which: Which, reason?: string): Promise<OutboundMessage> {
  const not = await whyNoForm(desk, { kind: 'release' });
  if (not !== null) return not;
  const outcome = await askForRelease(desk.ports.escalation, desk.actor, which, reason);
  switch (outcome.kind) {
    case 'drafted':
      return showForm(desk, outcome.draft);
    case 'refused':
      return presentRefusal(outcome.why, outcome.request, desk.viewer);
    case 'no-such-request':
      return noSuchRequest(which, desk.viewer);
  }
}

/** The form as it stands; "submit" and "cancel" then mean this one. */
export async function showForm(
  desk: Desk,
  draft: RequestDraft,
  problems: readonly FieldProblem[] = [],
): Promise<OutboundMessage> {
  await desk.remember({ draftRef: draft.ref });
  return presentRequestForm(draft, problems, desk.viewer);
}
