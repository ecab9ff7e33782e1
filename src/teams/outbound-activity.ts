import { type Activity, type SuggestedActions } from 'botbuilder';
import { type Place } from '../conversation/turn';
import { type AdaptiveCard, type OutboundMessage } from '../presentation/message';

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** Teams' oldest and smallest figure for one message. */
const CARD_LIMIT_BYTES = 28 * 1024;
const SUGGESTIONS = 3;

function bytes(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card));
}

/**
 * The card as sent. A client that cannot show its version shows `fallbackText` instead: the message's text, or its
 * summary where the text would make the card too large. A template that brings its own keeps it.
 */
export function cardOf(message: OutboundMessage & { readonly card: AdaptiveCard }): AdaptiveCard {
  const { card } = message;
  if (typeof card['fallbackText'] === 'string' && card['fallbackText'] !== '') return card;
  const complete = { ...card, fallbackText: message.text };
  return bytes(complete) <= CARD_LIMIT_BYTES ? complete : { ...card, fallbackText: message.summary };
}

export function hasCard(
  message: OutboundMessage,
): message is OutboundMessage & { readonly card: AdaptiveCard } {
  return message.card !== undefined;
}

function suggested(sentences: readonly string[]): SuggestedActions {
  return {
    to: [],
    actions: sentences.slice(0, SUGGESTIONS).map((value) => ({ type: 'imBack', title: value, value })),
  };
}

/**
 * A message as an activity.
 *
 * Where there is a card, the activity has no `text`: Teams splits text and card into two messages and tells the id of
 * neither, so that the card could never be updated, and other clients would say everything twice. What the card says
 * still travels in full: as `fallbackText` for clients that cannot show the card, as `speak` for those that read aloud
 * (Teams shows neither), and in one line as `summary`, which is what the activity feed and notifications show.
 *
 * Without a card the text is sent as plain: it may quote mail, and mail is not to bring links or formatting of its own.
 */
export function activityOf(message: OutboundMessage, kind: Place['kind']): Partial<Activity> {
  if (hasCard(message)) {
    return {
      type: 'message',
      summary: message.summary,
      speak: message.text,
      attachments: [{ contentType: CARD_TYPE, content: cardOf(message) }],
    };
  }
  const suggestions = kind === 'personal' ? (message.suggestions ?? []) : [];
  return {
    type: 'message',
    text: message.text,
    textFormat: 'plain',
    summary: message.summary,
    ...(suggestions.length > 0 && { suggestedActions: suggested(suggestions) }),
  };
}
