/**
 * Kinds of requests, as they stand inside a sentence. An eDiscovery hold and a Litigation Hold are two different things of
 * Exchange Online, and neither is ever called by the other's name.
 */
export const KINDS = {
  kinds: {
    'ediscovery-hold': 'eDiscovery hold',
    'litigation-hold': 'Litigation Hold',
    export: 'export to PST',
    purged: 'recovery of purged mail',
    departed: 'mail of somebody who has left',
    'ediscovery-release': 'end of an eDiscovery hold',
    'litigation-release': 'end of a Litigation Hold',
    restore: 'restore of many messages',
    backup: 'restore from backup',
    event: 'deleted calendar entries',
    contact: 'deleted contacts',
    task: 'deleted tasks',
    note: 'deleted notes',
    attachment: 'attachment removed from a mail',
    mail: 'deleted mail of another mailbox',
    trace: 'who or what deleted mail',
  },
  title: (number: number, kind: string) => `Request #${number}: ${kind}`,
  /** Within a sentence. */
  named: (number: number, kind: string) => `Request #${number} (${kind})`,
  nameAndAddress: (name: string, address: string) => `${name} (${address})`,
  age: {
    minutes: 'less than an hour',
    hours: (n: number) => (n === 1 ? '1 hour' : `${n} hours`),
    days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
  },
  bot: 'Mail Recovery',
};
