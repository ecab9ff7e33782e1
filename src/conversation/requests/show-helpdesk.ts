import { USUAL_WINDOW, windowFor } from '../../domain/report-window';
import { DAY_MS, type EpochMs } from '../../domain/time';
import { linkToPage } from '../../escalation/page-session';
import { reportHelpdesk } from '../../escalation/report-helpdesk';
import {
  presentHelpdeskReport,
  presentMembershipUnknown,
  presentNoHelpdesk,
  presentNoPage,
  presentNotForYou,
  presentPageLink,
} from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type Intent } from '../../understanding/intent';
import { type Desk } from '../desk';

/** How the helpdesk is doing, over the window that holds so many days. */
export async function showStats({ ports, actor, viewer }: Desk, days: number): Promise<OutboundMessage> {
  const { escalation } = ports;
  if (escalation.helpdeskGroupId === null) return presentNoHelpdesk(viewer);
  const outcome = await reportHelpdesk(escalation, actor, windowFor(days));
  switch (outcome.kind) {
    case 'report':
      return presentHelpdeskReport(outcome.report, viewer);
    case 'refused':
      return outcome.why === 'membership-unknown'
        ? presentMembershipUnknown(viewer)
        : presentNotForYou(viewer);
  }
}

/** Days that a sentence looks back: said as a number, or as a time. */
export function daysIn({ days, start }: Intent, now: EpochMs): number {
  if (days !== undefined) return days;
  const from = start === undefined || start === null ? Number.NaN : Date.parse(start);
  return Number.isNaN(from) ? USUAL_WINDOW : Math.max(1, Math.ceil((now - from) / DAY_MS));
}

/** A personal link to the helpdesk's page. */
export async function helpdeskPage({ ports, actor, viewer }: Desk): Promise<OutboundMessage> {
  const { escalation } = ports;
  if (escalation.helpdeskGroupId === null) return presentNoHelpdesk(viewer);
  const outcome = await linkToPage(escalation, actor);
  switch (outcome.kind) {
    case 'link':
      return presentPageLink(outcome.url, viewer);
    case 'no-page':
      return presentNoPage(viewer);
    case 'refused':
      return outcome.why === 'membership-unknown'
        ? presentMembershipUnknown(viewer)
        : presentNotForYou(viewer);
  }
}
