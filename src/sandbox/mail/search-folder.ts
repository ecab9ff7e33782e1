import { compileFilter } from '../odata/filter';
import { parseFilter } from '../odata/parser';
import { descend, type Folder, type Message, type SearchDefinition } from '../tenant/folder';
import { type Mailbox } from '../tenant/mailbox';
import { messageSchema } from './message-schema';

/** What a search folder shows now, worked out anew each time. */
export function searchFolderList(mailbox: Mailbox, search: SearchDefinition): readonly Message[] {
  const matches = compileFilter(parseFilter(search.filterQuery), messageSchema(mailbox));
  const folders = new Set<Folder>();
  for (const source of search.sources) {
    if (!search.includeNestedFolders) folders.add(source);
    else for (const folder of descend(source)) folders.add(folder);
  }
  return [...folders].flatMap((folder) => [...folder.messages.values()].filter(matches));
}
