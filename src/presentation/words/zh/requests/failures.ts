import { type FAILURES as ENGLISH } from '../../en/requests/failures';

/** Why something could not be carried out: what everybody concerned reads, and what an approver can do about it. */
export const FAILURES: typeof ENGLISH = {
  failures: {
    'licence-missing': {
      what: 'Microsoft 365 拒绝了：贵组织的许可证不包含此功能。',
      cure: '由应用使用电子数据展示需要 Microsoft 365 E5 或其合规性加载项；没有的话，导出需要在 Microsoft Purview 中设置即用即付计费。设置好后请重试。',
    },
    'role-missing': {
      what: 'Microsoft 365 拒绝了：我在那里缺少一个角色。',
      cure: '请将此应用的服务主体加入角色组 eDiscovery Manager，并设为电子数据展示管理员（先运行 Connect-IPPSSession，再运行 Add-RoleGroupMember 和 Add-eDiscoveryCaseAdmin）。然后重试。',
    },
    'consent-missing': {
      what: 'Microsoft 365 拒绝了：管理员没有批准我访问电子数据展示。',
      cure: '请由全局管理员在 Entra 管理中心将 eDiscovery.ReadWrite.All 作为应用程序权限授予此应用。然后重试。',
    },
    'not-configured': {
      what: '我没有连接到电子数据展示，所以无法执行。',
      cure: '此机器人的运营者需要为它提供电子数据展示的凭据。然后重试。',
    },
    'mailbox-not-found': {
      what: 'Microsoft 365 找不到该地址的邮箱。',
      cure: '请确认邮箱在 Exchange Online 中并且有许可证。如果地址有误，需要提出新的申请。',
    },
    'hold-failed': {
      what: 'Microsoft 365 无法设置保留。',
      cure: '请在 Microsoft Purview 门户中打开案例：保留策略会显示哪个位置失败。然后重试。',
    },
    'export-failed': {
      what: 'Microsoft 365 中断了导出。',
      cure: '请在 Microsoft Purview 门户中打开案例：导出会显示原因。然后重试。',
    },
    'nothing-to-export': {
      what: '邮箱中没有符合的内容，所以没有可导出的。',
      cure: '扩大日期范围或换用其他词语，也许能找到更多。这需要新的申请。',
    },
    'list-gone': {
      what: '所选邮件的列表已不再保存，所以没有移动任何邮件。',
      cure: '请重新搜索并选择要恢复的邮件：这需要新的申请。',
    },
    'gave-up': {
      what: 'Microsoft 365 在一天内没有完成，所以我停止了。',
      cure: '请在管理中心查看服务运行状况。一切正常后请重试。',
    },
    'case-gone': {
      what: '所属的电子数据展示案例已经没有了。',
      cure: '可能有人在 Microsoft Purview 门户中关闭或删除了它。重试之前请先查明原因。',
    },
    'by-hand-failed': {
      what: '服务台无法执行。',
      cure: '障碍排除后请重试：步骤会重新显示。',
    },
    'backup-refused': {
      what: 'Microsoft 365 Backup 不允许我访问。',
      cure: '请由全局管理员将 BackupRestore-Configuration.Read.All、BackupRestore-Search.Read.All、BackupRestore-Restore.Read.All 和 BackupRestore-Restore.ReadWrite.All 作为应用程序权限授予此应用，并为 Microsoft 365 Backup 设置计费。机器人的策略须开启 features.backupRestore。然后重试。',
    },
    'not-backed-up': {
      what: 'Microsoft 365 Backup 没有保护该邮箱。',
      cure: '邮箱由 Microsoft 365 管理中心的备份策略保护，从加入策略之日起生效。更早的邮件没有备份。',
    },
    'nothing-in-backup': {
      what: '那几天没有备份，或者备份中没有符合的内容。',
      cure: '换成其他日期或减少词语，也许能找到更多。这需要新的申请。',
    },
    'backup-failed': {
      what: 'Microsoft 365 Backup 中断了恢复。',
      cure: 'Microsoft 365 管理中心的还原会话会显示原因。然后重试。',
    },
    unexpected: {
      what: '我这边出了问题。',
      cure: '请重试。如果再次失败，请把申请编号告诉此机器人的运营者。',
    },
  },
};
