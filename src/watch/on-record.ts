import { type AuditEvent, type AuditWhat } from '../domain/audit';
import { type EndReason, type ReminderChoice } from '../domain/reminder';
import { type EpochMs } from '../domain/time';
import { type Reminder } from './reminder';

/** Somebody as the record names them. */
export interface RecordedPerson {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
}

/** That somebody lets the bot look into their mailbox by itself; nothing where they had said the same before. */
export function wantedEvents(
  person: RecordedPerson,
  choice: ReminderChoice,
  former: Reminder | null,
  at: EpochMs,
): readonly AuditEvent[] {
  // What had ended by itself begins anew.
  const before = former?.stopped === null ? former.choice : null;
  return before === choice
    ? []
    : [byPerson(person, { kind: 'reminders-wanted', choice, former: before }, at)];
}

/** That they do so no longer. */
export function endedEvent(person: RecordedPerson, at: EpochMs): AuditEvent {
  return byPerson(person, { kind: 'reminders-ended' }, at);
}

/** That it ended without anybody wanting that. */
export function stoppedEvent(
  { tenantId, personId }: Pick<Reminder, 'tenantId' | 'personId'>,
  reason: EndReason,
  at: EpochMs,
): AuditEvent {
  const what = { kind: 'reminders-stopped', person: personId, reason } as const;
  return { at, tenantId, request: null, actor: 'bot', what, before: null, after: null };
}

function byPerson({ id, name, tenantId }: RecordedPerson, what: AuditWhat, at: EpochMs): AuditEvent {
  return { at, tenantId, request: null, actor: { id, name }, what, before: null, after: null };
}
