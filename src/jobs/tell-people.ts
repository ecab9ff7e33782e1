import { type EscalationRequest } from '../domain/request';
import { type Notice } from '../escalation/notice';
import { recipientsOf } from '../escalation/recipients';
import { type Recipient, type TellPorts } from './escalation-jobs';
import { findApprovers } from './find-approvers';
import { refreshRequestCards } from './refresh-request-cards';

/**
 * The job behind every notice: brings the request's cards up to date and hands each recipient to a job of their own, so
 * that one whose chat is slow keeps nobody waiting and nobody is told twice for another's sake.
 */
export async function tellPeople(ports: TellPorts, notice: Notice): Promise<void> {
  const request = await ports.escalation.requests.byNumber(notice.tenantId, notice.number);
  if (request === null) return;
  const approvers = await findApprovers(ports.escalation, notice.tenantId);
  const upToDate = await refreshRequestCards(ports, request, approvers);
  if (!upToDate) await ports.refreshLater(notice);
  if (notice.about === 'progress') return;
  const recipients = await peopleToTell(ports, notice, request, approvers);
  await ports.tellEach(recipients.map((to) => ({ notice, to })));
}

async function peopleToTell(
  { escalation }: TellPorts,
  notice: Notice,
  request: EscalationRequest,
  known: readonly string[],
): Promise<readonly Recipient[]> {
  const { requester, approvers, assignee, owners, except } = recipientsOf(notice, request);
  const told: Recipient[] = requester === null ? [] : [{ kind: 'requester', person: requester }];
  told.push(...owners.map((personId) => ({ kind: 'owner', personId }) as const));
  if (assignee !== null) told.push({ kind: 'approver', personId: assignee.id });
  if (!approvers) return told;
  const channel = await escalation.helpdesk.channel(notice.tenantId);
  if (channel !== null) return [...told, { kind: 'channel', conversationId: channel }];
  return [
    ...told,
    ...known
      .filter((personId) => !except.includes(personId) && personId !== assignee?.id)
      .map((personId) => ({ kind: 'approver', personId }) as const),
  ];
}
