import { type KINDS as ENGLISH } from '../../en/requests/kinds';

/**
 * Kinds of requests, as they stand inside a sentence. An eDiscovery hold and a Litigation Hold are two different things of
 * Exchange Online, and neither is ever called by the other's name (Microsoft's terms: ../../README.md).
 */
export const KINDS: typeof ENGLISH = {
  kinds: {
    'ediscovery-hold': 'eDiscovery-Hold',
    'litigation-hold': 'Beweissicherungsverfahren',
    export: 'Export als PST',
    purged: 'Wiederherstellung endgültig gelöschter Mails',
    departed: 'Mails einer ausgeschiedenen Person',
    'ediscovery-release': 'Ende eines eDiscovery-Holds',
    'litigation-release': 'Ende eines Beweissicherungsverfahrens',
    restore: 'Wiederherstellung vieler Mails',
    event: 'gelöschte Kalendereinträge',
    contact: 'gelöschte Kontakte',
    task: 'gelöschte Aufgaben',
    note: 'gelöschte Notizen',
    backup: 'Wiederherstellung aus der Sicherung',
    attachment: 'entfernter Anhang einer Mail',
    mail: 'gelöschte Mails eines anderen Postfachs',
    trace: 'Frage, wer oder was Mails gelöscht hat',
  },
  title: (number, kind) => `Anfrage #${number}: ${kind}`,
  named: (number, kind) => `Anfrage #${number} (${kind})`,
  nameAndAddress: (name, address) => `${name} (${address})`,
  /** After "seit" and "vor", and so in the dative. */
  age: {
    minutes: 'weniger als einer Stunde',
    hours: (n) => (n === 1 ? '1 Stunde' : `${n} Stunden`),
    days: (n) => (n === 1 ? '1 Tag' : `${n} Tagen`),
  },
  bot: 'Mail Recovery',
};
