import { type Stage } from '../../../domain/mail';

/** How English joins words, and the phrases that sentences are made of. */
export const GRAMMAR = {
  tag: 'en',

  list: (parts: readonly string[]): string =>
    new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts),

  alternatives: (parts: readonly string[]): string =>
    new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(parts),

  quoted: (text: string): string => `“${text}”`,
  /** A title as a sentence of its own. */
  ended: (title: string): string => `${title}.`,
  /** Whole sentences, one after the other. */
  paragraph: (sentences: readonly string[]): string => sentences.join(' '),
  /** A title above lines. */
  heading: (title: string): string => `${title}:`,
  labelled: (label: string, text: string): string => `${label}: ${text}`,
  /** Between the parts of a line. */
  comma: ', ',
  /** Parts that have commas of their own. */
  series: (parts: readonly string[]): string => parts.join('; '),
  number: (n: number): string => n.toLocaleString('en'),

  when: {
    anyTime: 'at any time',
    on: (day: string) => `on ${day}`,
    fromTo: (first: string, last: string) => `from ${first} to ${last}`,
    onBetween: (day: string, from: string, to: string) => `on ${day} between ${from} and ${to}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    since: (start: string) => `since ${start}`,
    before: (end: string) => `before ${end}`,
  },

  basis: {
    deleted: (when: string) => `deleted ${when}`,
    received: (when: string) => `received ${when}`,
    either: (when: string) => `deleted or received ${when}`,
  },

  stage: {
    deleteditems: 'Deleted Items',
    deletions: 'Recoverable Items',
  } satisfies Record<Stage, string>,

  /** Folders that people name and every mailbox has, by Graph's names for them. */
  folders: {
    inbox: 'Inbox',
    drafts: 'Drafts',
    sentitems: 'Sent Items',
    outbox: 'Outbox',
    deleteditems: 'Deleted Items',
    junkemail: 'Junk Email',
    archive: 'Archive',
  } as Readonly<Partial<Record<string, string>>>,

  criteria: {
    /** Between one of these and the next. */
    comma: ', ',
    senders: (names: string) => `from ${names}`,
    recipients: (names: string) => `to ${names}`,
    subject: (words: string) => `with ${words} in the subject`,
    words: (words: string) => `about ${words}`,
    except: (words: string) => `without ${words}`,
    exceptTime: (dated: string) => `except those ${dated}`,
    folder: (name: string) => `once in ${name}`,
    attachments: 'with attachments',
    noAttachments: 'without attachments',
    meetings: 'about meetings',
    attachmentTypes: (types: string) => `${types} files first`,
    unread: 'unread',
    read: 'already read',
    flagged: 'flagged',
    notFlagged: 'not flagged',
    important: 'important',
    notImportant: 'not important',
    largerThan: (size: string) => `larger than ${size}`,
    limit: (n: number) => (n === 1 ? 'only the newest' : `only the newest ${n}`),
    any: 'any deleted mail',
  },
};
