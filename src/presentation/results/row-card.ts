import { tapAction } from '../button';
import { runs } from '../text/runs';
import { type RowFacts } from './row-facts';

const URGENT = { size: 'small', weight: 'bolder', color: 'attention' } as const;
const DETAIL = { size: 'small', isSubtle: true } as const;

/** A row for the template `results`: the toggle, the four lines beside it and the tap that opens the preview. */
export function rowCard(facts: RowFacts, ref: string, checked: boolean): Record<string, unknown> {
  const { pick, subject, who, marks, when, place, comma, timeLeft, urgent, destination } = facts;
  return {
    id: `pick.${pick}`,
    number: String(pick),
    checked: String(checked),
    open: tapAction({ verb: 'preview', ref, pick }),
    subject: runs(subject, { weight: 'bolder' }),
    who: [...runs(who), ...marks.flatMap((mark) => runs(` · ${mark}`, { size: 'small', color: 'accent' }))],
    when: runs(when, DETAIL),
    where: [
      ...runs(place, DETAIL),
      ...(timeLeft === '' ? [] : [...runs(comma, DETAIL), ...runs(timeLeft, urgent ? URGENT : DETAIL)]),
      ...runs(` · ${destination}`, DETAIL),
    ],
  };
}

/** The same row in words. */
export function rowText(facts: RowFacts): string {
  const { pick, subject, who, marks, when, place, comma, timeLeft, destination } = facts;
  const where = timeLeft === '' ? place : place + comma + timeLeft;
  return [
    `${pick}. ${subject}`,
    `   ${[who, ...marks].join(' · ')}`,
    `   ${when}`,
    `   ${where} · ${destination}`,
  ].join('\n');
}
