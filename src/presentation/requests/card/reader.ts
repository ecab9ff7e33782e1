import { type EscalationRequest } from '../../../domain/request';
import { type RequestView } from '../../../escalation/request-view';
import { type Dates, datesFor } from '../../dates';
import { type Room } from '../../fit';
import { type Viewer } from '../../viewer';
import { type Words, wordsFor } from '../../words';
import { kindName } from '../kind-name';
import { stateLine, type StateLine } from '../request-state';

/** What saying anything about a request takes: the request, the reader and what was derived from them once. */
export interface Reader {
  readonly request: EscalationRequest;
  readonly view: RequestView;
  readonly viewer: Viewer;
  readonly dates: Dates;
  readonly words: Words;
  readonly room: Room;
}

export function readerOf(view: RequestView, viewer: Viewer, room: Room): Reader {
  return {
    request: view.request,
    view,
    viewer,
    dates: datesFor(viewer),
    words: wordsFor(viewer.language),
    room,
  };
}

/** Title, state and summary: the same for everybody, so nothing private is in them. */
export function heading({ request, view, words }: Reader): {
  readonly title: string;
  readonly state: StateLine;
  readonly summary: string;
} {
  const { number, scope } = request;
  const kind = kindName(scope, words);
  const state = stateLine(request, view.approvalsNeeded, words);
  return {
    title: words.requests.title(number, kind),
    state,
    summary: words.requests.summary(number, kind, state.text),
  };
}
