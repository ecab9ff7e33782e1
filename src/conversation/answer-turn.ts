import { type ErrorCode, errorCodeOf } from '../domain/errors';
import { type ExchangeTrouble } from '../domain/service-health';
import { checkServiceHealth } from '../guidance/check-service-health';
import {
  presentAnswer,
  presentError,
  presentPrivateNotice,
  presentSpent,
  presentWelcome,
} from '../presentation';
import { type OutboundMessage } from '../presentation/message';
import { type Viewer } from '../presentation/viewer';
import { takeAllowance } from './allowance';
import { type ConversationPorts, Desk } from './desk';
import { answerPress } from './pressed';
import { PressesUnderWay } from './presses-under-way';
import { RunningSearches, SearchOvertaken } from './running-searches';
import { answerSentence } from './said';
import { type AnswerTurn, type Reply, type Turn } from './turn';
import { viewerOf } from './viewer-of';

/** Told of every failure, with nothing private in it. */
export type ReportFailure = (error: unknown, correlationId: string) => void;

/**
 * Makes the function that answers turns. A failure a person can meet is a sentence with a cure; it never rejects.
 */
export function createAnswerTurn(ports: ConversationPorts, report: ReportFailure): AnswerTurn {
  const running = new RunningSearches();
  const presses = new PressesUnderWay();
  return async (turn) => {
    const viewer = viewerOf(ports, turn);
    try {
      const reply = await presses.answer(turn, () => answer(ports, turn, viewer, running));
      return isAutomatic(turn) ? withoutWords(reply) : reply;
    } catch (error) {
      if (error instanceof SearchOvertaken) return { messages: [] };
      report(error, turn.correlationId);
      if (isAutomatic(turn)) return { messages: [] };
      const code = errorCodeOf(error);
      const failure = presentError(code, viewer, turn.correlationId, await troubleBehind(code, ports));
      const said = [failure, ...explanationOf(code, viewer)];
      const signIn = code === 'sign-in-needed' && ({ signIn: true } as const);
      return elsewhere(turn) ? { messages: [], privately: said, ...signIn } : { messages: said, ...signIn };
    }
  };
}

/** Where nothing the person does will help, what the matter is, and where help is. */
function explanationOf(code: ErrorCode, viewer: Viewer): readonly OutboundMessage[] {
  return code === 'mailbox-not-in-exchange-online' ? [presentAnswer('on-premises', viewer)] : [];
}

/**
 * In a group or channel the answer goes to the personal chat: somebody's mail is nobody else's business. What is on the
 * person's desk is the personal chat's, so that the talk goes on there.
 */
async function answer(
  ports: ConversationPorts,
  turn: Turn,
  viewer: Viewer,
  running: RunningSearches,
): Promise<Reply> {
  const { event } = turn;
  if (event.kind === 'installed') return { messages: [presentWelcome(viewer, turn.place.kind)] };
  const spent = await takeAllowance(ports, turn.person, 'activities');
  if (spent !== null) return { messages: [presentSpent(spent, viewer)], openly: true };
  const desk = await Desk.open(ports, turn, viewer, running);
  const reply =
    event.kind === 'said'
      ? await answerSentence(desk, event.text)
      : await answerPress(desk, event.verb, event.data);
  if (!elsewhere(turn) || reply.openly === true || reply.view !== undefined) return reply;
  const privately = [...(reply.replace ? [reply.replace] : []), ...reply.messages];
  return { messages: [presentPrivateNotice(viewer)], privately };
}

/** Where Exchange is in trouble, that is the answer: nobody needs to look for a mistake of their own. */
async function troubleBehind(
  code: ErrorCode,
  { serviceHealth }: ConversationPorts,
): Promise<ExchangeTrouble | null> {
  if (code !== 'service-unavailable' && code !== 'timed-out') return null;
  const health = await checkServiceHealth(serviceHealth);
  return health.kind === 'troubled' ? health : null;
}

function elsewhere({ place, event }: Turn): boolean {
  return place.kind !== 'personal' && event.kind !== 'installed';
}

function isAutomatic({ event }: Turn): boolean {
  return event.kind === 'pressed' && event.automatic === true;
}

/** Nobody asked: a client brings a card up to date whenever it is looked at, and is answered with that card alone. */
function withoutWords({ replace, view }: Reply): Reply {
  return { ...(replace && { replace }), ...(view && { view }), messages: [] };
}
