import { type Actor } from './actor';
import { heard } from './directory-silence';
import { type EscalationPorts } from './escalation-ports';

export type MembershipPorts = Pick<EscalationPorts, 'directory' | 'helpdesk' | 'helpdeskGroupId'>;

export type Membership = 'member' | 'not-a-member' | 'unknown';

/** Whether a person is in the helpdesk group at this moment; what was known before does not count. */
export async function askMembership(ports: MembershipPorts, actor: Actor): Promise<Membership> {
  if (ports.helpdeskGroupId === null) return 'not-a-member';
  const asked = await heard(ports.directory.isMember(actor.id, ports.helpdeskGroupId));
  if (asked.kind === 'silent') return 'unknown';
  await ports.helpdesk.noteApprover(actor.tenantId, actor.id, asked.answer);
  return asked.answer ? 'member' : 'not-a-member';
}
