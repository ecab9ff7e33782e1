import { type ReportWindow } from '../domain/report-window';
import { type Actor } from './actor';
import { type EscalationPorts } from './escalation-ports';
import { type HelpdeskReport } from './helpdesk-report';
import { askMembership, type MembershipPorts } from './membership';
import { type QueuePage, queuePage } from './list-queue';
import { helpdeskReport } from './report-helpdesk';

export type ViewHelpdeskPorts = MembershipPorts & Pick<EscalationPorts, 'figures' | 'requestLists' | 'now'>;

/** Who looks: a person, or in the sandbox, where nobody signs in, the machine it runs on. */
export type HelpdeskReader =
  Pick<Actor, 'tenantId' | 'id'> | { readonly tenantId: string; readonly id: null };

export type HelpdeskView =
  | { readonly kind: 'helpdesk'; readonly report: HelpdeskReport; readonly queue: QueuePage }
  | { readonly kind: 'refused'; readonly why: 'not-an-approver' | 'membership-unknown' };

/** Figures and queue together, for the page; membership is asked anew at each view. */
export async function viewHelpdesk(
  ports: ViewHelpdeskPorts,
  reader: HelpdeskReader,
  wanted: { readonly window: ReportWindow; readonly page: number },
): Promise<HelpdeskView> {
  if (reader.id !== null) {
    const membership = await askMembership(ports, { ...reader, name: '' });
    if (membership === 'unknown') return { kind: 'refused', why: 'membership-unknown' };
    if (membership === 'not-a-member') return { kind: 'refused', why: 'not-an-approver' };
  }
  const [report, queue] = await Promise.all([
    helpdeskReport(ports, reader.tenantId, wanted.window),
    queuePage(ports, reader, wanted.page),
  ]);
  return { kind: 'helpdesk', report, queue };
}
