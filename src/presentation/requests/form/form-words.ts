import { type Matter } from '../../../domain/request';
import { type RequestDraft, type RequestForm } from '../../../escalation/request-form';
import { type Dates } from '../../dates';
import { type Words } from '../../words';
import { type FieldValues } from './field-values';

/** What the form is for, as its heading. */
export function formTitle(draft: RequestDraft, { requests }: Words): string {
  const { form, releases } = draft;
  const { title, ofRequest, matters } = requests.requestForm;
  const matter = matterOf(draft);
  if (matter !== null) return matters[matter].title;
  return form.kind === 'release'
    ? title.release(releases === null ? '' : ofRequest(releases))
    : title[form.kind];
}

/** What a form is after that is no mail; null where it is mail. */
export function matterOf({ form, matter }: RequestDraft): Matter | null {
  return form.kind === 'purged' ? (matter ?? null) : null;
}

/** Which limit a restore is over, and what comes of the form; null where there is no more to say than of its kind. */
export function guardPurpose(
  { guard }: RequestDraft,
  { paragraph, requests }: Words,
  dates: Dates,
): string | null {
  const { guarded } = requests.requestForm;
  if (guard === undefined) return null;
  const { reason, most, again } = guard;
  const limit =
    reason === 'day' && again !== undefined
      ? guarded.day(most, dates.moment(again))
      : guarded[reason === 'old' ? 'old' : 'atOnce'](most);
  return paragraph([limit, guarded.then]);
}

/** The fields as lines of text, empty ones left out but for the mailbox, where empty means something. */
export function formLines(
  kind: RequestForm['kind'],
  values: FieldValues,
  { requests: { requestForm: says } }: Words,
): readonly string[] {
  const reason = [says.reason, values.reason] as const;
  const content = [
    [says.mailbox, values.mailbox === '' ? (kind === 'departed' ? says.unnamed : says.own) : values.mailbox],
    [says.from, values.from],
    [says.to, values.to],
    [says.query, values.query],
  ] as const;
  const ofHold = [
    [says.holdType, says.holdTypes[values.holdType === 'litigation' ? 'litigation' : 'ediscovery']],
    [says.until, values.until],
  ] as const;
  const lines: readonly (readonly [string, string])[] =
    kind === 'release' || kind === 'restore'
      ? [[says.mailbox, values.mailbox], reason]
      : kind === 'hold'
        ? [...ofHold, ...content, reason]
        : [...content, reason];
  return lines.flatMap(([label, value]) => (value === '' ? [] : [says.filled(label, value)]));
}
