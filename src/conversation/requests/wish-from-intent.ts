import { type FormKind } from '../../domain/request';
import { type Wish } from '../../escalation/draft-request';
import { inclusiveDays, lastDayBefore } from '../../escalation/inclusive-days';
import { type Intent } from '../../understanding/intent';

/** What a sentence already tells of a request: "export my mail of 2024 to PST". */
export function wishFromIntent(kind: FormKind, intent: Intent): Wish {
  const { mailbox, reason, until, holdType, from = [], to = [], subject = [], words = [] } = intent;
  const topics = [...subject, ...words, ...from, ...to];
  return {
    kind,
    ...inclusiveDays({ start: intent.start ?? null, end: intent.end ?? null }),
    ...(mailbox !== undefined && { mailbox }),
    ...(topics.length > 0 && { words: topics }),
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until: lastDayBefore(until) }),
    ...(holdType !== undefined && { holdType }),
  };
}
