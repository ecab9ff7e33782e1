import { type CardPlaces } from '../conversation/ports';
import { type Place, type Turn } from '../conversation/turn';
import { type Language } from '../domain/language';
import { type OutboundMessage } from '../presentation/message';

/** What the edge has to keep about a conversation to speak there unasked. */
export interface KnownConversation {
  readonly conversationId: string;
  readonly kind: Place['kind'];
  /** Who spoke or was met there last; in a personal chat, its one person. */
  readonly personId: string;
  readonly tenantId: string;
  /** A Bot Framework conversation reference: JSON, opaque to everybody else. */
  readonly reference: Readonly<Record<string, unknown>>;
}

export interface Conversations {
  /** Creates or replaces, by conversation id. */
  remember(conversation: KnownConversation): Promise<void>;
  find(conversationId: string): Promise<KnownConversation | null>;
  /** The personal chat of a person, the last used where there are several. */
  personal(personId: string, tenantId: string): Promise<KnownConversation | null>;
}

/** How a person reads, by their client and by what they write: not every activity tells, so the last seen is kept. */
export interface LastSeen {
  /** BCP 47. */
  readonly locale: string;
  /** IANA name. */
  readonly timezone: string;
  /** In which they last wrote a sentence that told; absent before they did. */
  readonly language?: Language;
}

export interface People {
  lastSeen(personId: string): Promise<LastSeen | null>;
  see(personId: string, seen: LastSeen, tenantId: string): Promise<void>;
}

/** The language a sentence is surely in, by somebody with a client of that locale; null where its words leave it open. */
export type LanguageOf = (sentence: string, locale?: string) => Language | null;

export interface Activities {
  /** True for the first caller with this key, false for every other, over all replicas. */
  firstTime(key: string): Promise<boolean>;
}

/** A turn before it is known what it asks for. */
export type Frame = Omit<Turn, 'event'>;

/** What the edge itself has to say; the words stand in presentation. Every message is complete in its text. */
export interface EdgeVoice {
  /** The turn failed: what happened, what to do, the reference to quote. */
  failure(frame: Frame | null, error: unknown): OutboundMessage;
  /** Said in a group: the rest is for the person alone, who should open a chat with the bot. */
  openPersonalChat(frame: Frame): OutboundMessage;
  /** A turn takes long; its answer follows by itself. */
  stillWorking(frame: Frame): OutboundMessage;
  /** The person's tenant is not served here. */
  notServed(frame: Frame): OutboundMessage;
  /** A button whose data cannot be read, e.g. of a card from before an update. */
  unreadable(frame: Frame): OutboundMessage;
}

/** All that the edge keeps. */
export interface EdgeStores {
  readonly conversations: Conversations;
  readonly people: People;
  readonly activities: Activities;
  readonly cards: Pick<CardPlaces, 'placed'>;
}
