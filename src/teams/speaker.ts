import { type Person, type Place } from '../conversation/turn';
import { type Language } from '../domain/language';
import { isTimeZone } from '../domain/time';
import { type IncomingActivity } from './incoming';
import { type LastSeen } from './ports';

function child(parent: unknown, key: string): unknown {
  return typeof parent === 'object' && parent !== null ? (parent as Record<string, unknown>)[key] : undefined;
}

function filled(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Who sent the activity, by Entra object id where the channel tells it (Teams and the Playground do). */
export function personOf(incoming: IncomingActivity): Person {
  return {
    id: filled(incoming.from.aadObjectId) ?? incoming.from.id,
    tenantId:
      filled(incoming.conversation.tenantId) ?? filled(child(incoming.channelData?.['tenant'], 'id')) ?? '',
    name: incoming.from.name ?? '',
  };
}

/** Teams names the thread behind the channel's own id: what is sent there lands in that thread. */
function wholeChannel(id: string): { readonly channelId?: string } {
  const thread = id.indexOf(';messageid=');
  return thread > 0 ? { channelId: id.slice(0, thread) } : {};
}

/** Teams names the kind; other channels at least tell groups, and what is neither is a chat of two. */
export function placeOf(incoming: IncomingActivity): Place {
  const { id, conversationType, isGroup } = incoming.conversation;
  const conversationId = id;
  switch (conversationType) {
    case 'personal':
      return { conversationId, kind: 'personal' };
    case 'channel':
      return { conversationId, kind: 'channel', ...wholeChannel(id) };
    case 'groupChat':
      return { conversationId, kind: 'group' };
    default:
      return { conversationId, kind: isGroup === true ? 'group' : 'personal' };
  }
}

function clientInfo(incoming: IncomingActivity): Record<string, unknown> {
  return incoming.entities?.find((entity) => entity['type'] === 'clientInfo') ?? {};
}

function locale(candidate: unknown): string | undefined {
  const tag = filled(candidate);
  if (tag === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function timezone(candidate: unknown): string | undefined {
  const zone = filled(candidate);
  return zone !== undefined && isTimeZone(zone) ? zone : undefined;
}

/** The locale of the person's client, BCP 47, where the activity tells it. */
export function localeTold(incoming: IncomingActivity): string | undefined {
  return locale(incoming.locale) ?? locale(clientInfo(incoming)['locale']);
}

/** True where the activity itself says both, so that nothing has to be remembered. */
export function tellsSettings(incoming: IncomingActivity): boolean {
  const client = clientInfo(incoming);
  const tellsZone = timezone(incoming.localTimezone) ?? timezone(client['timezone']);
  return localeTold(incoming) !== undefined && tellsZone !== undefined;
}

/**
 * The person's locale and time zone: what the activity says, else what the client entity says, else what was last
 * seen, else US English and UTC. The language is that of the sentence, else the one last written.
 *
 * @param spoken of the activity's sentence; null where there is none, or it does not tell
 */
export function settingsOf(
  incoming: IncomingActivity,
  lastSeen: LastSeen | null,
  spoken: Language | null,
): LastSeen {
  const client = clientInfo(incoming);
  const language = spoken ?? lastSeen?.language;
  return {
    locale: localeTold(incoming) ?? lastSeen?.locale ?? 'en-US',
    timezone: timezone(incoming.localTimezone) ?? timezone(client['timezone']) ?? lastSeen?.timezone ?? 'UTC',
    ...(language && { language }),
  };
}
