import { type OutboundMessage } from './message';

/** A message of text alone; its first sentence or line is what the activity feed shows. */
export function sentence(text: string, suggestions: readonly string[] = []): OutboundMessage {
  const summary = /^[^\n]*?[.!?](?=\s|$)|^[^\n]*/u.exec(text)?.[0] ?? text;
  return suggestions.length === 0 ? { text, summary } : { text, summary, suggestions };
}
