import { type AuditEvent, type AuditRecord } from '../domain/audit';
import { type EscalationRequest, type RequestMailbox } from '../domain/request';
import { type EpochMs } from '../domain/time';
import { type Execution } from './execution/execution';
import { type AskedCount, type DayCount, type Decisions, type WaitingCount } from './helpdesk-report';
import { type Notice } from './notice';

/** Work that goes out with a change: it exists if and only if the change was kept. */
export type OutgoingJob =
  /** Does the next steps of its execution. */
  | {
      readonly kind: 'execute';
      readonly tenantId: string;
      readonly number: number;
      readonly startAfterMs?: number;
    }
  /** Tells people. */
  | { readonly kind: 'tell'; readonly notice: Notice };

/** A change of a request, all or nothing. */
export interface RequestChange {
  /** As it shall be; its `version` is the old one, the store counts it up. */
  readonly request: EscalationRequest;
  readonly audit: readonly AuditEvent[];
  readonly jobs: readonly OutgoingJob[];
  /** Where it changes too. Without `runner` it is taken out of the hands of whoever carries it out: they start anew. */
  readonly execution?: Execution;
  /** Who changes it while carrying it out: their claim goes on, and nothing is kept where they have lost it. */
  readonly runner?: string;
}

/** Requests with their record and their jobs, durable. */
export interface RequestStore {
  /** Gives it the tenant's next number and version 1, and keeps it with the first audit events and jobs. */
  create(draft: Omit<EscalationRequest, 'number' | 'version'>, then: FirstSteps): Promise<EscalationRequest>;
  /** As changed; null, with nothing kept, where its version is not the current one or its runner's claim is lost. */
  change(change: RequestChange): Promise<EscalationRequest | null>;
  byNumber(tenantId: string, number: number): Promise<EscalationRequest | null>;
  byRef(ref: string): Promise<EscalationRequest | null>;
}

/** What goes with a new request, made once its number is known. */
export type FirstSteps = (request: EscalationRequest) => Omit<RequestChange, 'request'>;

/** Lists of requests. */
export interface RequestLists {
  /** Waiting for a decision or for an agent's hand, oldest first. */
  queue(tenantId: string, first: number, count: number): Promise<RequestList>;
  /** A person's own, newest first. */
  ofPerson(tenantId: string, personId: string, count: number): Promise<RequestList>;
  /** Whose reminder, hand-over or expiry is due, of any tenant. */
  due(now: EpochMs, count: number): Promise<readonly EscalationRequest[]>;
  /** Approved and not carried out yet, of any tenant; those that wait for an agent's hand left out. */
  underWay(): Promise<readonly Pick<EscalationRequest, 'tenantId' | 'number'>[]>;
  /** Tenants in which something waits for a decision or for an agent's hand. */
  tenants(): Promise<readonly string[]>;
}

export interface RequestList {
  readonly requests: readonly EscalationRequest[];
  /** All there are, shown or not. */
  readonly total: number;
}

/** Counts and times of a tenant, from a moment on; added up where the rows are. */
export interface HelpdeskFigures {
  asked(tenantId: string, from: EpochMs): Promise<readonly AskedCount[]>;
  decisions(tenantId: string, from: EpochMs): Promise<Decisions>;
  /** Days on which something was counted, in order; the days are UTC's. */
  days(tenantId: string, from: EpochMs): Promise<readonly DayCount[]>;
  /** Now; kinds of which nothing waits are left out. */
  waiting(tenantId: string): Promise<readonly WaitingCount[]>;
  /** The same of all tenants, for the operator. */
  waitingAnywhere(): Promise<readonly WaitingCount[]>;
}

/** Who has a session at the page. */
export interface PageReader {
  readonly tenantId: string;
  /** Entra object id. */
  readonly id: string;
}

/** Links to the page and sessions there; only their hashes are known to whoever keeps them. */
export interface PageKeys {
  keepLink(hash: string, reader: PageReader, until: EpochMs): Promise<void>;
  /** Uses a link up and opens a session in its place; false where the link is unknown, used or too old. */
  exchange(link: string, now: EpochMs, session: string, until: EpochMs): Promise<boolean>;
  reader(session: string, now: EpochMs): Promise<PageReader | null>;
  end(session: string): Promise<void>;
}

/** How far the carrying out of a request is; one record a request. */
export interface ExecutionStore {
  find(tenantId: string, number: number): Promise<Execution | null>;
  /**
   * Takes it for this runner until then, or prolongs that; false where another one has it, or has changed it since it was
   * found.
   */
  claim(execution: Execution, runner: string, until: EpochMs): Promise<boolean>;
  release(execution: Execution, runner: string): Promise<void>;
  /** Keeps a step's progress and its audit events; false where the claim is lost. */
  record(execution: Execution, runner: string, audit: readonly AuditEvent[]): Promise<boolean>;
}

/** The append-only record. */
export interface AuditTrail {
  /** Outside any request's change: a refused decision, a bound channel. */
  append(events: readonly AuditEvent[]): Promise<void>;
  ofRequest(tenantId: string, number: number): Promise<readonly AuditRecord[]>;
}

/** Who people are and what they may, by the directory. Application access; see identity. */
export interface Directory {
  /** By address or object id; null where the directory knows nobody so named. */
  find(addressOrId: string): Promise<DirectoryPerson | null>;
  /** Asked anew each time: a membership may end any moment. @throws RecoveryError where the directory does not answer */
  isMember(personId: string, groupId: string): Promise<boolean>;
}

export interface DirectoryPerson extends RequestMailbox {
  readonly personId: string;
  /** A guest's mail lies in another organisation. */
  readonly isGuest: boolean;
}

/** Where the helpdesk can be met. */
export interface HelpdeskPlaces {
  /** The channel bound by "helpdesk here"; null where none is. */
  channel(tenantId: string): Promise<string | null>;
  bind(tenantId: string, conversationId: string, by: string): Promise<void>;
  /** People who are known to be in the helpdesk group, by their last check; for telling them, never for deciding. */
  approvers(tenantId: string): Promise<readonly string[]>;
  /** Notes what a check has shown. */
  noteApprover(tenantId: string, personId: string, isApprover: boolean): Promise<void>;
  /** People with a personal chat whose membership was not looked at since then, last seen first. */
  unchecked(tenantId: string, since: EpochMs, count: number): Promise<readonly string[]>;
}

/** Personal chats and channel ids, by person. */
export interface Chats {
  /** Conversation id of the person's own chat with the bot; null where they never met. */
  personalChat(personId: string, tenantId: string): Promise<string | null>;
  /** The channel's own user ids of these people, for `refresh.userIds`; those unknown are left out. */
  channelUserIds(personIds: readonly string[], tenantId: string): Promise<readonly string[]>;
}
