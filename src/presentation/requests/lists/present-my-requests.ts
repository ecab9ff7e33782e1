import { type RequestList } from '../../../escalation/ports';
import { datesFor } from '../../dates';
import { type OutboundMessage } from '../../message';
import { sentence } from '../../sentence';
import { type Viewer } from '../../viewer';
import { wordsFor } from '../../words';
import { requestList } from './request-list';
import { ownRow } from './request-row';

/** More do not fit on a card that people read. */
const MOST_SHOWN = 10;

/** A person's own requests, newest first. */
export function presentMyRequests({ requests, total }: RequestList, viewer: Viewer): OutboundMessage {
  const words = wordsFor(viewer.language);
  const { mine, buttons } = words.requests;
  const dates = datesFor(viewer);
  const shown = requests.slice(0, MOST_SHOWN);
  const [first] = shown;
  if (first === undefined) return sentence(mine.empty);
  return requestList(
    {
      title: mine.title(total),
      intro: [mine.hint],
      rows: shown.map((request) => ownRow(request, dates, words)),
      footer: total > shown.length ? mine.shown(shown.length, total) : '',
      buttons: [{ title: buttons.newRequest, data: { verb: 'escalate' } }],
      say: [mine.say(first.number)],
    },
    words,
  );
}
