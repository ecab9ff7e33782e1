import { type RESULTS as ENGLISH } from '../en/results';
import { messages, number } from './figures';

const found = (total: number): string => `我找到了 ${number(total)} 封已删除的邮件`;

/** A page of what was found, and a look at one message of it. */
export const RESULTS: typeof ENGLISH = {
  row: {
    noSubject: '（无主题）',
    unknownSender: '未知发件人',
    toRecipients: (names) => `收件人 ${names}`,
    more: (n) => `另外 ${number(n)} 人`,
    marks: {
      draft: '草稿',
      meeting: '会议',
      unread: '未读',
      important: '重要',
      flagged: '已标记',
      attachment: '附件',
    },
    received: (at) => `收到：${at}`,
    deleted: (at) => `删除：${at}`,
    deletedBy: (at) => `删除：约 ${at}或更早`,
    liesIn: (place) => `位于${place}`,
    destination: {
      original: (path) => `将放回 ${path}`,
      'unknown-parent': (path) => `不知道原来的文件夹，将放入 ${path}`,
      'parent-gone': (path) => `原来的文件夹已经没有了，将放入 ${path}`,
      'parent-deleted': (path) => `原来的文件夹也被删除了，将放入 ${path}`,
    },
    timeLeft: {
      days: (days) => `大约还剩 ${days} 天`,
      hours: '剩余不到 1 天',
      overdue: '随时可能消失',
    },
  },

  results: {
    found,
    summary: (total) => `${found(total)}。`,
    readAs: (phrase, reading) => `我把${phrase}理解为：${reading}邮件。`,
    lookedFor: (criteria) => `我查找了${criteria}邮件。`,
    inMailbox: (mailbox) => `在邮箱 ${mailbox} 中。`,
    urgent: (n, days) => `其中 ${n} 封可能会在 ${days} 天内消失。最好现在就恢复。`,
    urgentOnly: (days) => `这封邮件可能会在 ${days} 天内消失。最好现在就恢复。`,
    stopped: (scanned, oldest) =>
      `您有很多已删除的邮件。我查看了 ${messages(scanned)}，大约追溯到${oldest}，就停在了那里。如果有发件人或日期，我可以看得更远。`,
    wholeFolder: (name, count) =>
      `已删除的文件夹${name}中的全部内容都在这里（${messages(count)}）。全部恢复后，文件夹会完整地回来。`,
    noMeetings: '没有符合的邀请：这些是其他符合的邮件。日历项本身可在 Outlook 中恢复。',
    meetings:
      '这些是会议邀请、更新和答复。找回邀请后再次接受，会议就会回到您的日历中。直接在日历中删除的项目不在其中。',
    hint: '请勾选要恢复的邮件，或者点击邮件查看前几行。',
    kept: '在您清空“已删除邮件”之前，其中的邮件一直在那里。',
    hintOne: '点击邮件可以查看前几行。',
    pageOf: (page, pages) => `第 ${page}/${pages} 页`,
    otherReading: (label) => `如果您指的是${label}，请说“我指的是${label}”。`,
    say: {
      one: '请说“恢复 1”找回它，或者说“显示 1”查看前几行。',
      some: (first, second) => `请说“恢复 ${first} 和 ${second}”、“全部”或“显示 ${first}”。`,
      single: (pick) => `请说“恢复 ${pick}”、“全部”或“显示 ${pick}”。`,
      helpdesk: '不在其中？请说“询问服务台”，向服务台提出申请。',
      more: (page, pages) => `请说“更多”，查看第 ${page}/${pages} 页。`,
    },
  },

  preview: {
    from: '发件人',
    to: '收件人',
    received: '收到',
    liesIn: '现在',
    restore: '恢复到',
    rule: '规则',
    deletedByRule: (day) => `贵组织大约会在${day}删除它`,
    deletedByRuleAfter: (days) => `贵组织会在收到 ${days} 天后删除它`,
    archivedByRule: '时间足够久后，贵组织会把它移到联机存档',
    noText: '这封邮件没有正文。',
    attachments: (n) => `${n} 个附件`,
    attachment: (name, size) => `${name}（${size}）`,
    unnamed: '未命名的文件',
    moreAttachments: (n) => `另外 ${n} 个`,
    summary: '一封已删除邮件的前几行。',
    say: (pick) => `请说“恢复 ${pick}”找回它。`,
    gone: '该邮件已不在我找到它的位置。请重新搜索，我会查看它现在在哪里。',
  },
};
