import { type GRAMMAR as ENGLISH } from '../en/grammar';
import { number } from './figures';

/** How Dutch joins words, and the phrases that sentences are made of. Criteria follow "berichten". */
export const GRAMMAR: typeof ENGLISH = {
  tag: 'nl',

  list: (parts) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(parts),
  alternatives: (parts) => new Intl.ListFormat('nl', { type: 'disjunction' }).format(parts),

  quoted: (text) => `‘${text}’`,
  ended: (title) => `${title}.`,
  paragraph: (sentences) => sentences.join(' '),
  heading: (title) => `${title}:`,
  labelled: (label, text) => `${label}: ${text}`,
  comma: ', ',
  series: (parts) => parts.join('; '),
  number,

  when: {
    anyTime: 'op enig moment',
    on: (day) => `op ${day}`,
    fromTo: (first, last) => `van ${first} tot en met ${last}`,
    onBetween: (day, from, to) => `op ${day} tussen ${from} en ${to} uur`,
    between: (from, to) => `tussen ${from} uur en ${to} uur`,
    since: (start) => `sinds ${start}`,
    before: (end) => `vóór ${end}`,
  },

  basis: {
    deleted: (when) => `verwijderd ${when}`,
    received: (when) => `ontvangen ${when}`,
    either: (when) => `verwijderd of ontvangen ${when}`,
  },

  stage: {
    deleteditems: 'Verwijderde items',
    deletions: 'Herstelbare items',
  },

  folders: {
    inbox: 'Postvak IN',
    drafts: 'Concepten',
    sentitems: 'Verzonden items',
    outbox: 'Postvak UIT',
    deleteditems: 'Verwijderde items',
    junkemail: 'Ongewenste e\u2011mail',
    archive: 'Archief',
  },

  criteria: {
    comma: ', ',
    senders: (names) => `van ${names}`,
    recipients: (names) => `aan ${names}`,
    subject: (words) => `met ${words} in het onderwerp`,
    words: (words) => `over ${words}`,
    except: (words) => `zonder ${words}`,
    exceptTime: (dated) => `maar niet ${dated}`,
    folder: (name) => `eerder in ${name}`,
    attachments: 'met bijlage',
    noAttachments: 'zonder bijlage',
    meetings: 'over vergaderingen',
    attachmentTypes: (types) => `eerst met ${types}-bestanden`,
    unread: 'ongelezen',
    read: 'al gelezen',
    flagged: 'met vlag',
    notFlagged: 'zonder vlag',
    important: 'met hoge urgentie',
    notImportant: 'zonder hoge urgentie',
    largerThan: (size) => `groter dan ${size}`,
    limit: (n) => (n === 1 ? 'alleen het nieuwste' : `alleen de nieuwste ${number(n)}`),
    any: 'alle verwijderde berichten',
  },
};
