import { errorCodeOf } from '../../domain/errors';
import { type Mailbox } from '../../domain/mail';
import {
  type DeletedMailReader,
  type MessagePage,
  type ScanPlace,
  type ServerFilter,
} from '../../recovery/ports';
import { type Clock } from '../clock';
import { type Gateway } from '../gateway';
import { type Page } from '../odata/pages';
import { listMessages } from '../operations/list-messages';
import { deletedMessageOf } from './deleted-message';
import { type MessageQuery, messageQueries } from './message-query';

export interface DeletedMailReaderOptions {
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly pageSize: number;
}

/** Deleted mail over Graph. A folder that is not there holds no mail: scanning it ends at once. */
export function deletedMailReader({ gateway, clock, pageSize }: DeletedMailReaderOptions): DeletedMailReader {
  const listing =
    (mailbox: Mailbox, { folder }: ScanPlace, signal?: AbortSignal) =>
    (query: MessageQuery) =>
      listMessages(gateway, { mailbox, folder, query, pageSize, ...(signal && { signal }) });

  return {
    async *scan(mailbox, place, filter, signal) {
      for await (const page of sifted(filter, place, listing(mailbox, place, signal))) {
        yield messagePageOf(page, place, clock);
      }
    },
  };
}

type Listing = (query: MessageQuery) => AsyncGenerator<Page, void, undefined>;

/** Pages of the most selective query that the service takes. */
async function* sifted(filter: ServerFilter, { stage }: ScanPlace, list: Listing): AsyncGenerator<Page> {
  const queries = messageQueries(filter, stage);
  for (const [index, query] of queries.entries()) {
    let begun = false;
    try {
      for await (const page of list(query)) {
        begun = true;
        yield page;
      }
      return;
    } catch (error) {
      const code = errorCodeOf(error);
      if (!begun && code === 'item-gone') return;
      if (begun || code !== 'query-refused' || index === queries.length - 1) throw error;
    }
  }
}

function messagePageOf({ items, last }: Page, { stage }: ScanPlace, clock: Clock): MessagePage {
  const now = clock.now();
  return { messages: items.flatMap((item) => deletedMessageOf(item, stage, now) ?? []), last };
}
