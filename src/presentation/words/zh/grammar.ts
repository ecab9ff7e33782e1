import { type GRAMMAR as ENGLISH } from '../en/grammar';
import { number } from './figures';

/** How Chinese joins words, and the phrases that sentences are made of. Criteria stand before the mail that they describe. */
export const GRAMMAR: typeof ENGLISH = {
  tag: 'zh',

  list: (parts) => [...parts].join('、'),
  alternatives: (parts) => new Intl.ListFormat('zh', { type: 'disjunction' }).format(parts),

  quoted: (text) => `“${text}”`,
  ended: (title) => `${title}。`,
  paragraph: (sentences) => sentences.join(''),
  heading: (title) => `${title}：`,
  labelled: (label, text) => `${label}：${text}`,
  comma: '，',
  series: (parts) => parts.join('；'),
  number,

  when: {
    anyTime: '任何时间',
    on: (day) => day,
    fromTo: (first, last) => `${first}至${last}`,
    onBetween: (day, from, to) => `${day} ${from} 至 ${to}`,
    between: (from, to) => `${from} 至 ${to}`,
    since: (start) => `${start}以来`,
    before: (end) => `${end}之前`,
  },

  basis: {
    deleted: (when) => `${when}删除的`,
    received: (when) => `${when}收到的`,
    either: (when) => `${when}删除或收到的`,
  },

  stage: {
    deleteditems: '已删除邮件',
    deletions: '可恢复的项目',
  },

  folders: {
    inbox: '收件箱',
    drafts: '草稿',
    sentitems: '已发送邮件',
    outbox: '发件箱',
    deleteditems: '已删除邮件',
    junkemail: '垃圾邮件',
    archive: '存档',
  },

  criteria: {
    comma: '、',
    senders: (names) => `${names}发来的`,
    recipients: (names) => `发给${names}的`,
    subject: (words) => `主题包含${words}的`,
    words: (words) => `关于${words}的`,
    except: (words) => `不含${words}的`,
    exceptTime: (dated) => `不含${dated}邮件的`,
    folder: (name) => `原先在${name}中的`,
    attachments: '带附件的',
    noAttachments: '不带附件的',
    meetings: '关于会议的',
    attachmentTypes: (types) => `优先带有 ${types} 文件的`,
    unread: '未读的',
    read: '已读的',
    flagged: '带标志的',
    notFlagged: '不带标志的',
    important: '重要性高的',
    notImportant: '重要性不高的',
    largerThan: (size) => `大于 ${size} 的`,
    limit: (n) => `最新 ${number(n)} 封`,
    any: '所有已删除的',
  },
};
