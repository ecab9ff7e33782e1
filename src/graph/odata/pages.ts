import { RecoveryError } from '../../domain/errors';
import { type GraphCall } from '../call';
import { type Gateway } from '../gateway';

export interface Page {
  readonly items: readonly unknown[];
  /** True where no link leads on. A page may be short, even empty, and yet not be the last (graph-facts 2.1). */
  readonly last: boolean;
}

/** A collection, one page per request, as long as the consumer goes on asking. */
export async function* pages(gateway: Gateway, call: GraphCall): AsyncGenerator<Page, void, undefined> {
  let link: string | null = null;
  do {
    const page = pageOf(await gateway.read(link === null ? call : { ...call, link }));
    if (page.next !== null && page.next === link)
      throw new RecoveryError('unexpected', { graphCode: 'LinkLoop' });
    link = page.next;
    yield { items: page.items, last: link === null };
  } while (link !== null);
}

/** A whole collection; for those that are small by nature. */
export async function allItems(gateway: Gateway, call: GraphCall): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for await (const page of pages(gateway, call)) items.push(...page.items);
  return items;
}

/** Items and next link of a collection's JSON, whatever else it holds. */
export function pageOf(body: unknown): { readonly items: readonly unknown[]; readonly next: string | null } {
  const { value, '@odata.nextLink': next } = (body ?? {}) as Record<string, unknown>;
  return {
    items: Array.isArray(value) ? (value as readonly unknown[]) : [],
    next: typeof next === 'string' && next !== '' ? next : null,
  };
}
