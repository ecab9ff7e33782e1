import { type CardPlaces, type Messenger } from '../conversation/ports';
import { type EscalationPorts } from '../escalation/escalation-ports';
import { type Notice } from '../escalation/notice';
import { type Chats } from '../escalation/ports';
import { type RequestPerson } from '../domain/request';
import { type Viewer } from '../presentation/viewer';

/** What telling people about requests stands on. */
export interface TellPorts {
  readonly escalation: EscalationPorts;
  readonly messenger: Messenger;
  readonly cards: Pick<CardPlaces, 'newest'>;
  readonly chats: Chats;
  readonly viewerOf: (personId: string) => Promise<Viewer>;
  /** How somebody reads of whom nothing is known: the helpdesk's channel. */
  readonly anybody: () => Viewer;
  /** Adds the jobs that tell one recipient each. */
  readonly tellEach: (tellings: readonly Telling[]) => Promise<void>;
  /** Adds a job that brings the cards of a notice's request up to date in a while. */
  readonly refreshLater: (notice: Notice) => Promise<void>;
}

/** One recipient of one notice. */
export interface Telling {
  readonly notice: Notice;
  readonly to: Recipient;
}

export type Recipient =
  | { readonly kind: 'requester'; readonly person: RequestPerson }
  | { readonly kind: 'approver'; readonly personId: string }
  /** Whose mailbox it is about. */
  | { readonly kind: 'owner'; readonly personId: string }
  | { readonly kind: 'channel'; readonly conversationId: string };
