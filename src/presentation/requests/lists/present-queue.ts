import { type RequestList } from '../../../escalation/ports';
import { type OutboundMessage } from '../../message';
import { sentence } from '../../sentence';
import { type Viewer } from '../../viewer';
import { wordsFor } from '../../words';
import { requestList } from './request-list';
import { type Shown, waitingRow } from './request-row';

/**
 * What waits for the helpdesk, oldest first.
 *
 * @param place the page that the list holds, from 1, and how many there are
 * @param shown `nothing-private` where others read along
 */
export function presentQueue(
  { requests, total }: RequestList,
  { page, pages }: { readonly page: number; readonly pages: number },
  viewer: Viewer,
  shown: Shown = 'all',
): OutboundMessage {
  const words = wordsFor(viewer.language);
  const { queue, buttons } = words.requests;
  if (total === 0) return sentence(queue.empty);
  const [first] = requests;
  const say = shown === 'all' ? queue.sayFirst : queue.sayBrief;
  const next = (page % pages) + 1;
  return requestList(
    {
      title: queue.title(total),
      // Those about an approver's own mailbox are counted, and not shown to them.
      intro: [first === undefined ? queue.noneForYou : queue.hint(total)],
      rows: requests.map((request) => waitingRow(request, shown, viewer, words)),
      footer: pages > 1 ? queue.page(page, pages) : '',
      buttons: pages > 1 ? [{ title: buttons.page(next, pages), data: { verb: 'queue', page: next } }] : [],
      say: first === undefined ? [] : [say(first.number)],
    },
    words,
  );
}
