import { type TurnContext } from 'botbuilder';
import { type Turn } from '../conversation/turn';
import { type OutboundMessage } from '../presentation/message';
import { type Answer, asReply } from './answering';
import { type Background } from './background';
import { type ChannelLine } from './channel-line';
import { within } from '../domain/deadline';
import { type IncomingActivity, wantsRepliesInline } from './incoming';
import { type InvokeActivity, invokeMessage, invokeRefused, invokeReplace } from './invoke-response';
import { inlineOutlet, knownOutlet, type Outlet, turnOutlet } from './outlets';
import { type EdgeVoice, type Frame } from './ports';
import { knownConversation } from './reference';
import { type ReplyDelivery } from './reply-delivery';
import { startTyping } from './typing';

export interface Patience {
  /** How long a response is held back for its answer; Teams gives up after 10 to 15 s. */
  readonly answerMs: number;
  /** From when on a message's answer is announced by the typing indicator. */
  readonly typingMs: number;
}

export interface ResponderParts {
  readonly answerTo: (turn: Turn) => Promise<Answer>;
  readonly delivery: ReplyDelivery;
  readonly line: ChannelLine;
  readonly background: Background;
  readonly voice: EdgeVoice;
  readonly patience: Patience;
}

/** The way back that outlives the HTTP response; null where the activity named none. */
function laterOutlet(incoming: IncomingActivity, line: ChannelLine): Outlet | null {
  const known = knownConversation(incoming);
  return known === null ? null : knownOutlet(known, line);
}

/**
 * Answers a message, a pressed `Action.Submit` or an arrival. An answer that takes too long for one HTTP request follows
 * by itself: the channel would take silence for an outage and deliver the activity again.
 */
export async function respondToMessage(
  context: TurnContext,
  incoming: IncomingActivity,
  turn: Turn,
  parts: ResponderParts,
): Promise<void> {
  const { delivery, line, background, patience } = parts;
  const route = { frame: turn, incoming };
  const answering = parts.answerTo(turn);
  if (wantsRepliesInline(incoming)) {
    await delivery.deliver(asReply(await answering), { ...route, outlet: inlineOutlet(context, turn) });
    return;
  }
  const stopTyping = incoming.type === 'message' ? startTyping(context, patience.typingMs) : undefined;
  // Stopped in every case: the context it types into ends with this turn.
  const answer = await within(answering, patience.answerMs).finally(stopTyping);
  const later = laterOutlet(incoming, line);
  if (answer !== 'late') {
    await delivery.deliver(asReply(answer), { ...route, outlet: turnOutlet(context, turn, line) });
  } else if (later !== null) {
    background.run(async () => delivery.deliver(asReply(await answering), { ...route, outlet: later }));
  }
}

/** What the client shows at once to the one who pressed. A failure leaves the card as it is. */
function invokeAnswer(answer: Answer): InvokeActivity {
  if (answer.kind === 'failure') return invokeMessage(answer.message.text);
  const { replace, view, messages, privately = [] } = answer.reply;
  const shown = replace ?? view;
  if (shown !== undefined) return invokeReplace(shown);
  return invokeMessage((messages[0] ?? privately[0])?.summary ?? '');
}

/**
 * Answers a pressed `Action.Execute`; resolves to the answer of the invoke. That goes out first; updating the card for
 * everybody and new messages follow after it, so that no slow channel delays the button.
 */
export async function respondToInvoke(
  context: TurnContext,
  incoming: IncomingActivity,
  turn: Turn,
  parts: ResponderParts,
): Promise<InvokeActivity> {
  const { delivery, background, voice, patience } = parts;
  const route = { frame: turn, incoming };
  const answering = parts.answerTo(turn);
  const inline = wantsRepliesInline(incoming);
  const answer = inline ? await answering : await within(answering, patience.answerMs);
  const invoke = answer === 'late' ? invokeMessage(voice.stillWorking(turn).text) : invokeAnswer(answer);
  await context.sendActivity(invoke);
  if (answer !== 'late' && answer.kind === 'failure') return invoke;
  const outlet = inline ? inlineOutlet(context, turn) : laterOutlet(incoming, parts.line);
  if (outlet === null) return invoke;
  const follow = async (): Promise<void> =>
    delivery.deliver(asReply(await answering), { ...route, outlet, shown: answer !== 'late' });
  if (inline) await follow();
  else background.run(follow);
  return invoke;
}

/** Says one thing without asking the conversation: a refusal or an apology. */
export async function respondWith(
  context: TurnContext,
  incoming: IncomingActivity,
  frame: Frame,
  said: { readonly message: OutboundMessage; readonly refused: boolean },
  parts: Pick<ResponderParts, 'line'>,
): Promise<InvokeActivity | null> {
  if (incoming.type === 'invoke') {
    const { text } = said.message;
    const invoke = said.refused ? invokeRefused(text) : invokeMessage(text);
    await context.sendActivity(invoke);
    return invoke;
  }
  const inline = wantsRepliesInline(incoming);
  const outlet = inline ? inlineOutlet(context, frame) : turnOutlet(context, frame, parts.line);
  await outlet.send(said.message);
  return null;
}
