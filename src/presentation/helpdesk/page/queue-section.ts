import { type EscalationRequest, isQuestionOpen } from '../../../domain/request';
import { type QueuePage } from '../../../escalation/list-queue';
import { age } from '../../requests/age';
import { kindName } from '../../requests/kind-name';
import { stateLine } from '../../requests/request-state';
import { type Words } from '../../words';
import { PAGE_PATHS } from './frame';
import { html, type Html, NO_HTML } from './html';
import { table } from './table';

/** What waits: number, kind, age, state and whose turn it is. Nobody's name, nothing anybody wrote. */
export function queueSection(
  { list, hidden, page, pages }: QueuePage,
  { window, at }: { readonly window: number; readonly at: number },
  words: Words,
): Html {
  const { queue } = words.helpdeskPage;
  const { columns } = queue;
  const rows = list.requests.map((request) => [
    `#${request.number}`,
    kindName(request.scope, words),
    age(request.createdAt, at, words),
    stateLine(request, 1, words).text,
    turnOf(request, words),
  ]);
  const link = (to: number, name: string): Html =>
    html`<a href="${PAGE_PATHS.page}?days=${window}&page=${to}">${name}</a>`;
  return html`<section aria-labelledby="queue">
    <h2 id="queue">${queue.title}</h2>
    ${
      list.total === 0
        ? html`<p>${queue.empty}</p>`
        : html`${
              rows.length === 0
                ? NO_HTML
                : table({
                    caption: queue.caption,
                    columns: [columns.number, columns.kind, columns.age, columns.state, columns.turn],
                    rows,
                  })
            }
            ${hidden > 0 ? html`<p>${queue.hidden}</p>` : NO_HTML}
            <p class="note">${queue.hint}</p>`
    }
    ${
      pages > 1
        ? html`<nav aria-label="${queue.pages}" class="pages">
            ${page > 1 ? link(page - 1, queue.previous) : NO_HTML}<span>${queue.page(page, pages)}</span>${
              page < pages ? link(page + 1, queue.next) : NO_HTML
            }
          </nav>`
        : NO_HTML
    }
  </section>`;
}

function turnOf(request: EscalationRequest, { helpdeskPage }: Words): string {
  const { turns } = helpdeskPage.queue;
  if (isQuestionOpen(request)) return turns.requester;
  if (request.state === 'executing') return turns.hand;
  return request.assignee === null ? turns.anybody : turns.assignee;
}
