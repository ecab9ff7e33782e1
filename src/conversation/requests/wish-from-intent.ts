import { type FormKind } from '../../domain/request';
import { type Wish } from '../../escalation/draft-request';
import { inclusiveDays, lastDayBefore } from '../../escalation/inclusive-days';
import { type Intent } from '../../understanding/intent';

/** What a sentence already tells of a request: "export my mail of 2024 to PST". */
export function wishFromIntent(kind: FormKind, intent: Intent): Wish {
  const {
    reason,
    until,
    holdType,
    itemType = 'message',
    from = [],
    to = [],
    subject = [],
    words = [],
  } = intent;
  // "The mail of anna@contoso.com, who has left": whoever is named is whose mailbox it is, not who wrote to it.
  const named = kind === 'departed' && intent.mailbox === undefined ? from : [];
  const mailbox = named.length > 0 ? named.join(', ') : intent.mailbox;
  const topics = [...subject, ...words, ...(named.length > 0 ? [] : from), ...to];
  return {
    kind,
    ...inclusiveDays({ start: intent.start ?? null, end: intent.end ?? null }),
    ...(mailbox !== undefined && { mailbox }),
    ...(topics.length > 0 && { words: topics }),
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until: lastDayBefore(until) }),
    ...(holdType !== undefined && { holdType }),
    ...(kind === 'purged' && itemType !== 'message' && { matter: itemType }),
  };
}
