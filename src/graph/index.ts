import { type AccessProbes } from '../access/check-access';
import {
  type DeletedMailReader,
  type Folders,
  type LiveMailReader,
  type MailMover,
  type MessageReader,
  type Owners,
  type SharedMailboxes,
} from '../recovery/ports';
import { type Backup } from '../escalation/execution/backup';
import { type EDiscovery } from '../escalation/execution/ediscovery';
import { type Directory } from '../escalation/ports';
import {
  type ArchiveMailboxes,
  type ArchiveReader,
  type FolderTags,
  type InboxRules,
  type ServiceHealth,
} from '../guidance/ports';
import { type DeletionTimes } from '../watch/ports';
import { graphAccessProbes } from './access-probes';
import { graphBackup } from './backup';
import { type Clock, clockOf } from './clock';
import { graphEDiscovery } from './ediscovery';
import { graphFolders } from './folders/graph-folders';
import { createGateway } from './gateway';
import { graphArchiveMailboxes } from './graph-archive-mailboxes';
import { graphArchiveReader } from './graph-archive-reader';
import { graphDirectory } from './graph-directory';
import { graphFolderTags } from './graph-folder-tags';
import { graphInboxRules } from './graph-inbox-rules';
import { graphOwners } from './graph-owners';
import { graphSharedMailboxes } from './graph-shared-mailboxes';
import { graphServiceHealth } from './graph-service-health';
import { DEFAULT_LIMITS, type Limits } from './limits';
import { graphDeletionTimes } from './messages/graph-deletion-times';
import { deletedMailReader } from './messages/deleted-mail-reader';
import { graphMessageReader } from './messages/graph-message-reader';
import { liveMailReader } from './messages/live-mail-reader';
import { graphMailMover } from './moves/graph-mail-mover';
import { type MailboxShares, type Pace, type RequestObserver, type Tokens } from './ports';
import { graphRootOf } from './root';

export { type Limits } from './limits';
export {
  type ApplicationTokens,
  type MailboxShares,
  type Pace,
  type RequestMeasure,
  type RequestObserver,
  type TokenRequest,
  type Tokens,
  type UserTokens,
} from './ports';

export interface GraphOptions {
  /** `https://graph.microsoft.com` or a national cloud; for a sandbox an http root on the loopback interface. */
  readonly endpoint: string;
  readonly tokens: Tokens;
  readonly ediscoveryPace: Pace;
  /** Left out or null where no other process shares the mailboxes. */
  readonly mailboxShares?: MailboxShares | null;
  readonly now: () => Date;
  readonly onRequest?: RequestObserver;
  readonly limits?: Partial<Limits>;
  /** For tests: how waiting is done. */
  readonly sleep?: Clock['sleep'];
  /** For tests: jitter, from 0 to 1. */
  readonly random?: () => number;
}

/** The ports of recovery, escalation and guidance, spoken over Microsoft Graph. */
export interface ConnectedGraph {
  readonly reader: DeletedMailReader;
  readonly folders: Folders;
  readonly mover: MailMover;
  readonly messages: MessageReader;
  readonly live: LiveMailReader;
  readonly owners: Owners;
  readonly sharedMailboxes: SharedMailboxes;
  readonly directory: Directory;
  readonly ediscovery: EDiscovery;
  readonly backup: Backup;
  readonly serviceHealth: ServiceHealth;
  readonly folderTags: FolderTags;
  readonly inboxRules: InboxRules;
  readonly deletionTimes: DeletionTimes;
  readonly archives: ArchiveMailboxes;
  readonly archiveReader: ArchiveReader;
  /** For looking what the application may. @param groupId the helpdesk's */
  accessProbes(groupId: string): AccessProbes;
}

/**
 * Connects to Microsoft Graph; nothing is sent yet. Make one for the whole process: it keeps the folder cache and counts
 * the requests in each mailbox.
 *
 * @throws Error where the endpoint is neither https nor a loopback address
 */
export function connectGraph(options: GraphOptions): ConnectedGraph {
  const { random = Math.random, onRequest = () => undefined, sleep } = options;
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const clock: Clock = { ...clockOf(options.now), ...(sleep && { sleep }) };
  const root = graphRootOf(options.endpoint);
  const { tokens, ediscoveryPace } = options;
  const mailboxShares = options.mailboxShares ?? null;
  const gateway = createGateway({
    root,
    tokens,
    ediscoveryPace,
    mailboxShares,
    clock,
    limits,
    onRequest,
    random,
  });
  const folders = graphFolders(gateway, clock);
  return {
    reader: deletedMailReader({ gateway, clock, pageSize: limits.pageSize, folders }),
    folders,
    mover: graphMailMover({
      gateway,
      clock,
      random,
      onFolderMoved: (mailbox) => {
        folders.forget(mailbox);
      },
    }),
    messages: graphMessageReader(gateway),
    live: liveMailReader(gateway),
    owners: graphOwners(gateway, clock),
    sharedMailboxes: graphSharedMailboxes(gateway),
    directory: graphDirectory(gateway),
    ediscovery: graphEDiscovery(gateway),
    backup: graphBackup(gateway),
    serviceHealth: graphServiceHealth(gateway, clock),
    folderTags: graphFolderTags(gateway, folders),
    inboxRules: graphInboxRules(gateway, clock),
    deletionTimes: graphDeletionTimes(gateway, clock, limits.pageSize),
    archives: graphArchiveMailboxes(gateway, root, clock),
    archiveReader: graphArchiveReader(),
    accessProbes: (groupId) => graphAccessProbes(gateway, groupId),
  };
}
