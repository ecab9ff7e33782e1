import { badRequest } from '../errors';
import { type Query } from '../odata/query';

export type ApiVersion = 'v1.0' | 'beta';

/** A Graph request, alone or out of a batch, as far as it can be read without looking at the tenant. */
export interface GraphRequest {
  readonly method: string;
  readonly version: ApiVersion;
  /** Version and path as sent, without the query: `/v1.0/me/messages`. */
  readonly path: string;
  /** Decoded steps after the version; `mailFolders('x')` is two of them. */
  readonly segments: readonly string[];
  readonly query: Query;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Scheme and host that links in answers begin with. */
  readonly origin: string;
  /** The JSON body; undefined where there is none. */
  readonly body: unknown;
}

/** The parts of a request's target: `/v1.0/me/messages?$top=5`. */
export interface Target {
  readonly path: string;
  readonly search: string;
}

/** What follows a `#` that is not encoded is no part of an address: a guest's name must be (graph-facts 11). */
export function splitTarget(target: string): Target {
  const [whole = ''] = target.split('#', 1);
  const at = whole.indexOf('?');
  return at < 0 ? { path: whole, search: '' } : { path: whole.slice(0, at), search: whole.slice(at + 1) };
}

/** The version a path begins with, or null for what is no Graph path. */
export function versionOf(path: string): ApiVersion | null {
  const match = /^\/(v1\.0|beta)(?:\/|$)/i.exec(path);
  return match === null ? null : match[1]?.toLowerCase() === 'beta' ? 'beta' : 'v1.0';
}

/** Decodes the steps of a path; both `mailFolders/x` and `mailFolders('x')` (graph-facts 1.1). */
export function segmentsOf(path: string): readonly string[] {
  const steps = path.split('/').slice(2);
  return steps.flatMap((step) => {
    const text = decode(step);
    if (text === '') return [];
    const keyed = /^([\w.$]+)\('((?:[^']|'')*)'\)$/.exec(text);
    if (keyed !== null) return [keyed[1] ?? '', (keyed[2] ?? '').replaceAll("''", "'")];
    return [text.replace(/\(\)$/, '')];
  });
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    throw badRequest(`The path segment '${step}' is not properly encoded.`);
  }
}
