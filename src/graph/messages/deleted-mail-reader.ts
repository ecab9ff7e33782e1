import { errorCodeOf } from '../../domain/errors';
import { type Mailbox } from '../../domain/mail';
import { type DeletedMailReader, type ScanPlace } from '../../recovery/ports';
import { type Clock } from '../clock';
import { type GraphFolders } from '../folders/graph-folders';
import { type Gateway } from '../gateway';
import { type Page } from '../odata/pages';
import { listMessages } from '../operations/list-messages';
import { deletedMessageOf } from './deleted-message';
import { type MessageQuery, messageQueries } from './message-query';

export interface DeletedMailReaderOptions {
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly pageSize: number;
  readonly folders: Pick<GraphFolders, 'learn' | 'folderDeletedBy'>;
}

/** Deleted mail over Graph. A folder that is not there holds no mail: scanning it ends at once. */
export function deletedMailReader(options: DeletedMailReaderOptions): DeletedMailReader {
  const { gateway, clock, pageSize, folders } = options;
  const listing =
    (mailbox: Mailbox, { folder }: ScanPlace, signal?: AbortSignal) =>
    (query: MessageQuery) =>
      listMessages(gateway, { mailbox, folder, query, pageSize, ...(signal && { signal }) });

  return {
    async *scan(mailbox, place, filter, signal) {
      const { stage } = place;
      const folderDeletedBy = isBelowDeletedItems(place)
        ? // Not told: it may have been deleted this very moment, and no date rules its mail out.
          (folders.folderDeletedBy(mailbox, place.folder) ?? clock.now())
        : null;
      const queries = messageQueries(filter, stage, folderDeletedBy);
      for await (const { page, query } of sifted(queries, listing(mailbox, place, signal))) {
        const listed = { stage, now: clock.now(), folderDeletedBy };
        const messages = page.items.flatMap((item) => deletedMessageOf(item, listed) ?? []);
        const [first] = messages;
        if (place.folder === DELETED_ITEMS && first && first.folderId !== '')
          folders.learn(mailbox, DELETED_ITEMS, first.folderId);
        yield { messages, sifted: query.filter !== undefined, last: page.last };
      }
    },
  };
}

const DELETED_ITEMS = 'deleteditems';

function isBelowDeletedItems({ folder, stage }: ScanPlace): boolean {
  return stage === 'deleteditems' && folder !== DELETED_ITEMS;
}

interface AnsweredPage {
  readonly page: Page;
  readonly query: MessageQuery;
}

/** Pages of the most selective query that the service takes. */
async function* sifted(
  queries: readonly MessageQuery[],
  list: (query: MessageQuery) => AsyncGenerator<Page, void, undefined>,
): AsyncGenerator<AnsweredPage, void, undefined> {
  for (const [index, query] of queries.entries()) {
    let begun = false;
    try {
      for await (const page of list(query)) {
        begun = true;
        yield { page, query };
      }
      return;
    } catch (error) {
      const code = errorCodeOf(error);
      if (!begun && code === 'item-gone') return;
      if (begun || code !== 'query-refused' || index === queries.length - 1) throw error;
    }
  }
}
