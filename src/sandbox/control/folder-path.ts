import { type Folder } from '../tenant/folder';
import { type Mailbox } from '../tenant/mailbox';
import { ControlError } from './control-error';

/**
 * Paths are display names from the top of the visible tree, `Inbox/Projects`; those of Recoverable Items begin with that
 * name. The first step may also be a well-known name.
 */
export function findPath(mailbox: Mailbox, path: string): Folder | undefined {
  const [first = '', ...rest] = stepsOf(path);
  let folder = top(mailbox, first);
  for (const step of rest) folder = folder?.child(step);
  return folder;
}

/** The folder of that path, made with its ancestors where missing. */
export function makePath(mailbox: Mailbox, path: string): Folder {
  const [first = '', ...rest] = stepsOf(path);
  const root = mailbox.wellKnown('msgfolderroot');
  let folder = top(mailbox, first) ?? mailbox.createFolder({ displayName: first, parent: root });
  for (const displayName of rest) {
    folder = folder.child(displayName) ?? mailbox.createFolder({ displayName, parent: folder });
  }
  if (folder.search !== null)
    throw new ControlError(400, `'${path}' is a search folder and holds no mail of its own.`);
  return folder;
}

function top(mailbox: Mailbox, name: string): Folder | undefined {
  const root = mailbox.wellKnown('msgfolderroot');
  return root.child(name) ?? mailbox.root.child(name) ?? mailbox.findWellKnown(name);
}

function stepsOf(path: string): readonly string[] {
  return path
    .split('/')
    .map((step) => step.trim())
    .filter((step) => step !== '');
}
