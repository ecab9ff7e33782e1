import { metadataRoot, type MailCall } from '../call';
import { badRequest, GraphError } from '../errors';
import { ok, type Reply } from '../http/reply';
import { linkTo, openToken, sealToken } from '../odata/paging';
import { folderRestId } from '../tenant/rest-ids';
import { requestedFolder } from './find';
import { FolderView } from './folder-view';
import { MessageView } from './message-view';

const DEFAULT_PAGE = 50;
/** What a delta keeps of a first request's options in its links. */
const LINK_RESET = { top: null, skip: null, deltatoken: null, skiptoken: null };

/** Something a delta follows: changed things in order of their change, and what is gone. */
interface Source<T> {
  readonly changed: readonly T[];
  readonly changeOf: (item: T) => number;
  readonly removed: readonly string[];
  readonly write: (item: T) => unknown;
  readonly context: string;
}

/** GET …/mailFolders/delta: the whole visible hierarchy, flat (graph-facts 1.3). Only `$select` is supported. */
export function deltaFolders(call: MailCall): Reply {
  const { mailbox, request } = call;
  for (const option of ['filter', 'orderby', 'search', 'expand']) {
    if (request.query.has(option))
      throw badRequest(`The query parameter '$${option}' is not supported with delta.`);
  }
  const view = new FolderView(call);
  const since = startOf(call);
  return deltaPage(call, {
    changed: [...mailbox.visibleFolders()].filter((folder) => folder.changeCounter > since),
    changeOf: (folder) => folder.changeCounter,
    removed: since === 0 ? [] : mailbox.tombstones.since(null, since),
    write: (folder) => view.write(folder),
    context: `mailFolders${view.selected}`,
  });
}

/** GET …/mailFolders/{id}/messages/delta: newest change last. `$filter` and `$orderby` are not followed here. */
export function deltaMessages(call: MailCall): Reply {
  const { mailbox, request } = call;
  for (const option of ['filter', 'orderby', 'search']) {
    if (request.query.has(option))
      throw badRequest(`The query parameter '$${option}' is not supported with delta.`);
  }
  const folder = requestedFolder(call);
  const view = new MessageView(call);
  const since = startOf(call);
  const id = encodeURIComponent(folderRestId(mailbox.ids, folder.counter));
  return deltaPage(call, {
    changed: [...folder.messages.values()].filter((message) => message.changeCounter > since),
    changeOf: (message) => message.changeCounter,
    removed: since === 0 ? [] : mailbox.tombstones.since(folder.counter, since),
    write: (message) => view.write(message),
    context: `mailFolders('${id}')/messages${view.selected}`,
  });
}

/** The change a round starts after: from either token, else the very beginning. */
function startOf({ request }: MailCall): number {
  const text = request.query.get('skiptoken') ?? request.query.get('deltatoken');
  if (text === undefined) return 0;
  const since = openToken(text)?.['since'];
  if (typeof since === 'number') return since;
  throw new GraphError(410, 'syncStateNotFound', 'The sync state is not found.');
}

function deltaPage<T>(call: MailCall, source: Source<T>): Reply {
  const { request, preferences, mailbox } = call;
  const size = preferences.maxPageSize ?? DEFAULT_PAGE;
  const ordered = [...source.changed].sort((a, b) => source.changeOf(a) - source.changeOf(b));
  const page = ordered.slice(0, size);
  const last = page.at(-1);
  const more = ordered.length > page.length && last !== undefined;
  const removed = more ? [] : source.removed.map((id) => ({ id, '@removed': { reason: 'deleted' } }));
  const link = more
    ? { '@odata.nextLink': linkTo(request, { ...LINK_RESET, skiptoken: token(source.changeOf(last)) }) }
    : { '@odata.deltaLink': linkTo(request, { ...LINK_RESET, deltatoken: token(mailbox.latestCounter) }) };
  return ok({
    '@odata.context': `${metadataRoot(call)}#users('${call.owner.id}')/${source.context}`,
    ...link,
    value: [...page.map((item) => source.write(item)), ...removed],
  });
}

function token(since: number): string {
  return sealToken({ since });
}
