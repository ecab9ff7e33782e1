import { type GRAMMAR as ENGLISH } from '../en/grammar';
import { number } from './figures';

/** How Italian joins words, and the phrases that sentences are made of. Criteria follow "messaggi", and agree with it. */
export const GRAMMAR: typeof ENGLISH = {
  tag: 'it',

  list: (parts) => new Intl.ListFormat('it', { type: 'conjunction' }).format(parts),
  alternatives: (parts) => new Intl.ListFormat('it', { type: 'disjunction' }).format(parts),

  quoted: (text) => `«${text}»`,
  ended: (title) => `${title}.`,
  paragraph: (sentences) => sentences.join(' '),
  heading: (title) => `${title}:`,
  labelled: (label, text) => `${label}: ${text}`,
  comma: ', ',
  series: (parts) => parts.join('; '),
  number,

  when: {
    anyTime: 'in qualsiasi momento',
    on: (day) => day,
    fromTo: (first, last) => `da ${first} a ${last}`,
    onBetween: (day, from, to) => `${day} tra le ${from} e le ${to}`,
    between: (from, to) => `tra ${from} e ${to}`,
    since: (start) => `da ${start} in poi`,
    before: (end) => `prima di ${end}`,
  },

  basis: {
    deleted: (when) => `eliminati ${when}`,
    received: (when) => `ricevuti ${when}`,
    either: (when) => `eliminati o ricevuti ${when}`,
  },

  stage: {
    deleteditems: 'Posta eliminata',
    deletions: 'Elementi ripristinabili',
  },

  folders: {
    inbox: 'Posta in arrivo',
    drafts: 'Bozze',
    sentitems: 'Posta inviata',
    outbox: 'Posta in uscita',
    deleteditems: 'Posta eliminata',
    junkemail: 'Posta indesiderata',
    archive: 'Archivio',
  },

  criteria: {
    comma: ', ',
    senders: (names) => `inviati da ${names}`,
    recipients: (names) => `destinati a ${names}`,
    subject: (words) => `con ${words} nell’oggetto`,
    words: (words) => `su ${words}`,
    except: (words) => `senza ${words}`,
    exceptTime: (dated) => `tranne quelli ${dated}`,
    folder: (name) => `che erano in ${name}`,
    attachments: 'con allegati',
    noAttachments: 'senza allegati',
    meetings: 'su riunioni',
    attachmentTypes: (types) => `prima quelli con file ${types}`,
    unread: 'non letti',
    read: 'già letti',
    flagged: 'contrassegnati',
    notFlagged: 'non contrassegnati',
    important: 'con priorità alta',
    notImportant: 'senza priorità alta',
    largerThan: (size) => `più grandi di ${size}`,
    limit: (n) => (n === 1 ? 'solo il più recente' : `solo i ${number(n)} più recenti`),
    any: 'tutti i messaggi eliminati',
  },
};
