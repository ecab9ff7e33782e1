import { type Folder } from '../tenant/folder';
import { type Mailbox } from '../tenant/mailbox';

/** How far a deletion has gone. */
export type Stage = 'deleteditems' | 'deletions' | 'purges';

const FOLDERS: Readonly<Record<Stage, string>> = {
  deleteditems: 'deleteditems',
  deletions: 'recoverableitemsdeletions',
  purges: 'recoverableitemspurges',
};

export function stageFolder(mailbox: Mailbox, stage: Stage): Folder {
  return mailbox.wellKnown(FOLDERS[stage]);
}
