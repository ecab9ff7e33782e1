import { type GRAMMAR as ENGLISH } from '../en/grammar';
import { onDay } from './figures';

/** How Portuguese joins words, and the phrases that sentences are made of; they follow "e-mails", and so are masculine plural. */
export const GRAMMAR: typeof ENGLISH = {
  tag: 'pt',

  list: (parts) => new Intl.ListFormat('pt-BR', { type: 'conjunction' }).format(parts),
  alternatives: (parts) => new Intl.ListFormat('pt-BR', { type: 'disjunction' }).format(parts),

  quoted: (text) => `“${text}”`,
  ended: (title) => `${title}.`,
  paragraph: (sentences) => sentences.join(' '),
  heading: (title) => `${title}:`,
  labelled: (label, text) => `${label}: ${text}`,
  comma: ', ',
  series: (parts) => parts.join('; '),
  number: (n) => n.toLocaleString('pt-BR'),

  when: {
    anyTime: 'em qualquer momento',
    on: (day) => onDay(day),
    fromTo: (first, last) => `de ${first}, a ${last}`,
    onBetween: (day, from, to) => `${onDay(day)}, entre ${from} e ${to}`,
    between: (from, to) => `entre ${from}, e ${to}`,
    since: (start) => `desde ${start}`,
    before: (end) => `antes de ${end}`,
  },

  basis: {
    deleted: (when) => `excluídos ${when}`,
    received: (when) => `recebidos ${when}`,
    either: (when) => `excluídos ou recebidos ${when}`,
  },

  stage: {
    deleteditems: 'Itens Excluídos',
    deletions: 'Itens Recuperáveis',
  },

  folders: {
    inbox: 'Caixa de Entrada',
    drafts: 'Rascunhos',
    sentitems: 'Itens Enviados',
    outbox: 'Caixa de Saída',
    deleteditems: 'Itens Excluídos',
    junkemail: 'Lixo Eletrônico',
    archive: 'Arquivo Morto',
  },

  criteria: {
    comma: ', ',
    senders: (names) => `de ${names}`,
    recipients: (names) => `para ${names}`,
    subject: (words) => `com ${words} no assunto`,
    words: (words) => `sobre ${words}`,
    except: (words) => `sem ${words}`,
    exceptTime: (dated) => `exceto os ${dated}`,
    folder: (name) => `antes em ${name}`,
    attachments: 'com anexos',
    noAttachments: 'sem anexos',
    meetings: 'sobre reuniões',
    attachmentTypes: (types) => `primeiro os que têm arquivos ${types}`,
    unread: 'não lidos',
    read: 'já lidos',
    flagged: 'sinalizados',
    notFlagged: 'não sinalizados',
    important: 'de alta prioridade',
    notImportant: 'sem alta prioridade',
    largerThan: (size) => `com mais de ${size}`,
    limit: (n) => (n === 1 ? 'só o mais recente' : `só os ${n} mais recentes`),
    any: 'todos os e\u2011mails excluídos',
  },
};
