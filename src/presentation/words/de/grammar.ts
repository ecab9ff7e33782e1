import { type GRAMMAR as ENGLISH } from '../en/grammar';

/** How German joins words, and the phrases that sentences are made of. */
export const GRAMMAR: typeof ENGLISH = {
  tag: 'de',

  list: (parts) => new Intl.ListFormat('de', { type: 'conjunction' }).format(parts),
  alternatives: (parts) => new Intl.ListFormat('de', { type: 'disjunction' }).format(parts),

  quoted: (text) => `„${text}“`,
  ended: (title) => `${title}.`,
  paragraph: (sentences) => sentences.join(' '),
  heading: (title) => `${title}:`,
  labelled: (label, text) => `${label}: ${text}`,
  comma: ', ',
  series: (parts) => parts.join('; '),
  number: (n) => n.toLocaleString('de'),

  when: {
    anyTime: 'irgendwann',
    on: (day) => `am ${day}`,
    fromTo: (first, last) => `von ${first}, bis ${last}`,
    onBetween: (day, from, to) => `am ${day}, zwischen ${from} und ${to} Uhr`,
    between: (from, to) => `zwischen ${from} Uhr und ${to} Uhr`,
    since: (start) => `seit ${start}`,
    before: (end) => `vor ${end}`,
  },

  basis: {
    deleted: (when) => `gelöscht ${when}`,
    received: (when) => `erhalten ${when}`,
    either: (when) => `gelöscht oder erhalten ${when}`,
  },

  stage: {
    deleteditems: 'Gelöschte Elemente',
    deletions: 'Wiederherstellbare Elemente',
  },

  folders: {
    inbox: 'Posteingang',
    drafts: 'Entwürfe',
    sentitems: 'Gesendete Elemente',
    outbox: 'Postausgang',
    deleteditems: 'Gelöschte Elemente',
    junkemail: 'Junk-E-Mail',
    archive: 'Archiv',
  },

  criteria: {
    comma: ', ',
    senders: (names) => `von ${names}`,
    recipients: (names) => `an ${names}`,
    subject: (words) => `mit ${words} im Betreff`,
    words: (words) => `zu ${words}`,
    except: (words) => `ohne ${words}`,
    exceptTime: (dated) => `aber nicht ${dated}`,
    folder: (name) => `früher in ${name}`,
    attachments: 'mit Anhang',
    noAttachments: 'ohne Anhang',
    meetings: 'zu Besprechungen',
    attachmentTypes: (types) => `zuerst mit Dateien der Art ${types}`,
    unread: 'ungelesen',
    read: 'schon gelesen',
    flagged: 'gekennzeichnet',
    notFlagged: 'nicht gekennzeichnet',
    important: 'mit hoher Wichtigkeit',
    notImportant: 'ohne hohe Wichtigkeit',
    largerThan: (size) => `größer als ${size}`,
    limit: (n) => (n === 1 ? 'nur die neueste' : `nur die neuesten ${n}`),
    any: 'alle gelöschten Mails',
  },
};
