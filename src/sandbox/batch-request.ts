import { badRequest } from './errors';

/** One part of a batch, checked. */
export interface BatchItem {
  readonly id: string;
  /** Upper-case. */
  readonly method: string;
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  /** Ids of earlier parts. */
  readonly dependsOn: readonly string[];
}

/** Parts in one batch (graph-facts 5.3). */
const MAX_ITEMS = 20;

/** Reads the body of a batch; a malformed one is a 400 as a whole. */
export function readBatch(body: unknown): readonly BatchItem[] {
  const requests = isObject(body) ? body['requests'] : undefined;
  if (!Array.isArray(requests) || requests.length === 0) {
    throw badRequest("Invalid batch payload format: 'requests' must be a non-empty array.");
  }
  if (requests.length > MAX_ITEMS) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${MAX_ITEMS}.`);
  }
  const seen = new Set<string>();
  return requests.map((request: unknown) => {
    const item = readItem(request);
    const key = item.id.toLowerCase();
    if (seen.has(key)) throw badRequest(`Duplicate batch request id '${item.id}'.`);
    const dangling = item.dependsOn.find((name) => !seen.has(name.toLowerCase()));
    if (dangling !== undefined) {
      throw badRequest(`Request '${item.id}' depends on '${dangling}', which is no earlier request.`);
    }
    seen.add(key);
    return item;
  });
}

function readItem(request: unknown): BatchItem {
  if (!isObject(request)) throw badRequest('Invalid batch payload format: a request is no object.');
  const { id, method, url, headers, body, dependsOn } = request;
  if (typeof id !== 'string' || id === '') throw badRequest('Every batch request needs an id.');
  if (typeof method !== 'string' || !/^(?:GET|POST|PATCH|PUT|DELETE)$/i.test(method)) {
    throw badRequest(`Batch request '${id}' has no valid method.`);
  }
  if (typeof url !== 'string' || url === '' || /^https?:/i.test(url)) {
    throw badRequest(`Batch request '${id}' needs a relative url.`);
  }
  return {
    id,
    method: method.toUpperCase(),
    url,
    headers: headersOf(headers),
    body,
    dependsOn: dependencies(id, dependsOn),
  };
}

function headersOf(headers: unknown): Readonly<Record<string, string>> {
  if (!isObject(headers)) return {};
  const pairs = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  return Object.fromEntries(pairs);
}

function dependencies(id: string, value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((name) => typeof name === 'string')) return value;
  throw badRequest(`Batch request '${id}' has an invalid dependsOn.`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
