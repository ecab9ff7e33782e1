import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { DEMO_BOT, DEMO_TENANT_ID, type DemoPerson, fullName } from '../people';

/** The fields of a Bot Framework activity that count here. */
export interface Activity {
  readonly type: string;
  readonly id?: string;
  readonly text?: string;
  readonly speak?: string;
  readonly attachments?: readonly { readonly content?: Card }[];
}

interface Card {
  readonly fallbackText?: string;
  readonly actions?: readonly unknown[];
}

export interface Speaker {
  readonly person: DemoPerson;
  readonly conversationId: string;
  /** Where the bot sends what it says. */
  readonly serviceUrl: string;
  /** IANA. */
  readonly timezone: string;
}

/** A sentence as Teams would hand it to the bot, in the personal chat. */
export function spoken(text: string, speaker: Speaker): object {
  return { ...envelope(speaker), type: 'message', textFormat: 'plain', text };
}

/** What Teams hands to the bot when it is installed for somebody: from then on it can speak to them. */
export function installed(speaker: Speaker): object {
  return { ...envelope(speaker), type: 'installationUpdate', action: 'add' };
}

function envelope({ person, conversationId, serviceUrl, timezone }: Speaker): object {
  const now = DateTime.now();
  return {
    id: randomUUID(),
    timestamp: now.toUTC().toISO(),
    localTimestamp: now.setZone(timezone).toISO(),
    localTimezone: timezone,
    locale: 'en-US',
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${person.id}`, name: fullName(person), aadObjectId: person.id },
    recipient: DEMO_BOT,
    conversation: { id: conversationId, conversationType: 'personal', tenantId: DEMO_TENANT_ID },
    channelData: { tenant: { id: DEMO_TENANT_ID } },
    entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone }],
  };
}

/** What an activity says in words; a card's plain-text form. Empty for typing and the like. */
export function wordsOf({ text, speak, attachments }: Activity): string {
  const cards = (attachments ?? []).flatMap(({ content }) => content?.fallbackText ?? []);
  return [text, speak ?? cards.join('\n')].filter((part) => part !== undefined && part !== '').join('\n');
}

/** True for a card without a button: one that shows how far something has come and is going to be updated. */
export function isUnfinished({ attachments }: Activity): boolean {
  const cards = (attachments ?? []).flatMap(({ content }) => content ?? []);
  return cards.length > 0 && cards.every(({ actions }) => (actions ?? []).length === 0);
}
