import { metadataRoot, type MailCall } from '../call';
import { ok, plain, type Reply } from '../http/reply';
import { pageCollection } from '../odata/collection';
import { flag } from '../odata/query';
import { type Folder } from '../tenant/folder';
import { folderRestId } from '../tenant/rest-ids';
import { FOLDER_SCHEMA, FolderView } from './folder-view';
import { requestedFolder } from './find';

/** GET …/mailFolders: direct children of msgfolderroot; hidden ones on request only (graph-facts 1.3). */
export function listFolders(call: MailCall): Reply {
  return list(call, call.mailbox.wellKnown('msgfolderroot'), 'mailFolders');
}

/** GET …/mailFolders/{id}/childFolders */
export function listChildFolders(call: MailCall): Reply {
  const folder = requestedFolder(call);
  const id = encodeURIComponent(folderRestId(call.mailbox.ids, folder.counter));
  return list(call, folder, `mailFolders('${id}')/childFolders`);
}

/** GET …/mailFolders/$count and …/childFolders/$count */
export function countFolders(call: MailCall): Reply {
  const { folder } = call.params;
  const parent = folder === undefined ? call.mailbox.wellKnown('msgfolderroot') : requestedFolder(call);
  return plain(String(childrenOf(call, parent).length));
}

function childrenOf(call: MailCall, folder: Folder): readonly Folder[] {
  const hidden = flag(call.request.query, 'includehiddenfolders');
  return folder.sortedChildren().filter((child) => hidden || !child.hidden);
}

function list(call: MailCall, parent: Folder, relation: string): Reply {
  const view = new FolderView(call);
  const page = pageCollection(childrenOf(call, parent), FOLDER_SCHEMA, call.request, call.preferences);
  return ok({
    '@odata.context': `${metadataRoot(call)}#users('${call.owner.id}')/${relation}${view.selected}`,
    value: page.items.map((folder) => view.write(folder)),
    ...page.annotations,
  });
}
