import { type GraphRequest } from '../http/graph-request';
import { type Preferences } from '../http/preferences';
import { compileFilter } from './filter';
import { orderOf, parseOrderBy } from './order';
import { linkTo, pageSize, scanPage } from './paging';
import { parseFilter } from './parser';
import { count, flag } from './query';
import { type Schema } from './schema';

export interface CollectionPage<T> {
  readonly items: readonly T[];
  /** `@odata.count` and `@odata.nextLink`, where they belong. */
  readonly annotations: Readonly<Record<string, unknown>>;
}

/** `$filter`, `$orderby`, `$count`, `$skip` and `$top` over a short list such as folders, users or groups. */
export function pageCollection<T>(
  all: readonly T[],
  schema: Schema<T>,
  request: GraphRequest,
  preferences: Preferences,
): CollectionPage<T> {
  const { query } = request;
  const filter = query.get('filter');
  const orderBy = query.get('orderby');
  let items = filter === undefined ? all : all.filter(compileFilter(parseFilter(filter), schema));
  if (orderBy !== undefined) {
    const place = new Map(items.map((item, n) => [item, n]));
    const order = orderOf(parseOrderBy(orderBy, schema), (item) => place.get(item) ?? 0);
    items = [...items].sort(order.compare);
  }
  const page = scanPage(items, count(query, 'skip', 0, 0), pageSize(query, preferences), null);
  return {
    items: page.items,
    annotations: {
      ...(flag(query, 'count') ? { '@odata.count': items.length } : {}),
      ...(page.next === null ? {} : { '@odata.nextLink': linkTo(request, { skip: String(page.next) }) }),
    },
  };
}
