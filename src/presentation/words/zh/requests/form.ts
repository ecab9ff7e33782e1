import { type FORM as ENGLISH } from '../../en/requests/form';
import { number } from '../figures';

/** The form that a request is made with. */
export const FORM: typeof ENGLISH = {
  requestForm: {
    title: {
      hold: '申请保留',
      export: '申请导出',
      purged: '申请找回彻底删除的邮件',
      departed: '申请离职人员的邮件',
      release: (hold) => `申请解除保留${hold}`,
      restore: '申请恢复大量邮件',
    },
    matters: {
      event: {
        title: '申请找回已删除的日历项目',
        what: '我无法访问已删除的日历项目，服务台人员可以。符合下面日期和词语的项目会回到日历中。',
        kind: '找回已删除的日历项目',
      },
      contact: {
        title: '申请找回已删除的联系人',
        what: '我无法访问已删除的联系人，服务台人员可以。符合下面日期和词语的联系人会放回原处。',
        kind: '找回已删除的联系人',
      },
      task: {
        title: '申请找回已删除的任务',
        what: '我无法访问已删除的任务，服务台人员可以。符合下面日期和词语的任务会放回原处。',
        kind: '找回已删除的任务',
      },
      note: {
        title: '申请找回已删除的便笺',
        what: '我无法访问已删除的便笺，服务台人员可以。符合下面日期和词语的便笺会放回原处。',
        kind: '找回已删除的便笺',
      },
      backup: {
        title: '申请从备份中找回邮件',
        what: 'Microsoft 365 Backup 会把邮件恢复到下面最后一天的样子，放进一个新文件夹；邮箱中现有的内容不变。词语在主题中查找。',
        kind: '从备份中找回邮件',
      },
      attachment: {
        title: '申请找回被删除的附件',
        what: '只有保留或保留规则留存过，邮件才有更早的版本。服务台人员会查看是否存在。请在下面用词语和日期说明是哪封邮件。',
        kind: '找回被删除的附件',
      },
      mail: {
        title: '申请找回其他邮箱中已删除的邮件',
        what: '我不能以您的名义打开那个邮箱，服务台人员可以。其中符合下面日期和词语的已删除邮件会放回那个邮箱中原来的位置。',
        kind: '找回其他邮箱中已删除的邮件',
      },
      trace: {
        title: '申请查明谁或什么删除了邮件',
        what: '谁删除了邮件记录在贵组织的审核日志中，我无法读取，服务台人员可以，并决定哪些内容可以告诉您。不会更改任何内容。',
        kind: '查明谁或什么删除了邮件',
      },
    },
    ofRequest: (n) => `（申请 #${n}）`,
    summary: '向服务台提出申请的表单。',
    faulty: (n, field) => (n === 1 ? `有一处需要更正：${field}` : `有 ${n} 处需要更正，第一处：${field}`),
    what: {
      hold: '有了保留，即使有人删除，邮件也不会丢失。电子数据展示保留会留存符合下面日期和词语的内容。诉讼保留 (Litigation Hold) 会留存整个邮箱，不分日期和词语；由服务台人员手动设置，最长 4 小时后生效。',
      export:
        '导出会把符合的邮件复制到 PST 文件中，由具有电子数据展示角色的人员从 Microsoft Purview 门户下载。邮箱中的内容不会改变。我会事先统计数量。',
      purged: (days) =>
        `彻底删除的邮件也已从“可恢复的项目”中清除，您自己无法再找回。除非贵组织已关闭此功能，否则在删除后的大约 ${days} 天期满之前仍会留存。批准后我会尝试放回原处；Exchange 不允许我处理的，由服务台人员手动处理。`,
      departed: (until) =>
        `服务台人员会查看邮箱是否还在，并手动取出邮件。帐户删除后，除非有保留，邮箱大约只留存 30 天：如果今天删除，大约到${until}为止。`,
      release: '保留结束后，贵组织通常的保留期限重新生效：很久以前删除的内容可能会彻底消失。',
      restore: '您选择的邮件超过了一次可以直接恢复的数量。批准后，我会把它们放回原处。',
    },
    guarded: {
      atOnce: (most) => `一次恢复超过 ${number(most)} 封邮件需要别人同意，以防操作的不是您本人。`,
      old: (most) =>
        `一次恢复超过 ${number(most)} 封很久以前删除或收到的邮件需要别人同意，以防操作的不是您本人。`,
      day: (most, again) =>
        `这会超过贵组织允许每人每天自行恢复的 ${number(most)} 封邮件。${again} 起您可以自己继续，或者现在询问服务台。`,
      then: '批准后，我会把邮件放回原处。',
    },
    decides: '只有服务台可以决定。每一步我都会在这里告诉您；执行之前，您可以随时撤回申请。',
    kind: '您需要什么',
    kinds: {
      hold: '防止邮件丢失（保留）',
      export: '将邮件导出到 PST',
      purged: '找回彻底删除的邮件',
      departed: '离职人员的邮件',
    },
    holdType: '哪种保留',
    holdTypes: {
      ediscovery: '电子数据展示保留（符合日期和词语的邮件）',
      litigation: '诉讼保留（整个邮箱）',
    },
    mailbox: '邮箱',
    mailboxes: '邮箱（多个用逗号分隔）',
    mailboxHint: '留空：您自己的邮箱',
    leftHint: '离职人员的地址',
    from: '邮件的第一天',
    to: '邮件的最后一天',
    query: '邮件中的词语',
    queryHint: '留空：全部',
    until: '保留到',
    reason: '您为什么需要',
    reasonHint: '服务台据此决定',
    reasonNeeded: '请说明您为什么需要。',
    own: '您自己的邮箱',
    unnamed: '尚未指定',
    filled: (label, value) => `${label}：${value}`,
    say: '请说“发送”，后面接理由；或者说“取消”放弃表单。',
    sayAnew: '要更改内容，请用一句话重新提出，例如“因为审计，导出我2024年的邮件”。',
  },

  fault: (fault, value) => FAULTS[fault](value),
};

