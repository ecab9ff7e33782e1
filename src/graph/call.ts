import { type Mailbox } from '../domain/mail';
import { type GraphVersion } from './root';

/** One request to Graph, as an operation describes it: in a person's name, or in the application's own. */
export type GraphCall = PersonCall | ApplicationCall;

export interface PersonCall extends AnyCall {
  /** Whose token, and whose turn. */
  readonly mailbox: Mailbox;
}

/** What the application may do by itself never reaches a person's mail. */
export interface ApplicationCall extends AnyCall {
  /** Which of Graph's limits it counts against (graph-facts 5.1). */
  readonly application: 'directory' | 'ediscovery' | 'backup';
}

interface AnyCall {
  /** Name for measuring: `list-messages`. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Generally available unless said otherwise. */
  readonly version?: GraphVersion;
  /** Below the version, with query: `/me/mailFolders/inbox?$select=id`. See `pathTo`. */
  readonly path: string;
  /** A link that Graph gave: followed verbatim in place of `path`. */
  readonly link?: string;
  /** JSON. */
  readonly body?: unknown;
  /** True for a query of the directory that Graph answers from its search index, some minutes late. */
  readonly eventual?: true;
  /** Values for `Prefer` beside the immutable ids. */
  readonly prefer?: readonly string[];
  readonly signal?: AbortSignal;
  /** True for a POST that only reads. A GET always may be repeated. */
  readonly repeatable?: boolean;
}

const OWN_LANE = 'application ';

/** Calls of the same lane wait for one another. */
export function laneOf(call: GraphCall): string {
  return 'application' in call ? `${OWN_LANE}${call.application}` : laneOfMailbox(call.mailbox);
}

/** Exchange counts by mailbox, whoever asks (graph-facts 5.1). */
function laneOfMailbox({ personId, shared }: Mailbox): string {
  return shared ?? personId;
}

/** True for a lane that is a mailbox. */
export function isMailboxLane(lane: string): boolean {
  return !lane.startsWith(OWN_LANE);
}

/** True where asking twice does no harm. */
export function isRepeatable(call: GraphCall): boolean {
  return call.method === 'GET' || call.repeatable === true;
}
