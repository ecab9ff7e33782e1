import { type Room } from './fit';
import { type AdaptiveCard, type OutboundMessage } from './message';
import { expand, type TemplateName } from './templates';
import { inert } from './text/inert';
import { type Words } from './words';

export interface CardMessage extends OutboundMessage {
  readonly card: AdaptiveCard;
}

export interface CardContent {
  readonly template: TemplateName;
  readonly data: Readonly<Record<string, unknown>>;
  /** The card in words. */
  readonly text: string;
  /** One line without mail content; also what a screen reader says of the card as a whole. */
  readonly summary: string;
}

/** A message from a filled template. Clients too old for the card read the same text in its place, room permitting. */
export function cardMessage(content: CardContent, words: Pick<Words, 'tag'>, room?: Room): CardMessage {
  const { template, data, text, summary } = content;
  const fallbackText = room?.withText === false ? summary : inert(text);
  const card = expand(template, { ...data, lang: words.tag, speak: summary, fallbackText });
  return { card, text, summary };
}
