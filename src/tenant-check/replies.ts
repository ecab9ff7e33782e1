import { propertyValue, type PropertyTag } from '../graph/odata/extended-properties';
import { type Reply, type Seen } from './ports';

const NOBODY: Seen = { kind: 'untried', why: 'no application is set up' };

type Item = Readonly<Record<string, unknown>>;

/** The items of a collection; none where it is no collection. */
export function itemsOf({ body }: Reply): readonly Item[] {
  const value: unknown = typeof body === 'object' && body !== null ? (body as Item)['value'] : undefined;
  return Array.isArray(value)
    ? value.filter((one): one is Item => typeof one === 'object' && one !== null)
    : [];
}

/** True where a request as such is taken. */
export function answered(reply: Reply | null): Seen {
  if (reply === null) return NOBODY;
  return reply.status === 200 ? { kind: 'seen' } : { kind: 'not-seen', fact: factOf(reply) };
}

/** Seen where at least one item carries the property; without items nobody can tell. */
export function carried(reply: Reply | null, tag: PropertyTag): Seen {
  const taken = answered(reply);
  if (reply === null || taken.kind !== 'seen') return taken;
  const items = itemsOf(reply);
  if (items.length === 0) return { kind: 'untried', why: 'nothing lies there' };
  const having = items.filter((item) => propertyValue(item['singleValueExtendedProperties'], tag) !== null);
  return having.length > 0 ? { kind: 'seen' } : { kind: 'not-seen', fact: `none of ${items.length} has it` };
}

/** Status and Graph's own code: never its message, which may quote. */
export function factOf({ status, body }: Reply): string {
  const error: unknown = typeof body === 'object' && body !== null ? (body as Item)['error'] : undefined;
  const code: unknown = typeof error === 'object' && error !== null ? (error as Item)['code'] : undefined;
  return typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? `${status} ${code}` : String(status);
}
