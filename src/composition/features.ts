import { type ConnectedGraph } from '../graph';
import { type CurrentPolicy, type Features } from '../policy/policy';

/**
 * Graph as far as the policy of the moment wants it: what is switched off is not asked, and is answered as where the
 * permission for it is missing.
 */
export function whatIsOn(graph: ConnectedGraph, policy: CurrentPolicy): ConnectedGraph {
  const isOn = (feature: keyof Features): boolean => policy().features[feature];
  const { serviceHealth, archives, inboxRules, sharedMailboxes, owners } = graph;
  return {
    ...graph,
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
