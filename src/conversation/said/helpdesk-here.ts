import { bindHelpdesk } from '../../escalation/bind-helpdesk';
import {
  presentHelpdeskBound,
  presentHelpdeskNeedsChannel,
  presentMembershipUnknown,
  presentNoHelpdesk,
  presentNotForYou,
} from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type Desk } from '../desk';

/** "helpdesk here". */
export async function helpdeskHere(desk: Desk): Promise<OutboundMessage> {
  const { kind, conversationId, channelId = conversationId } = desk.turn.place;
  const outcome = await bindHelpdesk(desk.ports.escalation, desk.actor, {
    isChannel: kind === 'channel',
    conversationId: channelId,
  });
  const { viewer } = desk;
  switch (outcome.kind) {
    case 'bound':
      return presentHelpdeskBound(viewer);
    case 'not-a-channel':
      return presentHelpdeskNeedsChannel(viewer);
    case 'no-helpdesk':
      return presentNoHelpdesk(viewer);
    case 'refused':
      return outcome.why === 'membership-unknown'
        ? presentMembershipUnknown(viewer)
        : presentNotForYou(viewer);
  }
}
