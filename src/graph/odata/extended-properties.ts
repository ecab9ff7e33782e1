/** An extended property as Graph names it: type and tag (graph-facts 3.1, 3.2). */
export interface PropertyTag {
  readonly type: 'Binary' | 'SystemTime' | 'Long' | 'Integer';
  readonly tag: number;
}

/** PidTagLastActiveParentEntryId: the folder a message was deleted from; 22 bytes. */
export const LAST_PARENT: PropertyTag = { type: 'Binary', tag: 0x348a };
/** PidTagDeletedOn: when it went into Recoverable Items. */
export const DELETED_ON: PropertyTag = { type: 'SystemTime', tag: 0x668f };
/** Size in bytes. */
export const MESSAGE_SIZE: PropertyTag = { type: 'Long', tag: 0x0e08 };
/**
 * PidTagLastModificationTime. On folders it is read as "the folder itself was changed then, or before": that Graph hands it
 * out there is our assumption, so whoever reads it does without where it is missing.
 */
export const LAST_MODIFIED: PropertyTag = { type: 'SystemTime', tag: 0x3008 };
/** A folder's entry id; 46 bytes. */
export const ENTRY_ID: PropertyTag = { type: 'Binary', tag: 0x0fff };

/** The value of `$expand` that brings these properties along. */
export function expandProperties(...tags: readonly PropertyTag[]): string {
  const wanted = tags.map((tag) => `id eq '${idOf(tag)}'`).join(' or ');
  return `singleValueExtendedProperties($filter=${wanted})`;
}

function idOf({ type, tag }: PropertyTag): string {
  return `${type} 0x${tag.toString(16).toUpperCase().padStart(4, '0')}`;
}

const ID = /^\s*(\w+)\s+0x([0-9a-f]{1,8})\s*$/i;

/**
 * A property's value; null where the item has none. Exchange echoes ids in other letter case and without leading zeros
 * (`Binary 0xfff`), so they are compared as numbers (graph-facts 3.1).
 */
export function propertyValue(properties: unknown, { type, tag }: PropertyTag): string | null {
  if (!Array.isArray(properties)) return null;
  for (const entry of properties as readonly unknown[]) {
    const { id, value } = (entry ?? {}) as { readonly id?: unknown; readonly value?: unknown };
    const match = typeof id === 'string' ? ID.exec(id) : null;
    const isIt =
      match?.[1]?.toLowerCase() === type.toLowerCase() && Number.parseInt(match[2] ?? '', 16) === tag;
    if (isIt && typeof value === 'string') return value;
  }
  return null;
}
