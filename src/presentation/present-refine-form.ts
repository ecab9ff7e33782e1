import { type SearchSummary } from '../recovery/search-outcome';
import { buttonAction } from './button';
import { cardMessage } from './card-message';
import { datesFor } from './dates';
import { intervalDates } from './interval-phrase';
import { type OutboundMessage } from './message';
import { plainLine } from './text/plain';
import { shorten } from './text/shorten';
import { type Viewer } from './viewer';
import { wordsFor } from './words';

const FIELD_LENGTH = 200;

/** The form behind "Change search", filled in with what was asked for. */
export function presentRefineForm(search: SearchSummary, viewer: Viewer): OutboundMessage {
  const words = wordsFor(viewer.language);
  const { form } = words;
  const { criteria, ref } = search;
  const field = (terms: readonly string[]): string => shorten(plainLine(terms.join(', ')), FIELD_LENGTH);
  const days = criteria.interval ? intervalDates(criteria.interval, datesFor(viewer).zone) : {};
  const data = {
    title: form.title,
    hint: form.hint,
    senderLabel: form.sender,
    senderHint: form.senderHint,
    sender: field(criteria.senders),
    wordsLabel: form.words,
    wordsHint: form.wordsHint,
    words: field([...criteria.subject, ...criteria.words]),
    basisLabel: form.basis,
    basis: criteria.basis,
    bases: (['either', 'deleted', 'received'] as const).map((value) => ({ value, title: form.bases[value] })),
    fromLabel: form.from,
    from: days.from ?? '',
    toLabel: form.to,
    to: days.to ?? '',
    actions: [
      buttonAction({
        title: words.button.search,
        data: { verb: 'refine', ref, form: true },
        style: 'positive',
        withInputs: true,
      }),
      ...(search.total === 0
        ? []
        : [buttonAction({ title: words.button.back, data: { verb: 'page', ref, page: 1 } })]),
    ],
  };
  return cardMessage({ template: 'refine-form', data, text: form.text, summary: form.summary }, words);
}
