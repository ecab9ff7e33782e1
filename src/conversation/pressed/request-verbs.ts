import { USUAL_WINDOW } from '../../domain/report-window';
import { presentStaleForm } from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type Desk } from '../desk';
import { act, isActName, isOfRequester } from '../requests/act';
import { dropForm, findDraft, reopenForm } from '../requests/open-drafts';
import { openFormFor, openReleaseForm } from '../requests/open-form';
import { showStats } from '../requests/show-helpdesk';
import { showHistory, showQueue } from '../requests/show-lists';
import { showRequest, showWhatWasDone } from '../requests/show-request';
import { submitForm } from '../requests/submit-form';
import { type Reply } from '../turn';
import { formFromData } from './form-data';
import { below, inPrivate, onCard } from './placing';
import { longTextOf, numberOf, type PressedData, refOf, textOf } from './read-data';

/**
 * Verbs of cards about requests. What a card shows is one person's: in a channel the answer is a view for the one who
 * pressed, and what everybody sees stays.
 */
const VERBS: Readonly<Record<string, (desk: Desk, data: PressedData) => Promise<Reply>>> = {
  escalate: async (desk, data) => inPrivate(desk, await escalate(desk, data)),
  'submit-request': submit,
  'cancel-draft': async (desk) => below([await dropForm(desk)]),
  'change-request': (desk, data) =>
    withRef(desk, data, async (ref) => inPrivate(desk, await reopenForm(desk, { ref }))),
  'release-hold': (desk, data) =>
    withRef(desk, data, async (ref) => inPrivate(desk, await openReleaseForm(desk, { ref }))),
  request: (desk, data) => withRef(desk, data, async (ref) => onCard(desk, await showRequest(desk, { ref }))),
  queue: async (desk, data) => onCard(desk, [await showQueue(desk, numberOf(data, 'page') ?? 1)]),
  stats: async (desk, data) => onCard(desk, [await showStats(desk, numberOf(data, 'days') ?? USUAL_WINDOW)]),
  'audit-request': (desk, data) =>
    withRef(desk, data, async (ref) =>
      onCard(desk, [await showHistory(desk, { ref }, numberOf(data, 'page') ?? 1)]),
    ),
};

/** Answers a button of a request's card; null where the verb is no request's. */
export async function pressRequest(desk: Desk, verb: string, data: PressedData): Promise<Reply | null> {
  if (isActName(verb)) return withRef(desk, data, (ref) => perform(desk, verb, ref, data));
  const answer = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  return answer === undefined ? null : answer(desk, data);
}

async function perform(
  desk: Desk,
  verb: Parameters<typeof act>[1],
  ref: string,
  data: PressedData,
): Promise<Reply> {
  const acted = await act(desk, verb, {
    which: { ref },
    text: longTextOf(data, 'comment') ?? '',
    assignee: textOf(data, 'assignee') ?? '',
    digest: textOf(data, 'digest'),
  });
  if (acted.kind === 'done')
    return onCard(
      desk,
      await showWhatWasDone(desk, acted.request, isOfRequester(verb) ? 'requester' : 'approver'),
    );
  const cards = await showRequest(desk, { ref });
  // Where there is no card to show, the reason why nothing was done is all there is to say.
  return cards[0]?.card === undefined ? inPrivate(desk, acted.message) : onCard(desk, cards, acted.message);
}

async function submit(desk: Desk, data: PressedData): Promise<Reply> {
  const ref = refOf(data);
  const draft = ref === null ? null : await findDraft(desk, ref);
  if (draft === null) return below([presentStaleForm(desk.viewer)]);
  return onCard(desk, await submitForm(desk, draft, formFromData(data, draft)));
}

/** From a list of mail, with what was looked for; from anywhere else, empty. */
async function escalate(desk: Desk, data: PressedData): Promise<OutboundMessage> {
  const ref = refOf(data);
  const search = ref === null ? null : await desk.ports.searches.find(ref, desk.turn.person.id);
  return openFormFor(desk, search);
}

async function withRef(
  desk: Desk,
  data: PressedData,
  answer: (ref: string) => Promise<Reply>,
): Promise<Reply> {
  const ref = refOf(data);
  return ref === null ? below([presentStaleForm(desk.viewer)]) : answer(ref);
}
