/** Of Graph's paths, all used here are generally available but for hold policies (graph-facts 7.1). */
export const GRAPH_VERSION = 'v1.0';

export type GraphVersion = 'v1.0' | 'beta';

const VERSIONS: readonly GraphVersion[] = [GRAPH_VERSION, 'beta'];

const GLOBAL_ROOT = 'https://graph.microsoft.com';

/**
 * Where Graph is. `base` is what requests are addressed to and always https; `wire` is where they really go. The two
 * differ for a sandbox on plain http only: the SDK gives no token to http hosts (graph-facts 5.4), so the rewriting
 * happens below everything else.
 */
export interface GraphRoot {
  readonly base: string;
  readonly wire: string;
}

/**
 * Reads a Graph endpoint: an https root (global or national cloud) or the http root of a sandbox on this machine.
 *
 * @throws Error where a token would travel unprotected
 */
export function graphRootOf(endpoint: string): GraphRoot {
  const url = new URL(endpoint);
  const root = url.origin + url.pathname.replace(/\/+$/, '');
  if (url.protocol === 'https:') return { base: root, wire: root };
  if (url.protocol === 'http:' && isLoopback(url.hostname)) return { base: GLOBAL_ROOT, wire: root };
  throw new Error('The Graph endpoint must be https, or http on the loopback interface for a sandbox.');
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** The address that an URL below `base` has on the wire. */
export function wireUrl(root: GraphRoot, url: string): string {
  return url.startsWith(root.base) ? root.wire + url.slice(root.base.length) : url;
}

/**
 * A link that Graph handed out, as an URL below `base`; null where it leads anywhere else: a token must never follow a
 * link out of Graph.
 */
export function ownLink(root: GraphRoot, link: string): string | null {
  for (const known of [root.base, root.wire]) {
    for (const version of VERSIONS) {
      const inside = `${known}/${version}/`;
      // As written, and as any URL parser will read it: dot segments could lead out again.
      const isInside = link.startsWith(inside) && URL.canParse(link) && new URL(link).href.startsWith(inside);
      if (isInside) return root.base + link.slice(known.length);
    }
  }
  return null;
}
