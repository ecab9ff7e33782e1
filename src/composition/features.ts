import { BackupDenied } from '../domain/backup-denied';
import { RecoveryError } from '../domain/errors';
import { type Mailbox } from '../domain/mail';
import { type Backup } from '../escalation/execution/backup';
import { type ConnectedGraph } from '../graph';
import { type CurrentPolicy, type Features } from '../policy/policy';

/**
 * Graph as far as the policy of the moment wants it: what is switched off is not asked, and is answered as where the
 * permission for it is missing.
 */
export function whatIsOn(graph: ConnectedGraph, policy: CurrentPolicy): ConnectedGraph {
  const isOn = (feature: keyof Features): boolean => policy().features[feature];
  /** Cards and restores of the time before stay: what they would reach does not open any more. */
  const mustOpen = ({ shared }: Mailbox): void => {
    if (shared !== undefined && !isOn('sharedMailboxes')) throw new RecoveryError('access-denied');
  };
  const { messages, mover, serviceHealth, archives, inboxRules, sharedMailboxes, owners } = graph;
  return {
    ...graph,
    messages: {
      preview: async (mailbox, ...which) => {
        mustOpen(mailbox);
        return messages.preview(mailbox, ...which);
      },
    },
    mover: {
      moveMessage: async (mailbox, ...what) => {
        mustOpen(mailbox);
        return mover.moveMessage(mailbox, ...what);
      },
      moveFolder: async (mailbox, ...what) => {
        mustOpen(mailbox);
        return mover.moveFolder(mailbox, ...what);
      },
    },
    backup: onlyWhile(() => isOn('backupRestore'), graph.backup),
    serviceHealth: {
      exchange: async (...asked) =>
        isOn('serviceHealth') ? serviceHealth.exchange(...asked) : { kind: 'unknown' },
    },
    archives: { has: async (...asked) => (isOn('archiveReport') ? archives.has(...asked) : null) },
    inboxRules: { of: async (...asked) => (isOn('inboxRules') ? inboxRules.of(...asked) : null) },
    sharedMailboxes: {
      mayOpen: async (...asked) => isOn('sharedMailboxes') && sharedMailboxes.mayOpen(...asked),
      named: async (...asked) => (isOn('sharedMailboxes') ? sharedMailboxes.named(...asked) : []),
    },
    owners: {
      addressesOf: (mailbox) => owners.addressesOf(mailbox),
      managerOf: async (mailbox) => (isOn('manager') ? owners.managerOf(mailbox) : null),
    },
  };
}

/** No restore begins while it is switched off; what has begun is followed to its end. */
function onlyWhile(isOn: () => boolean, { points, restores }: Backup): Backup {
  const mustBeOn = (): void => {
    if (!isOn()) throw new BackupDenied();
  };
  return {
    points: {
      find: async (wanted) => {
        mustBeOn();
        return points.find(wanted);
      },
    },
    restores: {
      create: async (some) => {
        mustBeOn();
        return restores.create(some);
      },
      findDraft: (some) => restores.findDraft(some),
      activate: async (id) => {
        mustBeOn();
        return restores.activate(id);
      },
      status: (id) => restores.status(id),
    },
  };
}
