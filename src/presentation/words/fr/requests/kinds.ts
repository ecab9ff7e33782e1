import { type KINDS as ENGLISH } from '../../en/requests/kinds';
import { number } from '../figures';

/**
 * Kinds of requests, as they stand inside a sentence. An eDiscovery hold and a Litigation Hold are two different things of
 * Exchange Online, and neither is ever called by the other's name: the latter is a "conservation pour litige".
 */
export const KINDS: typeof ENGLISH = {
  kinds: {
    'ediscovery-hold': 'conservation eDiscovery',
    'litigation-hold': 'conservation pour litige',
    export: 'exportation au format PST',
    purged: 'récupération de messages supprimés définitivement',
    departed: 'messages d’une personne partie',
    'ediscovery-release': 'fin d’une conservation eDiscovery',
    'litigation-release': 'fin d’une conservation pour litige',
    restore: 'restauration de nombreux messages',
    backup: 'restauration depuis la sauvegarde',
    event: 'entrées de calendrier supprimées',
    contact: 'contacts supprimés',
    task: 'tâches supprimées',
    note: 'notes supprimées',
    attachment: 'pièce jointe retirée d’un message',
    mail: 'messages supprimés d’une autre boîte aux lettres',
    trace: 'qui ou quoi a supprimé des messages',
  },
  title: (n, kind) => `Demande #${n}\u00a0: ${kind}`,
  named: (n, kind) => `La demande #${n} (${kind})`,
  nameAndAddress: (name, address) => `${name} (${address})`,
  /** Behind "il y a" and "depuis". */
  age: {
    minutes: 'moins d’une heure',
    hours: (n) => (n === 1 ? '1 heure' : `${number(n)} heures`),
    days: (n) => (n === 1 ? '1 jour' : `${number(n)} jours`),
  },
  bot: 'Mail Recovery',
};
