import { metadataRoot, type MailCall } from '../call';
import { badRequest } from '../errors';
import { expandedPropertyIds, parseExpand, type Expansion } from '../odata/expand';
import { selection } from '../odata/query';
import { schemaOf, type Schema } from '../odata/schema';
import { type Folder } from '../tenant/folder';
import { folderRestId } from '../tenant/rest-ids';
import { extendedProperties, folderValue } from './extended-values';
import { searchFolderList } from './search-folder';

type Json = Record<string, unknown>;

/** What folder lists can be filtered and sorted by. */
export const FOLDER_SCHEMA: Schema<Folder> = schemaOf('microsoft.graph.mailFolder', [
  { name: 'displayName', type: 'string', get: (folder) => folder.displayName },
  { name: 'childFolderCount', type: 'number', get: visibleChildren },
  { name: 'totalItemCount', type: 'number', get: (folder) => folder.messages.size },
  { name: 'unreadItemCount', type: 'number', get: (folder) => folder.messages.unread },
  { name: 'isHidden', type: 'boolean', get: (folder) => folder.hidden },
]);

/** Writes folders as one request wants them (graph-facts 1.2). */
export class FolderView {
  readonly selected: string;
  readonly #names: ReadonlySet<string> | null;
  readonly #expansions: readonly ((folder: Folder) => Json)[];

  constructor(private readonly call: MailCall) {
    const names = selection(call.request.query);
    this.selected = names === null ? '' : `(${names.join(',')})`;
    this.#names = names === null ? null : new Set(names.map((name) => name.toLowerCase()));
    this.#expansions = parseExpand(call.request.query.get('expand')).map((expansion) =>
      this.#expand(expansion),
    );
  }

  write(folder: Folder): Json {
    const { mailbox } = this.call;
    const json: Json = folder.search === null ? {} : { '@odata.type': '#microsoft.graph.mailSearchFolder' };
    json['id'] = folderRestId(mailbox.ids, folder.counter);
    for (const [name, value] of Object.entries(this.#properties(folder))) {
      if (this.#names === null || this.#names.has(name.toLowerCase())) json[name] = value;
    }
    for (const expand of this.#expansions) Object.assign(json, expand(folder));
    return json;
  }

  #properties(folder: Folder): Json {
    const { mailbox, request } = this.call;
    const found = folder.search === null ? null : searchFolderList(mailbox, folder.search);
    return {
      displayName: folder.displayName,
      parentFolderId: folderRestId(mailbox.ids, (folder.parent ?? folder).counter),
      childFolderCount: visibleChildren(folder),
      unreadItemCount:
        found === null ? folder.messages.unread : found.filter((message) => !message.isRead).length,
      totalItemCount: found?.length ?? folder.messages.size,
      isHidden: folder.hidden,
      // Beta alone tells the well-known name (graph-facts 1.2).
      ...(request.version === 'beta' ? { wellKnownName: folder.wellKnown } : {}),
      ...(folder.search === null
        ? {}
        : {
            isSupported: true,
            includeNestedFolders: folder.search.includeNestedFolders,
            sourceFolderIds: folder.search.sources.map((source) => folderRestId(mailbox.ids, source.counter)),
            filterQuery: folder.search.filterQuery,
          }),
    };
  }

  #expand(expansion: Expansion): (folder: Folder) => Json {
    const { mailbox } = this.call;
    switch (expansion.relation) {
      case 'childfolders': {
        const nested = new FolderView({
          ...this.call,
          request: { ...this.call.request, query: expansion.options },
        });
        return (folder) => ({
          childFolders: folder
            .sortedChildren()
            .flatMap((child) => (child.hidden ? [] : [nested.write(child)])),
        });
      }
      case 'singlevalueextendedproperties': {
        const ids = expandedPropertyIds(expansion);
        return (folder) =>
          this.#extended(
            folder,
            extendedProperties(ids, (id) => folderValue(mailbox, folder, id)),
          );
      }
      default:
        throw badRequest(
          `Could not find a relation named '${expansion.relation}' on type 'microsoft.graph.mailFolder'.`,
        );
    }
  }

  #extended(folder: Folder, found: readonly unknown[]): Json {
    if (found.length === 0) return {};
    const id = encodeURIComponent(folderRestId(this.call.mailbox.ids, folder.counter));
    const root = `${metadataRoot(this.call)}#users('${this.call.owner.id}')/mailFolders('${id}')`;
    return {
      'singleValueExtendedProperties@odata.context': `${root}/singleValueExtendedProperties`,
      singleValueExtendedProperties: found,
    };
  }
}

/** Hidden children do not count. */
function visibleChildren(folder: Folder): number {
  let count = 0;
  for (const child of folder.children) if (!child.hidden) count += 1;
  return count;
}
