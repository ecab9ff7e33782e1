import { createHash } from 'node:crypto';
import { type TurnContext } from 'botbuilder';
import { type Reply, type Turn } from '../../conversation/turn';
import { type SignInOutcome } from '../../domain/sign-in';
import { type Logger } from '../../telemetry/logger';
import { type Answer, asReply } from '../answering';
import { type Background } from '../background';
import { type ChannelLine } from '../channel-line';
import { type IncomingActivity, wantsRepliesInline } from '../incoming';
import { type InvokeActivity, invokeStatus } from '../invoke-response';
import { inlineOutlet, knownOutlet, type Outlet } from '../outlets';
import { type Activities, type Frame, type KnownConversation } from '../ports';
import { type PrivateChat } from '../private-chat';
import { knownConversation } from '../reference';
import { type ReplyRoute } from '../reply-delivery';
import { accountOf } from './chat-account';
import { type ChatAccount, type SignInVoice, type TokenSource } from './ports';
import { signInCard } from './sign-in-card';
import { type SignInStep } from './step';
import { type WaitingTurn, type WaitingTurns } from './waiting-turns';

interface Parts {
  readonly source: TokenSource;
  readonly voice: SignInVoice;
  readonly waiting: WaitingTurns;
  readonly activities: Activities;
  readonly privateChat: PrivateChat;
  readonly line: ChannelLine;
  readonly background: Background;
  readonly answerTo: (turn: Turn) => Promise<Answer>;
  readonly deliver: (reply: Reply, route: ReplyRoute) => Promise<void>;
  readonly log: Logger;
}

interface Chat {
  readonly known: KnownConversation;
  readonly account: ChatAccount;
}

/** Signs people in, in their personal chat and nowhere else, and answers what they had asked. */
export class SignIn {
  constructor(private readonly parts: Parts) {}

  /** True while a card of this person is open. */
  waitsFor(personId: string): boolean {
    return this.parts.waiting.has(personId);
  }

  /** Shows the card in place of an answer; false where there is no way to. */
  async ask({ frame, incoming, outlet }: ReplyRoute): Promise<boolean> {
    const { source, voice, privateChat, line, waiting, log } = this.parts;
    const here = frame.place.kind === 'personal';
    const known = here ? knownConversation(incoming) : await privateChat.known(frame, incoming);
    const account = known === null ? null : accountOf(known);
    if (known === null || account === null) return false;
    try {
      const invitation = await source.invite(account, known);
      const way = here ? outlet : knownOutlet(known, line);
      const sent = await way.post(signInCard(invitation, voice.card(frame)));
      if (sent.outcome !== 'sent') return false;
      waiting.keep({ turn: frame, incoming, chat: known, ...(sent.id !== undefined && { card: sent.id }) });
      return true;
    } catch (error) {
      log.warn('sign-in not offered', { correlationId: frame.correlationId }, error);
      return false;
    }
  }

  /** Answers a step of signing in or out; resolves to the answer of the invoke, where it was one. */
  async respond(
    context: TurnContext,
    incoming: IncomingActivity,
    frame: Frame,
    step: SignInStep,
  ): Promise<InvokeActivity | null> {
    const known = frame.place.kind === 'personal' ? knownConversation(incoming) : null;
    const account = known === null ? null : accountOf(known);
    const chat = known === null || account === null ? null : { known, account };
    const invoked = incoming.type === 'invoke';
    const { invoke, follow } =
      chat === null ? { invoke: invokeStatus(400), follow: null } : await this.take(step, chat, frame);
    if (invoked) await context.sendActivity(invoke);
    if (follow !== null && chat !== null) {
      const inline = wantsRepliesInline(incoming);
      const outlet = inline ? inlineOutlet(context, frame) : knownOutlet(chat.known, this.parts.line);
      // The client waits for the answer of its invoke, not for a search.
      if (inline) await follow(outlet);
      else this.parts.background.run(() => follow(outlet));
    }
    return invoked ? invoke : null;
  }

