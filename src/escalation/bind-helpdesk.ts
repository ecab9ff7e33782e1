import { type Actor, personOf } from './actor';
import { type EscalationPorts } from './escalation-ports';
import { askMembership, type MembershipPorts } from './membership';

export type BindHelpdeskPorts = MembershipPorts & Pick<EscalationPorts, 'audit' | 'now'>;

export type BindHelpdeskOutcome =
  | { readonly kind: 'bound' }
  /** Only a channel can be the helpdesk's. */
  | { readonly kind: 'not-a-channel' }
  /** No helpdesk group is set: an administrator's to do. */
  | { readonly kind: 'no-helpdesk' }
  | { readonly kind: 'refused'; readonly why: 'not-an-approver' | 'membership-unknown' };

/** "helpdesk here": from now on requests are brought to this channel. */
export async function bindHelpdesk(
  ports: BindHelpdeskPorts,
  actor: Actor,
  place: { readonly isChannel: boolean; readonly conversationId: string },
): Promise<BindHelpdeskOutcome> {
  if (ports.helpdeskGroupId === null) return { kind: 'no-helpdesk' };
  const membership = await askMembership(ports, actor);
  if (membership === 'unknown') return { kind: 'refused', why: 'membership-unknown' };
  if (membership === 'not-a-member') return { kind: 'refused', why: 'not-an-approver' };
  if (!place.isChannel) return { kind: 'not-a-channel' };
  const { tenantId } = actor;
  const { conversationId } = place;
  if ((await ports.helpdesk.channel(tenantId)) === conversationId) return { kind: 'bound' };
  await ports.helpdesk.bind(tenantId, conversationId, actor.id);
  await ports.audit.append([
    {
      at: ports.now(),
      tenantId,
      request: null,
      actor: personOf(actor),
      what: { kind: 'helpdesk-bound', conversationId },
      before: null,
      after: null,
    },
  ]);
  return { kind: 'bound' };
}
