// Not the whole package, which brings tokenizers and model clients along.
import { Application } from '@microsoft/teams-ai/lib/Application';
import { type TurnContext } from 'botbuilder';
import { type Messenger } from '../conversation/ports';
import { type AnswerTurn, type Turn } from '../conversation/turn';
import { type Logger } from '../telemetry/logger';
import { type Metrics } from '../telemetry/metrics';
import { type Answer, answerTo } from './answering';
import { Background } from './background';
import { CardUpdates, UPDATE_EVERY_MS } from './card-updates';
import { ChannelAdapter } from './channel-adapter';
import { channelAddresses } from './channel-address';
import { ChannelLine } from './channel-line';
import { type Clock, SYSTEM_CLOCK } from './clock';
import { appIdOf, type BotCredentials } from './credentials';
import { CARD_ACTION } from './event-of-invoke';
import { Frames } from './frame';
import { type IncomingActivity } from './incoming';
import { InlineAnswers } from './inline-answers';
import { createMessenger } from './messenger';
import { CONVERSATION_WINDOWS, Pace, TENANT_WINDOWS } from './pace';
import { type EdgeStores, type EdgeVoice, type Frame, type LanguageOf } from './ports';
import { notePlaces } from './placing';
import { PrivateChat } from './private-chat';
import { type Receive, receiver } from './receive';
import { ReplyDelivery } from './reply-delivery';
import { type Patience } from './respond';
import { type SignInVoice, type TokenSource } from './sign-in/ports';
import { SignIn } from './sign-in/sign-in';
import { isSignInInvoke } from './sign-in/step';
import { WaitingTurns } from './sign-in/waiting-turns';
import { type AllowedTenants } from './tenants';
import { TurnHandler } from './turn-handler';

export interface EdgeOptions {
  readonly credentials: BotCredentials;
  readonly allowedTenants: AllowedTenants;
  readonly answer: AnswerTurn;
  readonly voice: EdgeVoice;
  readonly languageOf: LanguageOf;
  readonly stores: EdgeStores;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clock?: Clock;
  readonly patience?: Patience;
  readonly updateEveryMs?: number;
  /** Told of somebody of a tenant that is not served. */
  readonly onStranger?: (frame: Frame) => void;
  /** How people sign in; absent where they do not: the sandbox. */
  readonly signIn?: { readonly source: TokenSource; readonly voice: SignInVoice };
}

/** The bot as the channel meets it. */
export interface TeamsEdge {
  /** One request to `/api/messages`. */
  readonly receive: Receive;
  readonly messenger: Messenger;
  /** Waits for what still goes on after its response. */
  drained(graceMs: number): Promise<void>;
}

const PATIENCE: Patience = { answerMs: 9_000, typingMs: 1_000 };

/** The activity that was read in front of the SDK comes out of it as the same object. */
function incomingOf(context: TurnContext): IncomingActivity {
  return context.activity;
}

/**
 * teams-ai routes, and does no more: its typing timer is shared between conversations (see typing.ts), its removal of
 * mentions takes the first only and fails on odd ones, and its `adaptiveCards.actionExecute` keeps the response type of
 * one turn for the next of the same verb. Therefore one route of our own for the invokes that are ours and one for everything else.
 */
function application(handler: TurnHandler, signsIn: boolean): Application {
  const app = new Application({ startTypingTimer: false, removeRecipientMention: false });
  const handle = (context: TurnContext): Promise<void> => handler.handle(context, incomingOf(context));
  const isInvoke = (context: TurnContext): boolean => context.activity.type === 'invoke';
  const isOurs = ({ activity: { type, name } }: TurnContext): boolean =>
    type === 'invoke' && (name === CARD_ACTION || (signsIn && isSignInInvoke(name)));
  app.addRoute((context) => Promise.resolve(isOurs(context)), handle, true);
  app.addRoute((context) => Promise.resolve(!isInvoke(context)), handle);
  return app;
}

/** Puts the edge together; opens no port and makes no request by itself. */
export function createTeamsEdge(options: EdgeOptions): TeamsEdge {
  const { credentials, stores, voice, log, metrics, clock = SYSTEM_CLOCK } = options;
  const adapter = new ChannelAdapter(credentials);
  const appId = appIdOf(credentials);
  const isChannelAddress = channelAddresses(credentials);
  const line = new ChannelLine({
    adapter,
    appId,
    isChannelAddress,
    clock,
    log,
    metrics,
    conversationPace: new Pace(CONVERSATION_WINDOWS, clock),
    tenantPace: new Pace(TENANT_WINDOWS, clock),
    updates: new CardUpdates(clock, options.updateEveryMs ?? UPDATE_EVERY_MS),
  });
  const notePlace = notePlaces(stores.cards, log);
  const background = new Background(log);
  const privateChat = new PrivateChat({
    adapter,
    appId,
    conversations: stores.conversations,
    line,
    log,
  });
  const answering = (turn: Turn): Promise<Answer> =>
    answerTo(turn, { answer: options.answer, voice, log, metrics, clock });
  const signIn: SignIn | undefined =
    options.signIn &&
    new SignIn({
      ...options.signIn,
      waiting: new WaitingTurns(() => clock.now().getTime()),
      activities: stores.activities,
      privateChat,
      line,
      background,
      answerTo: answering,
      deliver: (reply, route) => delivery.deliver(reply, route),
      log,
    });
  const delivery: ReplyDelivery = new ReplyDelivery({
    notePlace,
    privateChat,
    voice,
    ...(signIn && { askToSignIn: (route) => signIn.ask(route) }),
  });
  const handler = new TurnHandler({
    responder: {
      answerTo: answering,
      delivery,
      line,
      background,
      voice,
      patience: options.patience ?? PATIENCE,
    },
    frames: new Frames(stores, options.languageOf, log),
    activities: stores.activities,
    answers: new InlineAnswers(),
    voice,
    ...(signIn && { signIn }),
    allowedTenants: options.allowedTenants,
    note: (what, frame, error) => {
      log.warn('activity not answered as usual', { correlationId: frame.correlationId, reason: what }, error);
      if (what === 'stranger') options.onStranger?.(frame);
    },
  });
  return {
    receive: receiver({
      adapter,
      app: application(handler, signIn !== undefined),
      isChannelAddress,
      voice,
      log,
    }),
    messenger: createMessenger(stores.conversations, line, notePlace, options.allowedTenants, log),
    drained: (graceMs) => background.drained(graceMs),
  };
}
