import { type KINDS as ENGLISH } from '../../en/requests/kinds';

/**
 * Kinds of requests, as they stand inside a sentence. An eDiscovery hold and a Litigation Hold are two different things of
 * Exchange Online, and neither is ever called by the other's name (Microsoft's terms: ../../README.md).
 */
export const KINDS: typeof ENGLISH = {
  kinds: {
    'ediscovery-hold': '电子数据展示保留',
    'litigation-hold': '诉讼保留',
    export: '导出到 PST',
    purged: '找回彻底删除的邮件',
    departed: '离职人员的邮件',
    'ediscovery-release': '解除电子数据展示保留',
    'litigation-release': '解除诉讼保留',
    restore: '恢复大量邮件',
    backup: '从备份恢复',
    event: '已删除的日历项目',
    contact: '已删除的联系人',
    task: '已删除的任务',
    note: '已删除的便笺',
    attachment: '邮件中被删除的附件',
    mail: '其他邮箱中已删除的邮件',
    trace: '查明谁或什么删除了邮件',
  },
  title: (number, kind) => `申请 #${number}：${kind}`,
  named: (number, kind) => `申请 #${number}（${kind}）`,
  nameAndAddress: (name, address) => `${name} (${address})`,
  age: {
    minutes: '不到 1 小时',
    hours: (n) => `${n} 小时`,
    days: (n) => `${n} 天`,
  },
  bot: 'Mail Recovery',
};
