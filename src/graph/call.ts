import { type Mailbox } from '../domain/mail';

/** One request to Graph, as an operation describes it. */
export interface GraphCall {
  /** Name for measuring: `list-messages`. */
  readonly operation: string;
  /** Whose token, and whose turn. */
  readonly mailbox: Mailbox;
  readonly method: 'GET' | 'POST';
  /** Below the version, with query: `/me/mailFolders/inbox?$select=id`. See `pathTo`. */
  readonly path: string;
  /** A link that Graph gave: followed verbatim in place of `path`. */
  readonly link?: string;
  /** JSON. */
  readonly body?: unknown;
  /** Values for `Prefer` beside the immutable ids. */
  readonly prefer?: readonly string[];
  readonly signal?: AbortSignal;
  /** True for a POST that only reads. A GET always may be repeated. */
  readonly repeatable?: boolean;
}

/** True where asking twice does no harm. */
export function isRepeatable(call: GraphCall): boolean {
  return call.method === 'GET' || call.repeatable === true;
}
