import { type RUNBOOKS as ENGLISH } from '../../en/requests/runbooks';

/** Headings of what an agent does by hand. */
export const RUNBOOKS: typeof ENGLISH = {
  runbookTitle: 'Exchange Online PowerShell 中的步骤',
  runbook: {
    connect: '连接',
    'check-mailbox': '查看邮箱',
    'check-holds': '查看有哪些保留',
    'place-litigation-hold': '设置诉讼保留',
    'confirm-litigation-hold': '确认已设置',
    'remove-litigation-hold': '结束诉讼保留',
    'list-purged': '列出彻底删除的邮件',
    'restore-purged': '放回原处',
    'list-items': '列出已删除的项目',
    'restore-items': '放回原处',
    'list-versions': '查看是否留有更早的版本',
    'list-rules': '查看哪些规则会删除或移动邮件',
    'list-access': '查看还有谁可以打开邮箱',
    'search-audit': '在审核日志中查找删除了什么、由谁删除',
    'find-inactive': '查找邮箱（活动或非活动）',
    'keep-before-licence': '在取消许可证之前留存邮箱',
    'convert-to-shared': '转换为共享邮箱',
    'grant-access': '授予访问权限',
    'search-mailbox': '搜索邮箱',
    disconnect: '断开连接',
  },
  runbookNotes: {
    'needs-plan-2': '邮箱需要 Exchange Online 计划 2。',
    'takes-up-to-four-hours': '保留最长 4 小时后生效。',
    'remove-on-last-day': '诉讼保留没有最后一天：期限从收到每个项目时算起。请在所希望的日期手动解除。',
    'delayed-after-release': '之后，Exchange 还会将保留过的内容留存一段时间。',
    'needs-import-export-role': '您需要角色 Mailbox Import Export，未经分配谁也没有此角色。',
    'all-three-places': '这会查看“已删除邮件”、“可恢复的项目”以及彻底删除的内容。放回之前请检查列表。',
    'versions-need-hold':
      '更早的版本在文件夹 Versions 中，而且只有删除附件时保留或保留策略有效才会有。如果为空，请说明并关闭任务。',
    'audit-in-utc': '审核日志按 UTC 计算日期。请在 AuditData 中查找申请中写明的主题。',
    'audit-names-people':
      '日志中也有其他人的姓名。关闭任务时，请在备注中只告诉申请人与其自己的邮件有关的内容。',
    'days-are-last-change': '日期是项目最后一次更改的日期，大约就是删除的日期。',
    'text-in-subject-only': '文字按原样在主题中查找。',
    'not-for-inactive': '帐户仍然存在时可以使用。非活动邮箱则改为搜索。',
    'before-licence': '请在取消许可证之前进行，否则邮箱会随之消失。',
    'export-in-portal': '在 Security & Compliance PowerShell 中运行。请在 Microsoft Purview 门户中导出结果。',
  },
  runbookRest: (lines) => `其余 ${lines} 行以文本形式显示在下面。`,
  runbookSummary: (number) => `申请 #${number} 的步骤。`,
};
