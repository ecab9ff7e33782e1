import { badRequest } from '../errors';

/** Types of MAPI properties as Graph writes them (graph-facts 3.1). */
const TYPES: ReadonlyMap<string, string> = new Map(
  [
    'Binary',
    'Boolean',
    'CLSID',
    'Currency',
    'Double',
    'Float',
    'Integer',
    'Long',
    'Short',
    'String',
    'SystemTime',
  ].map((type) => [type.toLowerCase(), type]),
);

/** The id of an extended property: a tag number, or a named one that no sandbox item has. */
export type PropertyId =
  | { readonly kind: 'tag'; readonly type: string; readonly tag: number; readonly echo: string }
  | { readonly kind: 'named'; readonly type: string; readonly echo: string };

/**
 * Reads `Binary 0x348A`. `echo` is how Exchange writes the id back: hex in lower case, without leading zeros
 * (`Binary 0xfff`; graph-facts 3.1).
 */
export function parsePropertyId(text: string): PropertyId {
  const match = /^(\w+) (?:0x([\da-f]{1,4})|(\{[\da-f-]{36}\} (?:name .+|id 0x[\da-f]+)))$/i.exec(
    text.trim(),
  );
  const type = TYPES.get(match?.[1]?.toLowerCase() ?? '');
  if (match === null || type === undefined) {
    throw badRequest(`The extended property id '${text}' is invalid.`);
  }
  const [, , tag, name] = match;
  if (tag === undefined) return { kind: 'named', type, echo: `${type} ${name ?? ''}` };
  const number = Number.parseInt(tag, 16);
  return { kind: 'tag', type, tag: number, echo: `${type} 0x${number.toString(16)}` };
}
