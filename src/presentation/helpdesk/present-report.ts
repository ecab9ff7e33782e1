import { REPORT_WINDOWS } from '../../domain/report-window';
import { type HelpdeskReport } from '../../escalation/helpdesk-report';
import { buttonAction } from '../button';
import { cardMessage } from '../card-message';
import { datesFor } from '../dates';
import { type OutboundMessage } from '../message';
import { sentence } from '../sentence';
import { type Viewer } from '../viewer';
import { wordsFor } from '../words';
import { reportSections } from './report-sections';

/** "stats": how the helpdesk is doing. Nothing in it is private. */
export function presentHelpdeskReport(report: HelpdeskReport, viewer: Viewer): OutboundMessage {
  const words = wordsFor(viewer.language);
  const { helpdesk } = words;
  const title = helpdesk.title(report.window);
  const from = helpdesk.from(datesFor({ ...viewer, timezone: 'UTC' }).day(report.from));
  const sections = reportSections(report, words);
  const hints = [helpdesk.timeNote, helpdesk.sayPage];
  const data = {
    title,
    from,
    sections: sections.map((section) => ({
      title: section.title,
      facts: section.rows.map(({ name, value }) => ({ title: name, value })),
    })),
    footer: words.paragraph(hints),
    actions: REPORT_WINDOWS.filter((window) => window !== report.window).map((window) =>
      buttonAction({ title: helpdesk.days(window), data: { verb: 'stats', days: window } }),
    ),
  };
  const text = [
    words.ended(title),
    from,
    ...sections.flatMap((section) => [
      '',
      words.heading(section.title),
      ...section.rows.map(({ name, value }) => `• ${words.labelled(name, value)}`),
    ]),
    '',
    ...hints,
    helpdesk.sayWindow,
  ].join('\n');
  const summary = helpdesk.summary(report.window);
  return cardMessage({ template: 'helpdesk-report', data, text, summary }, words);
}

/** "Helpdesk page": a link for whoever asked, once. */
export function presentPageLink(url: string, viewer: Viewer): OutboundMessage {
  const { helpdesk } = wordsFor(viewer.language);
  return { text: helpdesk.link(url), summary: helpdesk.linkSummary };
}

/** The same where no address is set. */
export const presentNoPage = (viewer: Viewer): OutboundMessage =>
  sentence(wordsFor(viewer.language).helpdesk.noPage);
