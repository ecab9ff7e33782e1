import { type RequestList } from '../../../escalation/ports';
import { type OutboundMessage } from '../../message';
import { sentence } from '../../sentence';
import { type Viewer } from '../../viewer';
import { wordsFor } from '../../words';
import { age } from '../age';
import { requestList } from './request-list';
import { waitingRow } from './request-row';

const MOST_SHOWN = 8;

/** Each working morning: what waits, oldest first. It may stand in a channel, so nothing private is in it. */
export function presentDigest({ requests, total }: RequestList, viewer: Viewer): OutboundMessage {
  const words = wordsFor(viewer.language);
  const { digest, buttons } = words.requests;
  const shown = requests.slice(0, MOST_SHOWN);
  const [oldest] = shown;
  if (oldest === undefined) return sentence(digest.none);
  return requestList(
    {
      title: digest.title(total),
      intro: [digest.oldest(age(oldest.createdAt, viewer.now, words))],
      rows: shown.map((request) => waitingRow(request, 'nothing-private', viewer, words)),
      footer: total > shown.length ? digest.more(total - shown.length) : '',
      buttons: [{ title: buttons.queue, data: { verb: 'queue', page: 1 } }],
      say: [digest.hint],
    },
    words,
  );
}
