import { bodyObject, metadataRoot, type MailCall } from '../call';
import { GraphError } from '../errors';
import { created, noContent, ok, type Reply } from '../http/reply';
import { deleteFolder, purgeFolder } from '../tenant/deletion';
import { wholeSecond } from '../tenant/clock';
import { type Folder } from '../tenant/folder';
import { folderExists, moveFolder as moveInTree } from '../tenant/moving';
import { destination, requestedFolder } from './find';
import { FolderView } from './folder-view';

type Json = Record<string, unknown>;

function written(call: MailCall, folder: Folder): Json {
  const view = new FolderView(call);
  const context = `${metadataRoot(call)}#users('${call.owner.id}')/mailFolders${view.selected}/$entity`;
  return { '@odata.context': context, ...view.write(folder) };
}

/** GET …/mailFolders/{id} */
export function getFolder(call: MailCall): Reply {
  return ok(written(call, requestedFolder(call)));
}

/** POST …/mailFolders and …/childFolders `{displayName, isHidden?}` (graph-facts 1.3). */
export function createFolder(call: MailCall): Reply {
  const { mailbox, params } = call;
  const parent = params['folder'] === undefined ? mailbox.wellKnown('msgfolderroot') : requestedFolder(call);
  const displayName = nameIn(call);
  if (mailbox.isRecoverable(parent) || parent.search !== null) {
    throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  }
  if (parent.child(displayName) !== undefined) throw folderExists();
  const folder = mailbox.createFolder({ displayName, parent, hidden: bodyObject(call)['isHidden'] === true });
  folder.modifiedAt = wholeSecond(call.tenant.clock.now());
  return created(written(call, folder));
}

/** PATCH …/mailFolders/{id} `{displayName}` */
export function renameFolder(call: MailCall): Reply {
  const folder = requestedFolder(call);
  const displayName = nameIn(call);
  const taken = folder.parent?.child(displayName);
  if (taken !== undefined && taken !== folder) throw folderExists();
  folder.displayName = displayName;
  folder.modifiedAt = wholeSecond(call.tenant.clock.now());
  folder.changeCounter = call.mailbox.nextCounter();
  return ok(written(call, folder));
}

/** POST …/mailFolders/{id}/move: documented as 200 with the folder (mailfolder-move.md). */
export function moveFolder(call: MailCall): Reply {
  const folder = requestedFolder(call);
  moveInTree(call.mailbox, folder, destination(call), call.tenant.clock.now());
  return ok(written(call, folder));
}

/** DELETE …/mailFolders/{id} */
export function removeFolder(call: MailCall): Reply {
  deleteFolder(call.mailbox, requestedFolder(call), call.tenant.clock.now());
  return noContent();
}

/** POST …/mailFolders/{id}/permanentDelete */
export function permanentDeleteFolder(call: MailCall): Reply {
  purgeFolder(call.mailbox, requestedFolder(call));
  return noContent();
}

function nameIn(call: MailCall): string {
  const name = bodyObject(call)['displayName'];
  if (typeof name === 'string' && name.trim() !== '') return name.trim();
  throw new GraphError(400, 'ErrorInvalidParameter', "The value of the parameter 'displayName' is empty.");
}
