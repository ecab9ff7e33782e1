import { type Interval, intervalOf } from '../domain/time';
import { ANY_MAIL, type Criteria } from '../recovery/criteria';
import { nameWithoutTitle } from '../recovery/name-without-title';
import { type Reading } from '../recovery/search-outcome';
import { type Intent } from '../understanding/intent';

export interface Wanted {
  readonly criteria: Criteria;
  readonly reading?: Reading;
  /** Nobody says that it was deleted: it may lie elsewhere. */
  readonly missing?: true;
  /** A mailbox that is not the person's own; see `Mailbox.shared`. */
  readonly shared?: string;
}

/** What a sentence asks for, as a search understands it: local dates become instants of the person's zone. */
export function criteriaFromIntent(intent: Intent, timezone: string): Wanted {
  const basis = intent.basis ?? 'either';
  const interval = wantedInterval(intent, timezone);
  const criteria: Criteria = {
    ...ANY_MAIL,
    ...slotsOf(intent),
    ...leftOutDays(intent, timezone),
    basis,
    ...(interval && { interval }),
  };
  return {
    criteria,
    ...(interval && { reading: readingOf(intent, interval, basis, timezone) }),
    ...(intent.missing && { missing: true }),
  };
}

/** The slots a sentence fills; those it does not mention are absent, so that they can be laid over earlier criteria. */
export function slotsOf(intent: Intent): Partial<Criteria> {
  return {
    ...(intent.from?.length && { senders: intent.from.map(nameWithoutTitle) }),
    ...(intent.to?.length && { recipients: intent.to.map(nameWithoutTitle) }),
    ...(intent.subject?.length && { subject: intent.subject }),
    ...(intent.words?.length && { words: intent.words }),
    ...(intent.except?.length && { except: intent.except }),
    ...(intent.attachmentTypes?.length && { attachmentTypes: intent.attachmentTypes, hasAttachments: true }),
    ...(intent.folder !== undefined && { folder: intent.folder }),
    ...(intent.hasAttachments !== undefined && { hasAttachments: intent.hasAttachments }),
    ...(intent.unread !== undefined && { unread: intent.unread }),
    ...(intent.flagged !== undefined && { flagged: intent.flagged }),
    ...(intent.important !== undefined && { important: intent.important }),
    ...(intent.largerThan !== undefined && { largerThan: intent.largerThan }),
    ...(intent.limit !== undefined && { limit: intent.limit }),
  };
}

/** Days whose mail is left out. */
export function leftOutDays({ exceptTime }: Intent, timezone: string): Pick<Criteria, 'exceptTime'> {
  if (!exceptTime) return {};
  return { exceptTime: { interval: intervalOf(exceptTime, timezone), basis: exceptTime.basis } };
}

/**
 * The sentence's slots laid over an earlier search; a new time replaces the old one, and the days that were left out; everything else is
 * kept.
 */
export function refineCriteria(earlier: Wanted, intent: Intent, timezone: string): Wanted {
  const interval = wantedInterval(intent, timezone);
  const basis = intent.basis ?? (interval ? 'either' : earlier.criteria.basis);
  const { exceptTime, ...kept } = earlier.criteria;
  const criteria: Criteria = {
    ...kept,
    ...(exceptTime && !interval && { exceptTime }),
    ...slotsOf(intent),
    ...leftOutDays(intent, timezone),
    basis,
    ...(interval && { interval }),
  };
  const where = sameMailbox(earlier);
  if (interval) return { ...where, criteria, reading: readingOf(intent, interval, basis, timezone) };
  return { ...where, criteria, ...(earlier.reading && { reading: { ...earlier.reading, basis } }) };
}

/** What is changed of a search stays in its mailbox. */
export function sameMailbox({ shared }: Pick<Wanted, 'shared'>): Pick<Wanted, 'shared'> {
  return shared === undefined ? {} : { shared };
}

function readingOf(intent: Intent, interval: Interval, basis: Criteria['basis'], timezone: string): Reading {
  return {
    ...(intent.timePhrase !== undefined && { phrase: intent.timePhrase }),
    interval,
    basis,
    ...(intent.alternative && { alternative: intervalOf(intent.alternative, timezone) }),
  };
}

function wantedInterval({ start, end }: Intent, timezone: string): Interval | null {
  return start === undefined && end === undefined
    ? null
    : intervalOf({ start: start ?? null, end: end ?? null }, timezone);
}
