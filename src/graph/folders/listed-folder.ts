import { type MailFolder as GraphMailFolder } from '@microsoft/microsoft-graph-types';
import { type MailFolder, type WellKnownFolder } from '../../domain/mail';
import { ENTRY_ID, propertyValue } from '../odata/extended-properties';
import { entryKeyOfFolder } from './entry-key';

/** A folder as a listing shows it, before its place in the tree is known. */
export interface ListedFolder {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly hasChildren: boolean;
  readonly entryKey: string | null;
}

/** Null for search folders, which hold no mail of their own (graph-facts 1.2), and for what has no id. */
export function listedFolderOf(item: unknown): ListedFolder | null {
  const { '@odata.type': type, ...folder } = (item ?? {}) as GraphMailFolder & {
    readonly '@odata.type'?: unknown;
  };
  if (typeof folder.id !== 'string' || folder.id === '' || isSearchFolder(type)) return null;
  return {
    id: folder.id,
    name: folder.displayName ?? '',
    parentId: folder.parentFolderId ?? null,
    hasChildren: (folder.childFolderCount ?? 0) > 0,
    entryKey: entryKeyOfFolder(propertyValue(folder.singleValueExtendedProperties, ENTRY_ID)),
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
