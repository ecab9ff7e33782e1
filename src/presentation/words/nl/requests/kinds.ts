import { type KINDS as ENGLISH } from '../../en/requests/kinds';

/**
 * Kinds of requests, as they stand inside a sentence. An eDiscovery hold and a Litigation Hold are two different things of
 * Exchange Online, and neither is ever called by the other's name (Microsoft's terms: ../../README.md).
 */
export const KINDS: typeof ENGLISH = {
  kinds: {
    'ediscovery-hold': 'eDiscovery-bewaring',
    'litigation-hold': 'bewaring voor juridische procedures',
    export: 'export naar PST',
    purged: 'herstel van definitief verwijderde e\u2011mail',
    departed: 'e\u2011mail van iemand die is vertrokken',
    'ediscovery-release': 'einde van een eDiscovery-bewaring',
    'litigation-release': 'einde van een bewaring voor juridische procedures',
    restore: 'herstel van veel berichten',
    backup: 'herstel uit de back-up',
    event: 'verwijderde agenda-items',
    contact: 'verwijderde contactpersonen',
    task: 'verwijderde taken',
    note: 'verwijderde notities',
    attachment: 'uit een bericht verwijderde bijlage',
    mail: 'verwijderde e\u2011mail van een ander postvak',
    trace: 'wie of wat e\u2011mail verwijderde',
  },
  title: (number, kind) => `Aanvraag #${number}: ${kind}`,
  named: (number, kind) => `Aanvraag #${number} (${kind})`,
  nameAndAddress: (name, address) => `${name} (${address})`,
  age: {
    minutes: 'minder dan een uur',
    hours: (n) => `${n} uur`,
    days: (n) => (n === 1 ? '1 dag' : `${n} dagen`),
  },
  bot: 'Mail Recovery',
};
