import { ARCHIVE } from './archive';
import { BACKUP } from './backup';
import { DELETED_CONTACT } from './deleted-contact';
import { DELETED_EVENT } from './deleted-event';
import { DELETED_NOTE } from './deleted-note';
import { DELETED_TASK } from './deleted-task';
import { DEPARTED } from './departed';
import { HOLDS } from './holds';
import { IN_PLACE_HOLD } from './in-place-hold';
import { ON_PREMISES } from './on-premises';
import { OUTLOOK_FILE } from './outlook-file';
import { OUTLOOK_RECOVERY } from './outlook-recovery';
import { POINT_IN_TIME } from './point-in-time';
import { REMOVED_ATTACHMENT } from './removed-attachment';
import { RETENTION } from './retention';
import { RETENTION_TAGS } from './retention-tags';
import { SHARED_MAILBOX } from './shared-mailbox';
import { SINGLE_ITEM_RECOVERY } from './single-item-recovery';
import { WHY_GONE } from './why-gone';
import { type AnswerBook } from '../../topic-words';

/** Answers in Chinese. */
export const CHINESE_ANSWERS: AnswerBook = {
  tag: 'zh',
  topics: {
    retention: RETENTION,
    'retention-tags': RETENTION_TAGS,
    'single-item-recovery': SINGLE_ITEM_RECOVERY,
    archive: ARCHIVE,
    holds: HOLDS,
    'in-place-hold': IN_PLACE_HOLD,
    departed: DEPARTED,
    backup: BACKUP,
    'point-in-time': POINT_IN_TIME,
    'outlook-file': OUTLOOK_FILE,
    'outlook-recovery': OUTLOOK_RECOVERY,
    'on-premises': ON_PREMISES,
    'deleted-event': DELETED_EVENT,
    'deleted-contact': DELETED_CONTACT,
    'deleted-task': DELETED_TASK,
    'deleted-note': DELETED_NOTE,
    'removed-attachment': REMOVED_ATTACHMENT,
    'shared-mailbox': SHARED_MAILBOX,
    'why-gone': WHY_GONE,
  },
  usualStep: { title: '查看我删除的邮件', say: '最近两周我删除了哪些邮件？' },
  heading: (title) => `${title}。`,
  backupStep: { title: '从备份中申请', say: '询问服务台', helpdesk: true },
  next: (say) => `接下来，请说“${say}”。`,
  helpful: {
    yes: '有帮助',
    no: '没有帮助',
    thanks: '谢谢，知道了。',
    sorry: '很抱歉。请换一种说法告诉我您需要什么。',
  },
  ownPage: '贵组织的页面',
  policy: {
    noSingleItemRecovery: '贵组织已关闭单个项目恢复：彻底删除的邮件无法找回。',
    emptiesDeletedItems: (days) => `贵组织会在 ${days} 天后从“已删除邮件”中清除邮件。`,
    backedUp: '贵组织有 Microsoft 365 Backup：服务台批准后，我会把邮件恢复到某一天的样子，放进一个新文件夹。',
    archivesAfter: (days) => `贵组织会在 ${days} 天后把邮件移到那里。`,
  },
  found: {
    deletesAfter: (folder, days) => `${folder} 中的邮件会在收到 ${days} 天后删除，这是贵组织的规则。`,
    deletesNever: (folder) => `${folder} 的规则不会因时间久而删除任何邮件。`,
    archives: (folder) => `有一条规则会把 ${folder} 中的旧邮件移到联机存档。多少天后移走，我看不到。`,
    untagged: (folder) => `${folder} 没有自己的规则，但可能适用整个邮箱的规则。`,
    noFolder: (name) => `我没有找到名为 ${name} 的文件夹。`,
    closedMailbox: (mailbox) => `用您的权限打不开 ${mailbox}，或者没有这个邮箱。我什么也没有查看。`,
    ownHolds: (numbers) => `您在这里申请的保留正在生效：申请 ${numbers.join('、')}。`,
    hasArchive: '您有联机存档。',
    noArchive: '根据 Microsoft 的使用情况报告，您没有联机存档；该报告会滞后几天。',
    noOwnHold: '您在这里没有申请过正在生效的保留。',
  },
  loss: {
    inDeletedItems: (subject, day) => `${subject}大约从${day}或更早起就在“已删除邮件”中。`,
    leftDeletedItems: (subject, day) => `${subject}大约在${day}离开了“已删除邮件”，或未经过那里就被删除。`,
    restoredBefore: (day) => `我曾在${day}把它找回来，之后它又被删除了。`,
    undone: (day) => `您在${day}撤消了一次恢复，所以我把它放回了原处。`,
    restored: (day) => `在生成此列表之后，我于${day}把它找回来了。如果又不见了，请重新搜索。`,
    policy: (days) =>
      days === null
        ? '组织的规则规定了此邮件的删除日期，而那一天已到。'
        : `组织的规则会在邮件到达${days}天后删除它，而那一天已到。`,
    rule: (name) => `您的收件箱规则${name}会删除这类邮件，而这封在几分钟内未读就被删了。`,
    unknown: '我能读取的内容都不说明是谁或什么删除的。我看不到您的规则。',
    unknownNoRule: '我能看到的规则都无法解释，也没有记录是谁删除的。',
    sure: {
      certain: '把握：确定，这在我自己的记录里。',
      likely: '把握：很可能，因为时间吻合，但没有证据。',
      unknowable: '把握：从邮箱无法得知。',
    },
    others: '还有其他邮件也符合：请问“为什么第2封不见了？”等。',
    which: '您指的是哪一封？例如请问“为什么第2封不见了？”。',
    whichMail: '您指的是哪封邮件？例如请问“为什么Anna的邮件不见了？”。',
  },
  unknown: (asks, helpdesk) =>
    [
      '抱歉，我没有听懂。请告诉我您缺少哪封邮件，例如“恢复我周二删除的王芳的邮件”。或者您想问的是下面的问题？',
      ...asks.map((ask) => `• ${ask}`),
      helpdesk
        ? '如果都不是，请说“询问服务台”；说“帮助”可以看到我还能做什么。'
        : '说“帮助”可以看到我还能做什么。',
    ].join('\n'),
};
