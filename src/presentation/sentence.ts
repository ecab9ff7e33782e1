import { type OutboundMessage } from './message';
import { inert } from './text/inert';
import { shorten } from './text/shorten';

const SUMMARY_LENGTH = 100;

/**
 * A message of text alone; its first line is what the activity feed shows. It goes out as plain text, and is inert all the
 * same: the Agents Playground reads plain text as Markdown and HTML where it finds a tag in it (0.2.28, tried).
 */
export function sentence(said: string, suggestions: readonly string[] = []): OutboundMessage {
  const text = inert(said);
  const summary = shorten(text.split('\n', 1).join(''), SUMMARY_LENGTH);
  return suggestions.length === 0 ? { text, summary } : { text, summary, suggestions };
}
