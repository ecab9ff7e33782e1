import { type Message } from '../tenant/folder';
import { parseKql, type Kql } from './kql';
import { compileKql, MAIL_PROPERTIES } from './match-message';

/**
 * A contentQuery of eDiscovery as a test of one message; an empty one finds everything. It speaks the same KQL as `$search`,
 * but knows properties of documents too (`Author="edison"`), which no message has.
 */
export function compileContentQuery(text: string): (message: Message) => boolean {
  return text.trim() === '' ? () => true : compileKql(withoutForeign(parseKql(text)));
}

/** An alternative without parts is never true. */
const NEVER: Kql = { kind: 'or', parts: [] };

function withoutForeign(query: Kql): Kql {
  switch (query.kind) {
    case 'and':
    case 'or':
      return { kind: query.kind, parts: query.parts.map(withoutForeign) };
    case 'not':
      return { kind: 'not', of: withoutForeign(query.of) };
    case 'text':
      return query;
    case 'property':
      return MAIL_PROPERTIES.has(query.name) ? query : NEVER;
  }
}
