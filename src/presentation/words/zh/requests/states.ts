import { type STATES as ENGLISH } from '../../en/requests/states';
import { messages, number } from '../figures';

/** Where a request stands, in a few words, and what happens next. */
export const STATES: typeof ENGLISH = {
  state: {
    draft: '尚未发送',
    submitted: '等待服务台',
    approved: '已批准',
    rejected: '已驳回',
    withdrawn: '已撤回',
    expired: '已过期',
    executing: '正在执行',
    done: '已完成',
    failed: '无法执行',
    released: '保留已解除',
  },
  doneAs: {
    hold: '保留已生效',
    export: '导出已就绪',
    released: '保留已解除',
    restored: '邮件已恢复',
  },
  halfApproved: (given, needed) => `已获得 ${given}/${needed} 个批准`,
  inHand: '正由服务台处理',
  awaitsAnswer: '等待答复',
  percent: (n) => `已完成 ${n}%`,

  next: {
    submitted: '由服务台决定。有结果后我会马上在这里告诉您。',
    secondApprover: '一位审批人已同意。需要另一位同意后我才能开始。',
    assigned: (name) => `由 ${name} 负责。`,
    expires: (at) => `如果在 ${at} 之前没有人决定，申请将结束，不执行任何操作。`,
    answer: '服务台有问题要问您。您答复后再决定。',
    approved: '我马上开始。',
    executing: {
      'ediscovery-hold': '我正在设置保留。Microsoft 365 可能需要一天才能应用。我会在这里告诉您。',
      'litigation-hold': '服务台人员会手动设置诉讼保留。之后大约 4 小时内生效。',
      export: '我正在导出。根据数量多少，需要半小时到许多小时。我会在这里告诉您。',
      purged: '服务台人员会手动找回邮件。完成后我会在这里告诉您。',
      departed: '服务台人员会手动处理。完成后我会在这里告诉您。',
      'ediscovery-release': '我正在解除保留。结束后我会在这里告诉您。',
      'litigation-release': '服务台人员会手动结束诉讼保留。',
      backup: 'Microsoft 365 Backup 正在把邮件放进新文件夹。完成后我会在这里告诉您。',
      restore: '我正在把您的邮件放回原处。完成后我会在这里告诉您。',
      event: '服务台人员会手动把日历项目放回原处。完成后我会在这里告诉您。',
      contact: '服务台人员会手动把联系人放回原处。完成后我会在这里告诉您。',
      task: '服务台人员会手动把任务放回原处。完成后我会在这里告诉您。',
      note: '服务台人员会手动把便笺放回原处。完成后我会在这里告诉您。',
      mail: '服务台人员会手动把邮件放回原处。完成后我会在这里告诉您。',
      trace: '服务台人员会查明情况。结果我会在这里告诉您。',
      attachment: '服务台人员会查找邮件之前的版本。结果我会在这里告诉您。',
    },
    rejected: '没有执行任何操作。如果情况有变化，您可以说明并重新申请。',
    withdrawn: '没有执行任何操作。',
    expired: '没有人及时决定，所以没有执行任何操作。您可以重新申请。',
    download: '如果您没有电子数据展示角色，服务台可以替您下载文件。',
    helpdeskKnows: '服务台已知晓，可以重试。',
    released: '保留已结束。贵组织通常的保留期限重新生效。',
    wishedEnd: (day) => `您希望保留到${day}。保留不会自动结束：到时请让我解除。`,
  },

  todo: {
    decide: '请批准或驳回。',
    secondVote: '一位审批人已同意。还需要一位。',
    approved: '我马上开始。',
    working: '我正在执行，完成后会告诉双方。',
    byHand: '需要手动处理：请在 PowerShell 中运行下面的命令，然后告诉我结果。',
    rejected: '不执行任何操作。',
    withdrawn: '申请人已撤回。不执行任何操作。',
    expired: '没有人及时决定。不执行任何操作。',
    wishedEnd: (day) => `希望保留到${day}。保留不会自动结束：到时请解除。`,
  },

  result: {
    hold: (caseName) =>
      `在保留解除之前，符合申请的邮件即使有人删除也会留存。在 Microsoft Purview 门户中，它位于电子数据展示案例${caseName}。`,
    released: '保留已结束。贵组织通常的保留期限重新生效。',
    exportPlace: (caseName) =>
      `PST 在下面的文件中。文件位于 Microsoft Purview 门户：电子数据展示，案例${caseName}，“导出”。在那里下载需要电子数据展示角色。`,
    filesTitle: (n) => `${number(n)} 个文件`,
    file: (name, size) => `${name}，${size}`,
    moreFiles: (n) => `另外 ${number(n)} 个`,
    noFiles: 'Microsoft 365 还没有列出文件。可以在门户中看到。',
    until: (day) => `文件大约保留到${day}。之后服务会删除它们。`,
    partial: '部分项目无法导出。文件中的报告列出了它们。',
    byHand: (name) => `由 ${name} 执行。`,
    note: (text) => `备注：“${text}”`,
    fromBackup: (items, asOf, folders, count) =>
      `截至 ${asOf} 的 ${messages(items)}已恢复${count === 0 ? '' : `到新文件夹${folders}`}。`,
    backupPartial: '部分邮件无法恢复。',
    restored: (moved, failed, left) =>
      [
        `${messages(moved)}已恢复`,
        ...(failed === 0 ? [] : [`${number(failed)} 封无法移动，仍在原处`]),
        ...(left === undefined || left === 0 ? [] : [`${number(left)} 封仍在原处，因为恢复已停止`]),
      ].join('；') + '。',
  },
};