  private async take(step: SignInStep, chat: Chat, frame: Frame): Promise<Taken> {
    const { source, voice, log } = this.parts;
    switch (step.kind) {
      case 'exchange':
        return this.exchange(step, chat, frame);
      case 'code':
        return this.outcome(await source.redeem(chat.account, step.code), chat, frame, invokeStatus(200));
      case 'failed':
        log.warn('silent sign-in failed', { correlationId: frame.correlationId, code: step.code });
        return { invoke: invokeStatus(200), follow: null };
      case 'sign-out': {
        const done = await source.signOut(chat.account);
        const said = done ? voice.signedOut(frame) : voice.notSignedOut(frame);
        return { invoke: invokeStatus(200), follow: (outlet) => say(outlet, said) };
      }
    }
  }

  /** Every client of the person hands over a token for the same card: one counts (a card is named by the exchange's id). */
  private async exchange(
    { id, connectionName, token }: Extract<SignInStep, { kind: 'exchange' }>,
    chat: Chat,
    frame: Frame,
  ): Promise<Taken> {
    const { source } = this.parts;
    if (connectionName !== source.connectionName) return { invoke: invokeStatus(400), follow: null };
    const done = invokeStatus(200, { id, connectionName });
    if (!(await this.isFirst(id, frame))) return { invoke: done, follow: null };
    const outcome = await source.exchange(chat.account, token);
    if (outcome.kind === 'signed-in') return this.outcome(outcome, chat, frame, done);
    // 412 makes the client show the button: what cannot be done silently can be done there.
    const failed = invokeStatus(412, { id, connectionName, failureDetail: outcome.code ?? outcome.reason });
    return this.outcome(outcome, chat, frame, failed);
  }

  private outcome(outcome: SignInOutcome, chat: Chat, frame: Frame, invoke: InvokeActivity): Taken {
    const { voice, log } = this.parts;
    if (outcome.kind === 'signed-in') return { invoke, follow: (outlet) => this.goOn(chat, frame, outlet) };
    const { reason, code } = outcome;
    log.warn('sign-in refused', { correlationId: frame.correlationId, reason, code });
    return { invoke, follow: (outlet) => say(outlet, voice.refused(frame, reason)) };
  }

  /** Answers what the person had asked, in the personal chat, wherever it was asked. */
  private async goOn(chat: Chat, frame: Frame, outlet: Outlet): Promise<void> {
    const { voice, waiting, answerTo, deliver } = this.parts;
    const waited = waiting.take(frame.person.id);
    if (waited === null) {
      await say(outlet, voice.signedInAskAgain(frame));
      return;
    }
    if (waited.card !== undefined && outlet.update !== null)
      await outlet.update(waited.card, voice.signedIn(frame));
    const route = inPersonalChat(waited, chat, outlet);
    // Signed in and still refused: told in words, not by the same card once more.
    const { signIn: _again, ...reply } = asReply(await answerTo(route.frame));
    await deliver(reply, route);
  }

  private async isFirst(id: string, frame: Frame): Promise<boolean> {
    const key = createHash('sha256').update(JSON.stringify(['token-exchange', frame.person.id, id]));
    try {
      return await this.parts.activities.firstTime(key.digest('hex'));
    } catch (error) {
      this.parts.log.warn('edge store failed', { correlationId: frame.correlationId }, error);
      return true;
    }
  }
}

interface Taken {
  readonly invoke: InvokeActivity;
  /** What is said after the invoke is answered. */
  readonly follow: ((outlet: Outlet) => Promise<void>) | null;
}

async function say(outlet: Outlet, message: Parameters<Outlet['send']>[0]): Promise<void> {
  await outlet.send(message);
}

/** A card in a group is none of the personal chat's: what was pressed there gets a new message here. */
function inPersonalChat({ turn, incoming }: WaitingTurn, { known }: Chat, outlet: Outlet): ReplyRoute {
  if (turn.place.kind === 'personal') return { frame: turn, incoming, outlet };
  const place = { conversationId: known.conversationId, kind: 'personal' as const };
  return { frame: { ...turn, place }, incoming: { ...incoming, replyToId: undefined }, outlet };
}
