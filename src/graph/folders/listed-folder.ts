import { type MailFolder as GraphMailFolder } from '@microsoft/microsoft-graph-types';
import { type MailFolder, type WellKnownFolder } from '../../domain/mail';
import { type EpochMs } from '../../domain/time';
import { ENTRY_ID, LAST_MODIFIED, propertyValue } from '../odata/extended-properties';
import { instantOfGraph } from '../odata/timestamps';
import { entryKeyOfFolder } from './entry-key';

/** A folder as a listing shows it, before its place in the tree is known. */
export interface ListedFolder {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly hasChildren: boolean;
  readonly entryKey: string | null;
  /** When the folder itself was last changed: made, renamed, moved. Null where Graph does not tell. */
  readonly modifiedAt: EpochMs | null;
}

/** Null for search folders, which hold no mail of their own (graph-facts 1.2), and for what has no id. */
export function listedFolderOf(item: unknown): ListedFolder | null {
  const { '@odata.type': type, ...folder } = (item ?? {}) as GraphMailFolder & {
    readonly '@odata.type'?: unknown;
  };
  if (typeof folder.id !== 'string' || folder.id === '' || isSearchFolder(type)) return null;
  const extended = folder.singleValueExtendedProperties;
  return {
    id: folder.id,
    name: folder.displayName ?? '',
    parentId: folder.parentFolderId ?? null,
    hasChildren: (folder.childFolderCount ?? 0) > 0,
    entryKey: entryKeyOfFolder(propertyValue(extended, ENTRY_ID)),
    modifiedAt: instantOfGraph(propertyValue(extended, LAST_MODIFIED)),
  };
}

function isSearchFolder(type: unknown): boolean {
  return typeof type === 'string' && /mailSearchFolder$/i.test(type);
}

/** A listed folder in its place: below a parent, or at the top. */
export function folderBelow(
  parent: MailFolder | null,
  { id, name, parentId, entryKey }: ListedFolder,
  wellKnown: WellKnownFolder | null,
): MailFolder {
  return {
    id,
    name,
    path: parent === null ? name : `${parent.path}/${name}`,
    parentId,
    wellKnown,
    entryKey,
    isDeleted:
      parent?.isDeleted === true || wellKnown === 'deleteditems' || wellKnown === 'recoverableitemsdeletions',
  };
}
