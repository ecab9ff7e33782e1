import { metadataRoot, param, type MailCall } from '../call';
import { badRequest, GraphError } from '../errors';
import { ok, plain, type Reply } from '../http/reply';
import { compileFilter } from '../odata/filter';
import { orderOf, parseOrderBy, requireEfficient } from '../odata/order';
import { linkTo, openToken, pageSize, scanPage, sealToken } from '../odata/paging';
import { parseFilter } from '../odata/parser';
import { count, flag } from '../odata/query';
import { type Predicate } from '../odata/comparison';
import { compileKql } from '../search/match-message';
import { parseKql, unquoteSearch } from '../search/kql';
import { type Folder, type Message } from '../tenant/folder';
import { MessageList } from '../tenant/message-list';
import { folderRestId } from '../tenant/rest-ids';
import { type Order } from '../tenant/sorted-index';
import { messageSchema } from './message-schema';
import { MessageView } from './message-view';
import { searchFolderList } from './search-folder';

/** `$search` finds this many messages at most (graph-facts 2.3). */
const SEARCH_LIMIT = 1_000;

/** GET …/mailFolders/{id}/messages */
export function listFolderMessages(call: MailCall): Reply {
  const folder = call.mailbox.findFolder(param(call, 'folder'));
  const id = encodeURIComponent(folderRestId(call.mailbox.ids, folder.counter));
  return list(call, listOf(call, folder), `mailFolders('${id}')/messages`);
}

/** GET …/messages: everything below the mailbox's visible root, Deleted Items included. */
export function listAllMessages(call: MailCall): Reply {
  return list(call, call.mailbox.visible, 'messages');
}

/** GET …/messages/$count */
export function countFolderMessages(call: MailCall): Reply {
  const messages = listOf(call, call.mailbox.findFolder(param(call, 'folder')));
  return plain(String(countMatches(messages.values(), filterOf(call))));
}

function listOf(call: MailCall, folder: Folder): MessageList<Message> {
  if (folder.search === null) return folder.messages;
  const found = new MessageList<Message>();
  found.addAll(searchFolderList(call.mailbox, folder.search));
  return found;
}

function list(call: MailCall, messages: MessageList<Message>, relation: string): Reply {
  const view = new MessageView(call);
  const page = call.request.query.has('search') ? searchPage(call, messages) : filterPage(call, messages);
  return ok({
    '@odata.context': `${metadataRoot(call)}#users('${call.owner.id}')/${relation}${view.selected}`,
    ...(page.count === undefined ? {} : { '@odata.count': page.count }),
    value: page.messages.map((message) => view.write(message)),
    ...(page.nextLink === undefined ? {} : { '@odata.nextLink': page.nextLink }),
  });
}

interface Page {
  readonly messages: readonly Message[];
  readonly count?: number;
  readonly nextLink?: string;
}

function filterOf(call: MailCall): Predicate<Message> | null {
  const text = call.request.query.get('filter');
  return text === undefined ? null : compileFilter(parseFilter(text), messageSchema(call.mailbox));
}

function filterPage(call: MailCall, messages: MessageList<Message>): Page {
  const { request, preferences } = call;
  const keep = filterOf(call);
  const sorted = messages.sorted(orderFor(call));
  const top = pageSize(request.query, preferences);
  const skip = count(request.query, 'skip', 0, 0);
  const number = Number(openToken(request.query.get('skiptoken'))?.['page'] ?? 0);
  // Exchange's later pages may be short though more follows: every third is, so that clients notice (graph-facts 2.1).
  const limit = number % 3 === 1 && top > 1 ? top - 1 : top;
  const page = scanPage(sorted, skip, limit, keep);
  return {
    messages: page.items,
    ...(flag(request.query, 'count') ? { count: countMatches(messages.values(), keep) } : {}),
    ...(page.next === null
      ? {}
      : {
          nextLink: linkTo(request, {
            top: String(top),
            skip: String(page.next),
            skiptoken: sealToken({ page: number + 1 }),
          }),
        }),
  };
}

function countMatches(messages: Iterable<Message>, keep: Predicate<Message> | null): number {
  let matches = 0;
  for (const message of messages) if (keep === null || keep(message)) matches += 1;
  return matches;
}

/** `$orderby` as asked for; without one newest first, which is Exchange's practice (graph-facts 2.2). */
function orderFor(call: MailCall): Order<Message> {
  const { query } = call.request;
  const schema = messageSchema(call.mailbox);
  const orderBy = query.get('orderby');
  const terms = parseOrderBy(orderBy ?? 'receivedDateTime desc', schema);
  const filter = query.get('filter');
  if (orderBy !== undefined && filter !== undefined) requireEfficient(parseFilter(filter), terms);
  return orderOf(terms, (message) => message.itemCounter);
}

function searchPage(call: MailCall, messages: MessageList<Message>): Page {
  const { request, preferences, mailbox } = call;
  refuseCombination(call);
  const matches = compileKql(parseKql(unquoteSearch(request.query.get('search') ?? '')));
  const order = orderOf(
    parseOrderBy('sentDateTime desc', messageSchema(mailbox)),
    (message) => message.itemCounter,
  );
  const found: Message[] = [];
  for (const message of messages.sorted(order)) {
    if (matches(message)) found.push(message);
    if (found.length === SEARCH_LIMIT) break;
  }
  const skip = Number(openToken(request.query.get('skiptoken'))?.['skip'] ?? 0);
  const page = scanPage(found, skip, pageSize(request.query, preferences), null);
  if (page.next === null) return { messages: page.items };
  return { messages: page.items, nextLink: linkTo(request, { skiptoken: sealToken({ skip: page.next }) }) };
}

/** `$search` stands alone (graph-facts 2.3). */
function refuseCombination({ request: { query } }: MailCall): void {
  const refuse = (code: string, option: string): never => {
    throw new GraphError(400, code, `The query parameter '$${option}' is not supported with '$search'.`);
  };
  if (query.has('filter')) refuse('SearchWithFilter', 'filter');
  if (query.has('orderby')) refuse('SearchWithOrderBy', 'orderBy');
  for (const option of ['skip', 'count']) {
    if (query.has(option))
      throw badRequest(`The query parameter '$${option}' is not supported with '$search'.`);
  }
}
