import { type OutboundMessage } from './message';
import { shorten } from './text/shorten';

const SUMMARY_LENGTH = 100;

/** A message of text alone; its first line is what the activity feed shows. */
export function sentence(text: string, suggestions: readonly string[] = []): OutboundMessage {
  const summary = shorten(text.split('\n', 1).join(''), SUMMARY_LENGTH);
  return suggestions.length === 0 ? { text, summary } : { text, summary, suggestions };
}
