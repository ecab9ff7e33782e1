import { type Language, LANGUAGES } from '../domain/language';
import { type RequestKind } from '../domain/request';

/** Entra object id of a group. */
export type GroupId = `${string}-${string}-${string}-${string}-${string}`;

export type MayAsk = 'everyone' | 'nobody' | GroupId;

/** Days, or that it never happens. */
export type DaysOrNever = number | 'never';

/** Rules of one kind of request. Hours are working hours. */
export interface KindPolicy {
  /** Who may ask for it. */
  readonly mayAsk: MayAsk;
  /** How many different approvers must say yes. */
  readonly approvers: 1 | 2;
  /** `first`: one no ends it. `majority`: as many noes as yeses are needed. */
  readonly rejection: 'first' | 'majority';
  readonly remindAfterHours: number;
  readonly handOverAfterHours: number;
  readonly expireAfterHours: number;
}

export interface WorkingHours {
  /** IANA zone. */
  readonly timezone: string;
  /** 1 is Monday, 7 Sunday. */
  readonly days: readonly number[];
  /** Local times `HH:mm`; `from` before `to`. */
  readonly from: string;
  readonly to: string;
}

/** How the tenant keeps mail. Graph tells none of it, so an administrator does. */
export interface RetentionFacts {
  /** Deleted item retention: how long Recoverable Items keeps what left Deleted Items. */
  readonly recoverableDays: number;
  /** What is purged stays in Purges for as long, where only an administrator reaches it. */
  readonly singleItemRecovery: boolean;
  /** A retention tag empties Deleted Items of mail of this age. */
  readonly emptyDeletedItemsAfterDays: DaysOrNever;
  /** People have an archive mailbox. */
  readonly archiveMailboxes: boolean;
  /** A retention tag moves mail of this age to the archive mailbox. */
  readonly archiveAfterDays: DaysOrNever;
  /** How long the mailbox of a deleted account is kept, where no hold keeps it (Microsoft's page on offboarding). */
  readonly departedMailboxDays: number;
}

/** What people may do without asking anybody. */
export interface SelfService {
  /** What is said and pressed in a minute; 0: no limit. */
  readonly activitiesPerMinute: number;
  /** Searches a day; 0: no limit. */
  readonly searchesPerDay: number;
  /** Messages restored a day; more are a request; 0: no limit. */
  readonly restoredPerDay: number;
  /** More messages than this at once are a request; 0: never. */
  readonly restoreApprovalAbove: number;
  /** More old messages than this at once are a request; 0: never. */
  readonly oldApprovalAbove: number;
  /** A message is old that was deleted or received so long ago. */
  readonly oldAfterDeletedDays: DaysOrNever;
  readonly oldAfterReceivedDays: DaysOrNever;
}

/** Subjects about which an organisation may have a help page of its own. */
export const LINK_TOPICS = [
  'helpdesk',
  'deletedMail',
  'archive',
  'retention',
  'holds',
  'export',
  'departed',
  'sharedMailboxes',
  'rules',
  'serviceHealth',
  'privacy',
] as const;

export type LinkTopic = (typeof LINK_TOPICS)[number];

/** The organisation's own pages, https; absent where it has none. */
export type Links = Readonly<Partial<Record<LinkTopic, string>>>;

/** Parts of the bot that an organisation may not want, or has not paid for. */
export interface Features {
  /** Restores through Microsoft 365 Backup, which is billed by use. */
  readonly backupRestore: boolean;
  /** Reminders before a message is gone for good. */
  readonly watch: boolean;
  /** The language model, where the settings give one. */
  readonly model: boolean;
  /** What Microsoft reports of Exchange Online, where the application may read it. */
  readonly serviceHealth: boolean;
  /** Who has an archive mailbox by Microsoft's usage report, where `retention` does not say. */
  readonly archiveReport: boolean;
  /** The person's Inbox rules, where their consent reaches so far; so for the next two. */
  readonly inboxRules: boolean;
  /** Mailboxes that Exchange lets the person open. */
  readonly sharedMailboxes: boolean;
  /** Who "my boss" is. */
  readonly manager: boolean;
}

/** What the organisation decides; read from the policy file, or these defaults. */
export interface Policy {
  readonly retention: RetentionFacts;
  readonly selfService: SelfService;
  readonly workingHours: WorkingHours;
  readonly kinds: Readonly<Record<RequestKind, KindPolicy>>;
  readonly links: Links;
  /** Languages to answer in; the first is for everybody whose own is not among them. */
  readonly languages: readonly [Language, ...Language[]];
  readonly features: Features;
}

/** The policy that holds at this moment. Whoever decides something asks once and stays with the answer. */
export type CurrentPolicy = () => Policy;

const USUAL: KindPolicy = {
  mayAsk: 'everyone',
  approvers: 1,
  rejection: 'first',
  remindAfterHours: 4,
  handOverAfterHours: 8,
  expireAfterHours: 80,
};

/** What holds where no file says otherwise. Retention as Exchange Online sets up a new tenant (graph-facts 9). */
export const DEFAULT_POLICY: Policy = {
  retention: {
    recoverableDays: 14,
    singleItemRecovery: true,
    emptyDeletedItemsAfterDays: 'never',
    archiveMailboxes: false,
    archiveAfterDays: 'never',
    departedMailboxDays: 30,
  },
  selfService: {
    activitiesPerMinute: 600,
    searchesPerDay: 1000,
    restoredPerDay: 50_000,
    restoreApprovalAbove: 10_000,
    oldApprovalAbove: 2000,
    oldAfterDeletedDays: 90,
    oldAfterReceivedDays: 1825,
  },
  workingHours: { timezone: 'UTC', days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' },
  kinds: { hold: USUAL, export: USUAL, purged: USUAL, departed: USUAL, release: USUAL, restore: USUAL },
  links: {},
  languages: LANGUAGES,
  features: {
    backupRestore: false,
    watch: true,
    model: true,
    serviceHealth: true,
    archiveReport: true,
    inboxRules: true,
    sharedMailboxes: true,
    manager: true,
  },
};
