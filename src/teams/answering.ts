import { type AnswerTurn, type Reply, type Turn } from '../conversation/turn';
import { errorCodeOf } from '../domain/errors';
import { type OutboundMessage } from '../presentation/message';
import { type Logger } from '../telemetry/logger';
import { type Metrics } from '../telemetry/metrics';
import { type Clock } from './clock';
import { type EdgeVoice } from './ports';

/** What a turn came to. */
export type Answer =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'failure'; readonly message: OutboundMessage };

interface Parts {
  readonly answer: AnswerTurn;
  readonly voice: EdgeVoice;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
}

/** Asks the conversation; an exception becomes a message. Never rejects. One log line and one measurement a turn. */
export async function answerTo(turn: Turn, parts: Parts): Promise<Answer> {
  const { voice, metrics, clock } = parts;
  const log = parts.log.child({ correlationId: turn.correlationId });
  const facts = { turnKind: turn.event.kind, placeKind: turn.place.kind, personId: turn.person.id };
  const start = clock.now().getTime();
  const elapsed = (): number => clock.now().getTime() - start;
  try {
    const reply = await parts.answer(turn);
    log.info('turn answered', { ...facts, outcome: 'answered', durationMs: elapsed() });
    metrics.turn(turn.event.kind, 'answered', elapsed() / 1_000);
    return { kind: 'reply', reply };
  } catch (error) {
    const code = errorCodeOf(error);
    log.error('turn failed', { ...facts, outcome: 'failed', code, durationMs: elapsed() }, error);
    metrics.turn(turn.event.kind, 'failed', elapsed() / 1_000);
    return { kind: 'failure', message: voice.failure(turn, error) };
  }
}

/** An answer as a reply: a failure is a new message, whatever was pressed stays. */
export function asReply(answer: Answer): Reply {
  return answer.kind === 'reply' ? answer.reply : { messages: [answer.message] };
}
