import { isolated, plainLine } from './plain';
import { shorten } from './shorten';

const PATH_LENGTH = 60;
const NAME_LENGTH = 40;
const STEP = ' › ';

/**
 * `Inbox/Projects` as people read it: `Inbox › Projects`. Of a long path the two ends remain, which say most. Folder
 * names are mail text.
 */
export function folderPath(path: string): string {
  const names = path.split('/').flatMap((name) => plainLine(name) || []);
  const whole = names.join(STEP);
  const ends =
    names.length > 2 && whole.length > PATH_LENGTH ? [...names.slice(0, 1), '…', ...names.slice(-1)] : names;
  return ends.map((name) => isolated(shorten(name, NAME_LENGTH))).join(STEP);
}
