import { type Language } from '../domain/language';
import { type OutboundMessage } from '../presentation/message';

/** Who speaks, as the channel vouches for it. */
export interface Person {
  /** Entra object id. */
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
}

/** Where it is said. Only `personal` is a place for somebody's mail. */
export interface Place {
  readonly conversationId: string;
  readonly kind: 'personal' | 'group' | 'channel';
  /** The whole channel, where the conversation is one thread of it. */
  readonly channelId?: string;
}

export type TurnEvent =
  | { readonly kind: 'said'; readonly text: string }
  /** A button, by `Action.Execute` or its `Action.Submit` fallback; `data` is whatever the client sent: trust nothing. */
  | {
      readonly kind: 'pressed';
      readonly verb: string;
      readonly data: Readonly<Record<string, unknown>>;
      /** The client asked by itself, to bring a card up to date. */
      readonly automatic?: true;
    }
  /** The app was installed for a person or added to a group or team. */
  | { readonly kind: 'installed' };

/** One thing a person did, free of any channel's types. */
export interface Turn {
  /** Correlates log lines; goes into error messages as the reference to quote. */
  readonly correlationId: string;
  readonly person: Person;
  readonly place: Place;
  /** BCP 47, last seen. */
  readonly locale: string;
  /** IANA zone, last seen. */
  readonly timezone: string;
  /** The person writes it, whatever their client's is; absent where that is not known. */
  readonly language?: Language;
  readonly event: TurnEvent;
}

/** The answer to a turn. */
export interface Reply {
  /** Takes the place of the card whose button was pressed. */
  readonly replace?: OutboundMessage;
  /**
   * Takes the place of the card that was pressed for the one who pressed, and for nobody else: what everybody sees stays.
   * Where a client cannot show such a view it goes to the personal chat.
   */
  readonly view?: OutboundMessage;
  /** New messages where the turn happened, in order. */
  readonly messages: readonly OutboundMessage[];
  /** New messages in the person's personal chat with the bot, where the turn happened elsewhere. */
  readonly privately?: readonly OutboundMessage[];
  /** True where nothing in it is private: it may be said in a group or channel, where the turn happened. */
  readonly openly?: true;
  /** The person has to sign in first. Where the edge can offer that it does so in place of this, and asks the turn again. */
  readonly signIn?: true;
}

/** Answers a turn; never rejects for anything a person can cause. */
export type AnswerTurn = (turn: Turn) => Promise<Reply>;
