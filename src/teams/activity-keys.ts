import { createHash } from 'node:crypto';
import { type IncomingActivity } from './incoming';
import { type Frame } from './ports';

function key(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The same for every delivery of one activity; null where the channel gave it no id. */
export function activityKey(incoming: IncomingActivity): string | null {
  return incoming.id === undefined || incoming.id === ''
    ? null
    : key('activity', incoming.conversation.id, incoming.id);
}

/** One welcome for a person, in whatever chat; one for a group or a team, in whatever thread. */
export function welcomeKey(frame: Frame): string {
  if (frame.place.kind === 'personal') return key('welcome', frame.person.tenantId, frame.person.id);
  return key('welcome', frame.place.conversationId.split(';')[0] ?? '');
}
