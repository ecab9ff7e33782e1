import { type CARD as ENGLISH } from '../../en/requests/card';
import { messages, number } from '../figures';

/** A request's card: what stands beside its facts, and its buttons. */
export const CARD: typeof ENGLISH = {
  facts: {
    requester: '申请人',
    mailbox: '邮箱',
    mailboxes: '邮箱',
    dated: '邮件日期',
    about: '内容',
    until: '希望保留到',
    releases: '解除',
    reason: '理由',
    asked: '提出时间',
    assignee: '负责人',
    expires: '决定期限',
    estimate: '估算',
  },
  everything: '全部',
  holdNumber: (n) => `申请 #${n} 的保留`,
  chosenMessages: (n) => `从列表中选出的 ${messages(n)}`,
  noReason: '（未填写）',
  unknownPerson: '（无姓名）',
  agoSince: (at, age) => `${at}，${age}前`,
  ageLine: (age) => `提出于 ${age}前。`,
  private: '只有服务台和申请人可以看到更多内容。',

  estimate: {
    failed: '电子数据展示无法统计',
    none: '未知。如果仍然批准，导出前会重新统计。',
    waiting: '电子数据展示还在统计。完成后数据会显示在这里。',
    counted: (n, size, mailboxes) =>
      mailboxes === 1
        ? `${number(n)} 个项目，${size}`
        : `${number(n)} 个项目，${size}，分布在 ${number(mailboxes)} 个邮箱中`,
    unindexed: (n) => `另外 ${number(n)} 个项目无法搜索，不确定是否属于其中。`,
    hours: (n) => `按每个邮箱每小时 2 GB 计算，导出大约需要 ${number(Math.max(1, n))} 小时。`,
    hoursBetween: (least, most) =>
      `按每个邮箱每小时 2 GB 计算，导出大约需要 ${number(least)} 到 ${number(most)} 小时，取决于邮件在各邮箱中的分布。`,
    files: (psts, packages) =>
      `大约 ${number(psts)} 个 PST 文件（每个不超过 10 GB），分为 ${number(packages)} 个包（每个不超过 40 GB）。`,
    nothing: '电子数据展示没有统计到符合的内容。',
  },

  warningsTitle: '决定之前',
  warnings: {
    'somebody-elses-mailbox': '该邮箱不属于申请人，而属于别人。',
    'several-mailboxes': '涉及多个邮箱。',
    'whole-mailbox': '没有指定日期和词语：指的是邮箱中的全部内容。',
    'no-end': '没有指定结束日期：保留会一直有效，直到有人解除。',
    'owner-unknown': '目录中已找不到该邮箱的所有者。请核对地址。',
    'several-psts': '超过 10 GB，因此会分成多个 PST 文件。',
    'several-packages': '超过 40 GB，因此会分成多个包。',
    'nothing-found': '电子数据展示没有统计到符合的内容。导出将会失败。',
    'beyond-retention': '所选日期早于已删除邮件的保留期限；如果没有保留，这些邮件已彻底消失。',
    'two-approvers-needed': '需要两位不同的审批人同意。',
  },

  cannot: {
    'own-request': '这是您自己的申请，所以必须由别人决定。',
    'own-mailbox': '这与您自己的邮箱有关，所以必须由别人决定。',
    'already-voted': '您已表态。正在等待另一位审批人。',
  },

  votes: {
    yes: (name, at) => `${name} 同意，${at}`,
    no: (name, at) => `${name} 不同意，${at}`,
    withComment: (vote, comment) => `${vote}：${comment}`,
  },
  votesTitle: '决定',
  remarksTitle: '问题和答复',
  remark: (name, at, text) => `${name}，${at}：${text}`,
  earlierRemarks: (n, request) => `更早的 ${number(n)} 条：请说“历史记录 ${request}”。`,

  comment: {
    decision: '备注、问题或理由',
    task: '做了什么，或者遇到什么障碍',
    answer: '您的答复',
  },
  commentHint: {
    decision: '申请人可以看到。提问时必须填写。',
    task: '双方都可以看到。',
    answer: '服务台会看到。',
  },
  assignee: '转交给',
  assigneeHint: '另一位审批人的地址',

  buttons: {
    approve: '批准',
    reject: '驳回',
    askBack: '提问',
    takeOver: '接手',
    delegate: '转交',
    answer: '发送答复',
    change: '更改',
    withdraw: '撤回',
    release: '解除保留',
    taskDone: '已完成',
    taskFailed: '没有成功',
    retry: '重试',
    details: '显示详细信息',
    history: '历史记录',
    back: '返回申请',
    queue: '显示队列',
    page: (page, pages) => `第 ${page}/${pages} 页`,
    submit: '发送申请',
    cancel: '取消',
    escalate: '询问服务台',
    newRequest: '新申请',
  },

  say: {
    change: (n) => `要改为申请其他内容，请说“更改 ${n}”。`,
    withdraw: (n) => `要撤回，请说“撤回申请 ${n}”。`,
    answer: (n) => `请说“答复 ${n}：”，后面接您的答复。`,
    release: (n) => `要结束保留，请说“解除保留 ${n}”。`,
    decide: (n) => `请说“批准 ${n}”或“驳回 ${n}”，后面可以加备注。`,
    handle: (n) =>
      `要提问，请说“问 ${n}：哪个时间段？”；要接手，请说“我接手 ${n}”；要转交，请说“把 ${n} 交给 anna@contoso.com”。`,
    hand: (n) => `要接手，请说“我接手 ${n}”；要转交，请说“把 ${n} 交给 anna@contoso.com”。`,
    task: (n) => `完成后请说“${n} 已完成”，否则说“${n} 没有成功”。`,
    retry: (n) => `要重试，请说“重试 ${n}”。`,
    details: (n) => `要查看详细信息，请在我们的个人聊天中说“状态 ${n}”。`,
    history: (n) => `要查看历史记录，请说“历史记录 ${n}”。`,
  },

  summary: (n, kind, state) => `申请 #${n}，${kind}：${state}。`,
};