type Fault = Parameters<(typeof ENGLISH)['fault']>[0];

const FAULTS: Readonly<Record<Fault, (value: string) => string>> = {
  'reason-missing': () => '请说明您为什么需要：服务台据此决定。',
  'reason-too-long': () => '太长了。请不要超过 2,000 个字符。',
  'query-too-long': () => '太长了。请不要超过 500 个字符。',
  'not-a-date': (value) => `我无法把${value || '您填写的内容'}识别为日期。请写成 2026-11-17 这样的格式。`,
  'date-in-future': () => '那一天还没有到，也还没有邮件。请选择今天或更早的日期。',
  'date-in-past': () => '那一天已经过去了。请选择今天或以后的日期，或者留空。',
  'ends-before-it-begins': () => '最后一天早于第一天。',
  'mailbox-unknown': (value) => `贵组织的目录中没有${value || '该地址'}。`,
  'mailbox-external': (value) => `${value || '该地址'}属于另一个组织，这里无法访问其邮件。`,
  'mailbox-not-an-address': (value) =>
    `${value || '您填写的内容'}不是邮件地址。请写成 anna@contoso.com 这样的格式。`,
  'too-many-mailboxes': () => '一个申请最多可以包含 10 个邮箱。',
  'mailbox-missing': () => '请填写邮箱：离职人员的地址。',
  'kind-unknown': () => '请选择您需要什么。',
  'kind-fixed': () => '已发送的申请不能更改类型。如果需要其他类型，请撤回并发送新的申请。',
  'reason-fixed': () => '审批人已看过理由，所以不能更改。如果要更改理由，请撤回申请并发送新的申请。',
  'not-with-litigation-hold': () =>
    '诉讼保留总是留存整个邮箱。请把日期和词语留空，或者选择电子数据展示保留。',
  'directory-silent': () => '我现在无法查询目录，所以无法核对。没有丢失任何内容：请一分钟后重试。',
};
