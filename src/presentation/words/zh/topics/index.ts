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
  },
  usualStep: { title: '查看我删除的邮件', say: '最近两周我删除了哪些邮件？' },
  heading: (title) => `${title}。`,
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
    noOwnHold: '您在这里没有申请过正在生效的保留。',
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
