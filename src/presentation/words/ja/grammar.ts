import { type GRAMMAR as ENGLISH } from '../en/grammar';
import { number } from './figures';

/** How Japanese joins words, and the phrases that sentences are made of. Criteria stand before the mail that they describe. */
export const GRAMMAR: typeof ENGLISH = {
  tag: 'ja',

  list: (parts) => new Intl.ListFormat('ja', { type: 'conjunction' }).format(parts),
  alternatives: (parts) => new Intl.ListFormat('ja', { type: 'disjunction' }).format(parts),

  quoted: (text) => `「${text}」`,
  ended: (title) => `${title}。`,
  paragraph: (sentences) => sentences.join(''),
  heading: (title) => `${title}：`,
  labelled: (label, text) => `${label}：${text}`,
  comma: '、',
  series: (parts) => parts.join('；'),
  number,

  when: {
    anyTime: '任意の時期',
    on: (day) => day,
    fromTo: (first, last) => `${first}から${last}まで`,
    onBetween: (day, from, to) => `${day}の${from}から${to}まで`,
    between: (from, to) => `${from}から${to}まで`,
    since: (start) => `${start}以降`,
    before: (end) => `${end}より前`,
  },

  basis: {
    deleted: (when) => `${when}に削除された`,
    received: (when) => `${when}に受信した`,
    either: (when) => `${when}に削除または受信した`,
  },

  stage: {
    deleteditems: '削除済みアイテム',
    deletions: '回復可能なアイテム',
  },

  folders: {
    inbox: '受信トレイ',
    drafts: '下書き',
    sentitems: '送信済みアイテム',
    outbox: '送信トレイ',
    deleteditems: '削除済みアイテム',
    junkemail: '迷惑メール',
    archive: 'アーカイブ',
  },

  criteria: {
    comma: '、',
    senders: (names) => `${names}からの`,
    recipients: (names) => `${names}宛ての`,
    subject: (words) => `件名に${words}を含む`,
    words: (words) => `${words}についての`,
    except: (words) => `${words}を除く`,
    exceptTime: (dated) => `${dated}ものを除く`,
    folder: (name) => `以前${name}にあった`,
    attachments: '添付ファイル付きの',
    noAttachments: '添付ファイルのない',
    meetings: '会議に関する',
    attachmentTypes: (types) => `${types}ファイルの付いたものを先にした`,
    unread: '未読の',
    read: '既読の',
    flagged: 'フラグ付きの',
    notFlagged: 'フラグのない',
    important: '重要度の高い',
    notImportant: '重要度の高くない',
    largerThan: (size) => `${size}より大きい`,
    limit: (n) => `最新${number(n)}件の`,
    any: 'すべての削除した',
  },
};
