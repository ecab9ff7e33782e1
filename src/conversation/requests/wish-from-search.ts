import { localTimeOf } from '../../domain/time';
import { type Wish } from '../../escalation/draft-request';
import { inclusiveDays } from '../../escalation/inclusive-days';
import { type SearchSummary } from '../../recovery/search-outcome';

/** Mail that a search did not bring back may be gone from where people can look: asked for as purged. */
export function wishFromSearch(
  { criteria, shared }: Pick<SearchSummary, 'criteria' | 'shared'>,
  timezone: string,
): Wish {
  const { interval, senders, subject, words, meetings } = criteria;
  const local = (at: number | null | undefined): string | null =>
    at === null || at === undefined ? null : localTimeOf(at, timezone);
  return {
    kind: 'purged',
    ...inclusiveDays({ start: local(interval?.start), end: local(interval?.end) }),
    words: [...senders, ...subject, ...words],
    ...(shared !== undefined && { mailbox: shared, matter: 'mail' as const }),
    ...(meetings === true && { matter: 'event' as const }),
  };
}
