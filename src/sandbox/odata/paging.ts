import { badRequest } from '../errors';
import { type GraphRequest } from '../http/graph-request';
import { type Preferences } from '../http/preferences';
import { type Predicate } from './comparison';
import { count, type Query } from './query';

/** Outlook's page size where nobody says (graph-facts 2.1). */
const DEFAULT_PAGE = 10;
const MAX_PAGE = 1_000;
/** Items a filter may look at for one page; a page may so come back short, or empty, with more to follow. */
const SCAN_BUDGET = 5_000;

/** How many items the client wants on a page. */
export function pageSize(query: Query, preferences: Preferences): number {
  const top = count(query, 'top', 1, preferences.maxPageSize ?? DEFAULT_PAGE);
  if (top > MAX_PAGE) {
    throw badRequest(`Invalid page size specified: '${top}'. Must be between 1 and ${MAX_PAGE} inclusive.`);
  }
  return top;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page begins, in items scanned; null at the end. */
  readonly next: number | null;
}

/** Collects up to `limit` items that `keep` lets through, looking at no more than the budget. */
export function scanPage<T>(
  items: readonly T[],
  skip: number,
  limit: number,
  keep: Predicate<T> | null,
): Page<T> {
  const found: T[] = [];
  const stop = keep === null ? items.length : Math.min(items.length, skip + SCAN_BUDGET);
  let at = skip;
  for (; at < stop && found.length < limit; at += 1) {
    const item = items[at];
    if (item !== undefined && (keep === null || keep(item))) found.push(item);
  }
  return { items: found, next: at < items.length ? at : null };
}

/** A token that only the sandbox reads. */
export function sealToken(content: Readonly<Record<string, unknown>>): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** The content of a token, or null for what is none. */
export function openToken(token: string | undefined): Readonly<Record<string, unknown>> | null {
  if (token === undefined) return null;
  try {
    const content: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The request's own URL with some options set anew (null removes), as `@odata.nextLink` has it. */
export function linkTo(request: GraphRequest, options: Readonly<Record<string, string | null>>): string {
  const merged = new Map<string, string | null>([...request.query, ...Object.entries(options)]);
  const parts: string[] = [];
  for (const [name, value] of merged) {
    if (value === null) continue;
    const prefix = name === 'includehiddenfolders' ? 'includeHiddenFolders' : `$${name}`;
    parts.push(`${prefix}=${encodeURIComponent(value)}`);
  }
  const search = parts.length === 0 ? '' : `?${parts.join('&')}`;
  return `${request.origin}${request.path}${search}`;
}
