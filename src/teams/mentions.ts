import { type IncomingActivity } from './incoming';

function mentionedId(entity: Record<string, unknown>): unknown {
  const mentioned = entity['mentioned'];
  return typeof mentioned === 'object' && mentioned !== null
    ? (mentioned as Record<string, unknown>)['id']
    : undefined;
}

/** The bot's own mentions as they stand in the text, e.g. `<at>Mail Recovery</at>`. */
function ownMentions(incoming: IncomingActivity): readonly string[] {
  return (incoming.entities ?? [])
    .filter((entity) => entity['type'] === 'mention' && mentionedId(entity) === incoming.recipient.id)
    .map((entity) => entity['text'])
    .filter((text): text is string => typeof text === 'string' && text !== '');
}

/**
 * What the person wrote, the bot's mentions taken out wherever they stand. Mentions of other people stay, as their names;
 * attachments are ignored: Teams repeats every message as one of HTML.
 */
export function spokenText(incoming: IncomingActivity): string {
  let text = incoming.text ?? '';
  for (const mention of ownMentions(incoming)) text = text.replaceAll(mention, ' ');
  return text
    .replace(/<\/?at(?:\s[^<>]*)?>/gi, '')
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}
