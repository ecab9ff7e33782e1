import {
  type DeletedMailReader,
  type Folders,
  type MailMover,
  type MessageReader,
  type Owners,
} from '../recovery/ports';
import { type Clock, clockOf } from './clock';
import { graphFolders } from './folders/graph-folders';
import { createGateway } from './gateway';
import { graphOwners } from './graph-owners';
import { DEFAULT_LIMITS, type Limits } from './limits';
import { deletedMailReader } from './messages/deleted-mail-reader';
import { graphMessageReader } from './messages/graph-message-reader';
import { graphMailMover } from './moves/graph-mail-mover';
import { type RequestObserver, type UserTokens } from './ports';
import { graphRootOf } from './root';

export { type Limits } from './limits';
export { type RequestMeasure, type RequestObserver, type TokenRequest, type UserTokens } from './ports';

export interface GraphOptions {
  /** `https://graph.microsoft.com` or a national cloud; for a sandbox an http root on the loopback interface. */
  readonly endpoint: string;
  readonly tokens: UserTokens;
  readonly now: () => Date;
  readonly onRequest?: RequestObserver;
  readonly limits?: Partial<Limits>;
  /** For tests: how waiting is done. */
  readonly sleep?: Clock['sleep'];
  /** For tests: jitter, from 0 to 1. */
  readonly random?: () => number;
}

/** The ports of recovery, spoken over Microsoft Graph. */
export interface GraphMail {
  readonly reader: DeletedMailReader;
  readonly folders: Folders;
  readonly mover: MailMover;
  readonly messages: MessageReader;
  readonly owners: Owners;
}

/**
 * Connects to Microsoft Graph; nothing is sent yet. Make one for the whole process: it keeps the folder cache and counts
 * the requests in each mailbox.
 *
 * @throws Error where the endpoint is neither https nor a loopback address
 */
export function connectGraph(options: GraphOptions): GraphMail {
  const { random = Math.random, onRequest = () => undefined, sleep } = options;
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const clock: Clock = { ...clockOf(options.now), ...(sleep && { sleep }) };
  const root = graphRootOf(options.endpoint);
  const gateway = createGateway({ root, tokens: options.tokens, clock, limits, onRequest, random });
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
    owners: graphOwners(gateway, clock),
  };
}
