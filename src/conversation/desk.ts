import { type Mailbox } from '../domain/mail';
import { type EpochMs } from '../domain/time';
import { type Actor } from '../escalation/actor';
import { type AnomalyLog } from '../escalation/anomaly-log';
import { type EscalationPorts } from '../escalation/escalation-ports';
import { type ArchivePorts } from '../guidance/check-archive';
import { type FolderTags, type InboxRules, type OwnMoves, type ServiceHealth } from '../guidance/ports';
import { type CurrentPolicy } from '../policy/policy';
import { type Viewer } from '../presentation/viewer';
import {
  type MessageReader,
  type MoveStore,
  type Owners,
  type SearchStore,
  type SharedMailboxes,
} from '../recovery/ports';
import { type FindLivePorts } from '../recovery/find-live-mail';
import { type SearchPorts } from '../recovery/search-request';
import { type PagePorts } from '../recovery/show-page';
import { type StartRestorePorts } from '../recovery/start-restore';
import { type AskPorts } from '../watch/ask-for-reminders';
import { type ReadSentence } from '../understanding/read-sentence';
import {
  type AnswerCount,
  type BatchRunner,
  type CardOwners,
  type Pending,
  type PendingStore,
  type SearchTally,
  type Usage,
} from './ports';
import { type RunningSearches } from './running-searches';
import { type Turn } from './turn';

/** Everything the conversation stands on. */
export interface ConversationPorts
  extends SearchPorts, PagePorts, StartRestorePorts, FindLivePorts, AskPorts, ArchivePorts {
  readonly searches: SearchStore;
  readonly moves: MoveStore;
  readonly messages: MessageReader;
  readonly owners: Owners;
  readonly sharedMailboxes: SharedMailboxes;
  readonly serviceHealth: ServiceHealth;
  readonly searchTally: SearchTally;
  readonly folderTags: FolderTags;
  readonly inboxRules: InboxRules;
  readonly ownMoves: OwnMoves;
  readonly pending: PendingStore;
  readonly batches: BatchRunner;
  readonly answers: AnswerCount;
  readonly readSentence: ReadSentence;
  readonly escalation: EscalationPorts;
  readonly now: () => EpochMs;
  readonly policy: CurrentPolicy;
  readonly usage: Usage;
  readonly anomalies: AnomalyLog;
  readonly cardOwners: CardOwners;
}

/** How long "the second one" and "undo" mean what was last shown. */
const PENDING_MS = 60 * 60 * 1000;

/**
 * What was asked in a group or channel is answered in the personal chat and goes on there, whichever thread of it the
 * person uses: it is kept apart from any one conversation.
 */
const ELSEWHERE = 'elsewhere';

/** One turn's desk: who is here, what lies on it from before, and the ports. */
export class Desk {
  readonly mailbox: Mailbox;
  /** Who is here, as requests know people. */
  readonly actor: Actor & { readonly timezone: string };

  private constructor(
    readonly ports: ConversationPorts,
    readonly turn: Turn,
    readonly viewer: Viewer,
    private current: Pending | null,
    private readonly running: RunningSearches,
  ) {
    this.mailbox = { personId: turn.person.id };
    this.actor = { ...turn.person, timezone: viewer.timezone };
  }

  static async open(
    ports: ConversationPorts,
    turn: Turn,
    viewer: Viewer,
    running: RunningSearches,
  ): Promise<Desk> {
    const { kind, conversationId } = turn.place;
    const places = kind === 'personal' ? [conversationId, ELSEWHERE] : [ELSEWHERE];
    const latest = await ports.pending.latest(turn.person.id, places);
    return new Desk(ports, turn, viewer, latest, running);
  }

  /** What was last shown or done; null where nothing is, or it was long ago. */
  get pending(): Pending | null {
    return this.current;
  }

  /**
   * Searches as the newest wish in this place; one that is still under way here ends.
   *
   * @throws SearchOvertaken where the person has asked for something else meanwhile
   */
  searching<T>(search: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return this.running.run(`${this.turn.person.id} ${this.keptUnder()}`, search);
  }

  /** Lays something on the desk for the next turn. */
  async remember(change: Omit<Pending, 'expiresAt'>): Promise<void> {
    this.current = { ...this.current, ...change, expiresAt: this.ports.now() + PENDING_MS };
    await this.ports.pending.write(this.turn.person.id, this.keptUnder(), this.current);
  }

  private keptUnder(): string {
    const { kind, conversationId } = this.turn.place;
    return kind === 'personal' ? conversationId : ELSEWHERE;
  }
}
