import { type Reply, type Turn } from '../conversation/turn';
import { type OutboundMessage } from '../presentation/message';
import { type IncomingActivity } from './incoming';
import { type Outlet } from './outlets';
import { type EdgeVoice } from './ports';
import { type NotePlace } from './placing';
import { type PrivateChat } from './private-chat';

interface Parts {
  readonly notePlace: NotePlace;
  readonly privateChat: PrivateChat;
  readonly voice: EdgeVoice;
  /** Shows how to sign in, in place of an answer that wanted it; false where there is no way to. Absent: no sign-in here. */
  readonly askToSignIn?: (route: ReplyRoute) => Promise<boolean>;
}

/** Where a reply goes, and what it answers. */
export interface ReplyRoute {
  readonly frame: Turn;
  readonly incoming: IncomingActivity;
  readonly outlet: Outlet;
  /** The one who pressed sees the new card already, in the answer of the press: no new message where an update fails. */
  readonly shown?: boolean;
}

/** A view of one's own is the answer of an invoke; who pressed in another way, or too long ago, reads it in private. */
function viewless({ view }: Reply, { shown }: ReplyRoute): readonly OutboundMessage[] {
  return view === undefined || shown === true ? [] : [view];
}

/** Brings replies to where they belong, and remembers on which cards progress is shown. Never rejects. */
export class ReplyDelivery {
  constructor(private readonly parts: Parts) {}

  async deliver(reply: Reply, route: ReplyRoute): Promise<void> {
    const { frame, outlet } = route;
    if (reply.signIn === true && (await this.parts.askToSignIn?.(route)) === true) return;
    if (reply.replace !== undefined) await this.replace(reply.replace, route);
    const privately = [...viewless(reply, route), ...(reply.privately ?? [])];
    // In a personal chat "privately" is here.
    const here = frame.place.kind === 'personal' ? [...reply.messages, ...privately] : reply.messages;
    await this.sendAll(outlet, here);
    if (frame.place.kind !== 'personal' && privately.length > 0) await this.sendPrivately(privately, route);
  }

  /** In order; true where all got out. */
  private async sendAll(outlet: Outlet, messages: readonly OutboundMessage[]): Promise<boolean> {
    let all = true;
    for (const message of messages) {
      const sent = await outlet.send(message);
      if (sent.outcome !== 'sent') all = false;
      else if (sent.id !== undefined) await this.placed(message, outlet, sent.id);
    }
    return all;
  }

  /**
   * Updates the card that was pressed for everybody and for later visits: the answer of an invoke shows the new card to
   * the one who pressed, and only until the chat is opened again. Where the card is not known, cannot be reached or
   * cannot be updated from here, the new one is a message of its own.
   */
  private async replace(message: OutboundMessage, route: ReplyRoute): Promise<void> {
    const { outlet, incoming } = route;
    const card = incoming.type === 'invoke' || incoming.value !== undefined ? incoming.replyToId : undefined;
    if (card !== undefined && card !== '') {
      // Told before the update: a job may be faster than the channel.
      await this.placed(message, outlet, card);
      if (outlet.update !== null && (await outlet.update(card, message)).outcome === 'sent') return;
    }
    if (route.shown !== true) await this.sendAll(outlet, [message]);
  }

  private async sendPrivately(messages: readonly OutboundMessage[], route: ReplyRoute): Promise<void> {
    const { privateChat, voice } = this.parts;
    const outlet = await privateChat.outlet(route.frame, route.incoming);
    if (outlet !== null && (await this.sendAll(outlet, messages))) return;
    await this.sendAll(route.outlet, [voice.openPersonalChat(route.frame)]);
  }

  private async placed(message: OutboundMessage, outlet: Outlet, activityId: string): Promise<void> {
    const { conversationId } = outlet.place;
    await this.parts.notePlace(message, { conversationId, activityId });
  }
}
