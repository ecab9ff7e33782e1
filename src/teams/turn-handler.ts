import { type TurnContext } from 'botbuilder';
import { RecoveryError } from '../domain/errors';
import { type OutboundMessage } from '../presentation/message';
import { activityKey, welcomeKey } from './activity-keys';
import { type Frames } from './frame';
import { type IncomingActivity, wantsRepliesInline } from './incoming';
import { type Inline, type InlineAnswers } from './inline-answers';
import { type InvokeActivity, invokeMessage } from './invoke-response';
import { type Activities, type EdgeVoice, type Frame } from './ports';
import { type EventReading, isRemoval, readEvent } from './read-event';
import { type ResponderParts, respondToInvoke, respondToMessage, respondWith } from './respond';
import { type SignIn } from './sign-in/sign-in';
import { type SignInStep, stepOfSentence } from './sign-in/step';
import { type AllowedTenants, servesActivity } from './tenants';

interface Parts {
  readonly responder: ResponderParts;
  readonly frames: Frames;
  readonly activities: Activities;
  readonly answers: InlineAnswers;
  readonly voice: EdgeVoice;
  /** Absent where nobody signs in: the sandbox. */
  readonly signIn?: SignIn;
  /** Told of a repeat, of a stranger, of a store that failed. */
  readonly note: (what: 'repeat' | 'stranger' | 'store-failed', frame: Frame, error?: unknown) => void;
  readonly allowedTenants: AllowedTenants;
}

type Asked = Exclude<EventReading, { kind: 'ignored' }>;

/** One thing said instead of an answer. `refused`: the press itself was at fault. */
interface Instead {
  readonly message: OutboundMessage;
  readonly refused: boolean;
}

/** An activity to its effect, once: reads it, finds out who and where, refuses strangers and repeats, has it answered. */
export class TurnHandler {
  constructor(private readonly parts: Parts) {}

  async handle(context: TurnContext, incoming: IncomingActivity): Promise<void> {
    const { frames } = this.parts;
    const reading = readEvent(incoming);
    const served = servesActivity(this.parts.allowedTenants, incoming);
    if (served && !isRemoval(incoming)) await frames.remember(incoming);
    if (reading.kind === 'ignored') return;
    const frame = served ? await frames.of(incoming) : frames.stranger(incoming);
    const key = activityKey(incoming);
    const first = await this.isFirst(key, frame, reading);
    if (first === false) {
      await this.repeat(context, incoming, key, frame);
      return;
    }
    const inline = this.respond(context, incoming, frame, reading, { served, recorded: first === true });
    // The channel may ask again while this is under way: it then waits for the same answer.
    if (key !== null)
      this.parts.answers.keep(
        key,
        inline.catch((): Inline => []),
      );
    await inline;
  }

  /** Null where the store cannot tell. A welcome is given once even where two different activities ask for it. */
  private async isFirst(key: string | null, frame: Frame, reading: Asked): Promise<boolean | null> {
    const { activities, note } = this.parts;
    const isWelcome = reading.kind === 'event' && reading.event.kind === 'installed';
    try {
      if (key !== null && !(await activities.firstTime(key))) return false;
      return !isWelcome || (await activities.firstTime(welcomeKey(frame)));
    } catch (error) {
      note('store-failed', frame, error);
      return null;
    }
  }

  /** A repeat has no second effect and, as far as it is still known, the first answer. */
  private async repeat(
    context: TurnContext,
    incoming: IncomingActivity,
    key: string | null,
    frame: Frame,
  ): Promise<void> {
    this.parts.note('repeat', frame);
    const remembered = key === null ? undefined : await this.parts.answers.find(key);
    const harmless: Inline = incoming.type === 'invoke' ? [invokeMessage('')] : [];
    const inline = remembered !== undefined && remembered.length > 0 ? remembered : harmless;
    if (inline.length > 0) await context.sendActivities([...inline]);
  }

  private async respond(
    context: TurnContext,
    incoming: IncomingActivity,
    frame: Frame,
    reading: Asked,
    state: { readonly served: boolean; readonly recorded: boolean },
  ): Promise<Inline> {
    const instead = this.instead(frame, reading, state);
    const { signIn } = this.parts;
    const step = this.signInStep(frame, reading);
    let invoke: InvokeActivity | null = null;
    if (instead !== null) {
      invoke = await respondWith(context, incoming, frame, instead, this.parts.responder);
    } else if (signIn !== undefined && step !== null) {
      invoke = await signIn.respond(context, incoming, frame, step);
    } else if (reading.kind === 'event') {
      const turn = { ...frame, event: reading.event };
      if (incoming.type === 'invoke') {
        invoke = await respondToInvoke(context, incoming, turn, this.parts.responder);
      } else {
        await respondToMessage(context, incoming, turn, this.parts.responder);
      }
    }
    if (wantsRepliesInline(incoming)) return [...context.bufferedReplyActivities];
    return invoke === null ? [] : [invoke];
  }

  /** What is about signing in is not for the conversation. */
  private signInStep({ place, person }: Frame, reading: Asked): SignInStep | null {
    if (reading.kind === 'sign-in') return reading.step;
    if (reading.kind !== 'event' || reading.event.kind !== 'said' || place.kind !== 'personal') return null;
    return stepOfSentence(reading.event.text, this.parts.signIn?.waitsFor(person.id) === true);
  }

  /** What to say where the conversation is not asked at all; null where it is. */
  private instead(
    frame: Frame,
    reading: Asked,
    state: { readonly served: boolean; readonly recorded: boolean },
  ): Instead | null {
    const { voice, note } = this.parts;
    if (!state.served) {
      note('stranger', frame);
      return { message: voice.notServed(frame), refused: false };
    }
    if (!state.recorded) {
      // Without the store nothing could be told from its repeat, and a restore not be kept.
      return { message: voice.failure(frame, new RecoveryError('storage-unavailable')), refused: false };
    }
    return reading.kind === 'unreadable' ? { message: voice.unreadable(frame), refused: true } : null;
  }
}
