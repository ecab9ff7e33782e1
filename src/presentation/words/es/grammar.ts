import { type GRAMMAR as ENGLISH } from '../en/grammar';
import { oclock } from './figures';

/** How Spanish joins words, and the phrases that sentences are made of; they follow "correos", and so are masculine plural. */
export const GRAMMAR: typeof ENGLISH = {
  tag: 'es',

  list: (parts) => new Intl.ListFormat('es', { type: 'conjunction' }).format(parts),
  alternatives: (parts) => new Intl.ListFormat('es', { type: 'disjunction' }).format(parts),

  quoted: (text) => `«${text}»`,
  ended: (title) => `${title}.`,
  paragraph: (sentences) => sentences.join(' '),
  heading: (title) => `${title}:`,
  labelled: (label, text) => `${label}: ${text}`,
  comma: ', ',
  series: (parts) => parts.join('; '),
  number: (n) => n.toLocaleString('es'),

  when: {
    anyTime: 'en cualquier momento',
    on: (day) => `el ${day}`,
    fromTo: (first, last) => `del ${first}, al ${last}`,
    onBetween: (day, from, to) => `el ${day}, entre ${oclock(from)} y ${oclock(to)}`,
    between: (from, to) => `entre el ${from}, y el ${to}`,
    since: (start) => `desde el ${start}`,
    before: (end) => `antes del ${end}`,
  },

  basis: {
    deleted: (when) => `eliminados ${when}`,
    received: (when) => `recibidos ${when}`,
    either: (when) => `eliminados o recibidos ${when}`,
  },

  stage: {
    deleteditems: 'Elementos eliminados',
    deletions: 'Elementos recuperables',
  },

  folders: {
    inbox: 'Bandeja de entrada',
    drafts: 'Borradores',
    sentitems: 'Elementos enviados',
    outbox: 'Bandeja de salida',
    deleteditems: 'Elementos eliminados',
    junkemail: 'Correo no deseado',
    archive: 'Archivo',
  },

  criteria: {
    comma: ', ',
    senders: (names) => `de ${names}`,
    recipients: (names) => `para ${names}`,
    subject: (words) => `con ${words} en el asunto`,
    words: (words) => `sobre ${words}`,
    except: (words) => `sin ${words}`,
    exceptTime: (dated) => `salvo los ${dated}`,
    folder: (name) => `antes en ${name}`,
    attachments: 'con datos adjuntos',
    noAttachments: 'sin datos adjuntos',
    meetings: 'sobre reuniones',
    attachmentTypes: (types) => `primero los que llevan archivos ${types}`,
    unread: 'no leídos',
    read: 'ya leídos',
    flagged: 'marcados',
    notFlagged: 'no marcados',
    important: 'de importancia alta',
    notImportant: 'sin importancia alta',
    largerThan: (size) => `de más de ${size}`,
    limit: (n) => (n === 1 ? 'solo el más reciente' : `solo los ${n} más recientes`),
    any: 'todos los correos eliminados',
  },
};
