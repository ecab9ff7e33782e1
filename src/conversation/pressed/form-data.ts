import { type RequestDraft, type RequestForm } from '../../escalation/request-form';
import { type PressedData } from './read-data';

/** Longer than any field may be, so that too long a text is told as such and not cut in silence. */
const MOST_CHARACTERS = 12_000;

/** The fields of a request form as they came back; a field that the card does not have keeps what the draft says. */
export function formFromData(data: PressedData, { form }: RequestDraft): RequestForm {
  const field = (key: string, otherwise: string): string => {
    const value = data[key];
    return typeof value === 'string' ? value.slice(0, MOST_CHARACTERS) : otherwise;
  };
  return {
    // Whether there is such a kind is told when the form is checked, like any other fault.
    kind: field('kind', form.kind) as RequestForm['kind'],
    mailbox: field('mailbox', form.mailbox),
    from: field('from', form.from),
    to: field('to', form.to),
    query: field('query', form.query),
    reason: field('reason', form.reason),
    until: field('until', form.until),
    holdType: field('holdType', form.holdType) === 'litigation' ? 'litigation' : 'ediscovery',
  };
}
