import { REPORT_WINDOWS } from '../../../domain/report-window';
import { type HelpdeskReport } from '../../../escalation/helpdesk-report';
import { type QueuePage } from '../../../escalation/list-queue';
import { datesFor } from '../../dates';
import { type Viewer } from '../../viewer';
import { wordsFor } from '../../words';
import { keyFigures, kindsSection, reasonsSection, searchesSection } from './figure-sections';
import { frame, type NoticeName, notice, openingPage, PAGE_PATHS } from './frame';
import { html, type Html, NO_HTML } from './html';
import { queueSection } from './queue-section';

export { type NoticeName } from './frame';

/**
 * The helpdesk's page, a whole HTML document without script.
 *
 * @param signedIn whether there is a session to end
 */
export function presentHelpdeskPage(
  { report, queue }: { readonly report: HelpdeskReport; readonly queue: QueuePage },
  viewer: Viewer,
  signedIn: boolean,
): string {
  const words = wordsFor(viewer.language);
  const says = words.helpdeskPage;
  const top = html`<div class="tools">
    <nav aria-label="${says.windows}">
      <ul>
        ${REPORT_WINDOWS.map((window) => windowLink(window, report.window, words.helpdesk.days(window)))}
      </ul>
    </nav>
    ${
      signedIn
        ? html`<form method="post" action="${PAGE_PATHS.leave}"><button>${says.signOut}</button></form>`
        : NO_HTML
    }
  </div>`;
  const main = html`${keyFigures(report, words)} ${queueSection(queue, report, words)}
  ${kindsSection(report, words)} ${reasonsSection(report, words)} ${searchesSection(report, viewer, words)}`;
  const bottom = html`<footer>
    <p>${says.asOf(datesFor(viewer).moment(report.at))}</p>
    <p><a href="${PAGE_PATHS.report}?days=${report.window}">${says.json}</a></p>
  </footer>`;
  return frame({ title: says.title, top, main, bottom }, words);
}

function windowLink(window: number, shown: number, name: string): Html {
  const href = `${PAGE_PATHS.page}?days=${window}`;
  return window === shown
    ? html`<li><a href="${href}" aria-current="page">${name}</a></li>`
    : html`<li><a href="${href}">${name}</a></li>`;
}

/** A page that says one thing: who may not see it, or why not now. */
export const presentPageNotice = (which: NoticeName, viewer: Pick<Viewer, 'language'>): string =>
  notice(which, wordsFor(viewer.language));

/** What a personal link leads to. */
export const presentOpeningPage = (viewer: Pick<Viewer, 'language'>): string =>
  openingPage(wordsFor(viewer.language));
