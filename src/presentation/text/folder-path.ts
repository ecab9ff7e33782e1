import { isolated, plainLine } from './plain';
import { shorten } from './shorten';

const PATH_LENGTH = 80;

/** `Inbox/Projects` as people read it: `Inbox › Projects`. Folder names are mail text. */
export function folderPath(path: string): string {
  const names = path.split('/').map((name) => isolated(plainLine(name)));
  return shorten(names.filter((name) => name !== '').join(' › '), PATH_LENGTH);
}
