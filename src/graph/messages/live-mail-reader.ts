import { type LiveMessage } from '../../domain/mail';
import { type LiveMailQuery, type LiveMailReader } from '../../recovery/ports';
import { type Gateway } from '../gateway';
import { timeLiteral } from '../odata/literals';
import { findMessages, type FindMessages } from '../operations/find-messages';
import { keywordQuery } from './keyword-query';
import { isMail, listedMessageOf } from './listed-message';

/** Mail that need not be deleted, over Graph. */
export function liveMailReader(gateway: Gateway): LiveMailReader {
  return {
    async find(mailbox, query, signal) {
      const find = findFor(query);
      if (find === null) return [];
      return (await findMessages(gateway, mailbox, find, signal)).flatMap(
        (item) => liveMessageOf(item) ?? [],
      );
    },
  };
}

/** Null where nothing is left to look for. */
function findFor(query: LiveMailQuery): FindMessages | null {
  if (query.kind === 'words') {
    const search = keywordQuery(query);
    return search === '' ? null : { search };
  }
  const { start, end } = query.interval;
  const bounds = [
    `receivedDateTime ge ${timeLiteral(start ?? -Infinity)}`,
    ...(end === null ? [] : [`receivedDateTime lt ${timeLiteral(end)}`]),
  ];
  return { filter: bounds.join(' and ') };
}

function liveMessageOf(item: unknown): LiveMessage | null {
  if (!isMail(item)) return null;
  const isOther = item.inferenceClassification === 'other';
  return { ...listedMessageOf(item), webLink: outlookLink(item.webLink), isOther };
}

/** Outlook on the web in the clouds that Graph serves; a link to anywhere else is none of ours. */
const OUTLOOK =
  /^outlook(?:-dod|365-gcch)?\.(?:office(?:365)?\.com|office365\.us|live\.com|partner\.outlook\.cn)$/;

function outlookLink(link: string | null | undefined): string | null {
  if (!link || !URL.canParse(link)) return null;
  const { protocol, hostname, href, username } = new URL(link);
  return protocol === 'https:' && username === '' && OUTLOOK.test(hostname) ? href : null;
}
