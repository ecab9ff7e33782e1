import { type KINDS as ENGLISH } from '../../en/requests/kinds';

/**
 * Kinds of requests, as they stand inside a sentence. An eDiscovery hold and a Litigation Hold are two different things of
 * Exchange Online, and neither is ever called by the other's name: the admin center calls the latter "blocco per
 * controversia legale".
 */
export const KINDS: typeof ENGLISH = {
  kinds: {
    'ediscovery-hold': 'blocco eDiscovery',
    'litigation-hold': 'blocco per controversia legale',
    export: 'esportazione in PST',
    purged: 'recupero di posta eliminata definitivamente',
    departed: 'posta di chi ha lasciato l’azienda',
    'ediscovery-release': 'fine di un blocco eDiscovery',
    'litigation-release': 'fine di un blocco per controversia legale',
    restore: 'ripristino di molti messaggi',
    backup: 'ripristino dal backup',
    event: 'voci del calendario eliminate',
    contact: 'contatti eliminati',
    task: 'attività eliminate',
    note: 'note eliminate',
    attachment: 'allegato rimosso da una mail',
    mail: 'posta eliminata di un’altra cassetta',
    trace: 'chi o che cosa ha eliminato posta',
  },
  title: (number, kind) => `Richiesta #${number}: ${kind}`,
  named: (number, kind) => `Richiesta #${number} (${kind})`,
  nameAndAddress: (name, address) => `${name} (${address})`,
  age: {
    minutes: 'meno di un’ora',
    hours: (n) => (n === 1 ? '1 ora' : `${n} ore`),
    days: (n) => (n === 1 ? '1 giorno' : `${n} giorni`),
  },
  bot: 'Mail Recovery',
};
