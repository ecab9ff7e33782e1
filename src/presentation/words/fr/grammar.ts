import { type GRAMMAR as ENGLISH } from '../en/grammar';
import { ofName } from './figures';

/** How French joins words, and the phrases that sentences are made of; they follow "messages", and so are masculine plural. */
export const GRAMMAR: typeof ENGLISH = {
  tag: 'fr',

  list: (parts) => new Intl.ListFormat('fr', { type: 'conjunction' }).format(parts),
  alternatives: (parts) => new Intl.ListFormat('fr', { type: 'disjunction' }).format(parts),

  quoted: (text) => `«\u00a0${text}\u00a0»`,
  ended: (title) => `${title}.`,
  paragraph: (sentences) => sentences.join(' '),
  heading: (title) => `${title}\u00a0:`,
  labelled: (label, text) => `${label}\u00a0: ${text}`,
  comma: ', ',
  series: (parts) => parts.join('\u00a0; '),
  number: (n) => n.toLocaleString('fr'),

  when: {
    anyTime: 'à un moment quelconque',
    on: (day) => `le ${day}`,
    fromTo: (first, last) => `du ${first} au ${last}`,
    onBetween: (day, from, to) => `le ${day} entre ${from} et ${to}`,
    between: (from, to) => `entre le ${from} et le ${to}`,
    since: (start) => `depuis le ${start}`,
    before: (end) => `avant le ${end}`,
  },

  basis: {
    deleted: (when) => `supprimés ${when}`,
    received: (when) => `reçus ${when}`,
    either: (when) => `supprimés ou reçus ${when}`,
  },

  stage: {
    deleteditems: 'Éléments supprimés',
    deletions: 'Éléments récupérables',
  },

  folders: {
    inbox: 'Boîte de réception',
    drafts: 'Brouillons',
    sentitems: 'Éléments envoyés',
    outbox: 'Boîte d’envoi',
    deleteditems: 'Éléments supprimés',
    junkemail: 'Courrier indésirable',
    archive: 'Archive',
  },

  criteria: {
    comma: ', ',
    senders: (names) => ofName(names),
    recipients: (names) => `adressés à ${names}`,
    subject: (words) => `avec ${words} dans l’objet`,
    words: (words) => `sur ${words}`,
    except: (words) => `sans ${words}`,
    exceptTime: (dated) => `sauf ceux ${dated}`,
    folder: (name) => `auparavant dans ${name}`,
    attachments: 'avec pièce jointe',
    noAttachments: 'sans pièce jointe',
    meetings: 'sur des réunions',
    attachmentTypes: (types) => `d’abord avec des fichiers ${types}`,
    unread: 'non lus',
    read: 'déjà lus',
    flagged: 'avec indicateur de suivi',
    notFlagged: 'sans indicateur de suivi',
    important: 'de haute importance',
    notImportant: 'sans haute importance',
    largerThan: (size) => `de plus de ${size}`,
    limit: (n) => (n === 1 ? 'uniquement le plus récent' : `uniquement les ${n} plus récents`),
    any: 'tous les messages supprimés',
  },
};
