import { type REPLIES as ENGLISH } from '../../en/requests/replies';

/** Short answers about requests. `n` is a request's number. */
const REFUSALS: (typeof ENGLISH)['refusals'] = {
  'not-submitted': (n) => `申请 #${n} 尚未发送。`,
  'already-submitted': (n) => `申请 #${n} 已经发送，正在等待服务台。`,
  'already-approved': (n) => `申请 #${n} 已经批准，我马上执行。`,
  'already-rejected': (n) => `申请 #${n} 已经驳回。如果情况有变化，可以在新的申请中说明。`,
  'already-withdrawn': (n) => `申请 #${n} 已撤回，没有什么可以决定的了。`,
  'already-expired': (n) => `申请 #${n} 已过期，不能再决定。需要提出新的申请。`,
  'being-executed': (n) => `申请 #${n} 正在执行。`,
  'already-done': (n) => `申请 #${n} 已经完成。`,
  'already-failed': (n) => `申请 #${n} 无法执行。审批人可以让它重试：请说“重试 ${n}”。`,
  'already-released': (n) => `申请 #${n} 的保留已经解除。`,
  'not-approved': (n) => `申请 #${n} 尚未批准，所以还要等待。`,
  'not-in-place': (n) => `申请 #${n} 没有可以解除的有效保留。`,
  'not-an-approver': (n) => `只有服务台成员才能对申请 #${n} 这样做，而您不是成员。`,
  'membership-unknown': (n) => `目录现在无法确认您是否属于服务台，所以申请 #${n} 没有变化。请一分钟后重试。`,
  'own-request': (n) => `申请 #${n} 是您自己的，所以必须由服务台的其他人决定。`,
  'own-mailbox': (n) => `申请 #${n} 与您自己的邮箱有关，所以必须由服务台的其他人决定。`,
  'already-voted': (n) => `您已对申请 #${n} 表态。您的意见已计入，且只计一次。`,
  'scope-changed': (n) => `您查看之后，申请 #${n} 已被更改。决定之前请再看一次：请说“状态 ${n}”。`,
  'somebody-was-quicker': (n) => `申请 #${n} 已有人抢先处理。卡片上显示了现在的状态。`,
  'not-the-requester': (n) => `只有申请人才能对申请 #${n} 这样做。`,
  'not-yours-to-do': (n) => `申请 #${n} 的这一步不由您来做。`,
};

export const REPLIES: typeof ENGLISH = {
  refusals: REFUSALS,

  decided: {
    approved: (n) => `已批准：申请 #${n}。我会执行并告诉申请人。`,
    endorsed: (n) => `您对申请 #${n} 的同意已计入。还需要另一位审批人同意。`,
    rejected: (n) => `已驳回：申请 #${n}。我会告诉申请人。`,
    'voted-against': (n) => `您对申请 #${n} 的反对已计入。其他人也可以表态，所以申请仍未结束。`,
    withdrawn: (n) => `申请 #${n} 已撤回。没有执行任何操作。`,
    'asked-back': (n) => `我已转达您对申请 #${n} 的问题，有答复会告诉您。`,
    answered: (n) => `您对申请 #${n} 的答复已发给服务台。`,
    'taken-over': (n) => `申请 #${n} 现在由您负责。`,
    delegated: (n) => `申请 #${n} 已转交，对方已得到通知。`,
    'task-done': (n) => `申请 #${n} 已完成。我会告诉申请人。`,
    'task-failed': (n) => `我已记录申请 #${n} 没有成功，并会告诉申请人。`,
    retried: (n) => `我正在重试申请 #${n}。`,
    'scope-changed': (n) => `申请 #${n} 已更改。需要重新决定。`,
  },

  missing: {
    question: (n) => `要问什么？请说“问 ${n}：哪个时间段？”，或者写在卡片上。`,
    answer: (n) => `您的答复是什么？请说“答复 ${n}：”，后面接您的答复，或者写在卡片上。`,
    'question-first': (n) => `申请 #${n} 现在没有待答复的问题，所以不需要答复。`,
    assignee: (n) => `要转交给谁？请说“把 ${n} 交给 anna@contoso.com”，使用另一位审批人的地址。`,
  },
  delegation: {
    unknown: (who) => `目录中没有${who}。请使用另一位审批人的地址。`,
    'not-an-approver': (who) => `${who}不属于服务台，所以我无法转交。`,
    silent: '目录现在没有响应，所以没有变化。请一分钟后重试。',
  },

  perhapsAnswer: (n) =>
    `这是您对申请 #${n} 的答复吗？如果是，请说“答复 ${n}：”，后面接答复。要查找已删除的邮件，请以“查找”开头。`,
  noSuchRequest: (n) => `没有您可以查看的申请 #${n}。`,
  numbered: (n, kind) => `#${n}（${kind}）`,
  which: (numbers) => `您指的是哪一个：${numbers}？请同时说出编号。`,
  whichNone: '没有与此对应的申请。',
  helpdeskBound: '从现在起，申请会发到这里。卡片只向服务台成员显示详细信息，也只有他们可以决定。',
  helpdeskNeedsChannel: '请在接收申请的频道中说“服务台在这里”。',
  notForYou: '只有服务台成员可以这样做，而您不是成员。',
  membershipUnknown: '目录现在无法确认您是否属于服务台。请一分钟后重试。',
  notToAsk: {
    'nobody-may': '贵组织不通过我接受此类申请。',
    'others-may': '贵组织由特定人员发送此类申请，而您不在其中。请让服务台替您发送。',
    'membership-unknown': '目录现在无法确认您是否可以提出此申请，所以没有发送。请一分钟后重试。',
  },
  helpdeskPage: (address) => `服务台的联系方式：${address}`,
  noHelpdesk:
    '这里还没有设置申请功能。管理员需要指定可以决定的人员组（设置 HELPDESK_GROUP_ID）。在此之前，请自行联系服务台；您自己删除的邮件，我马上就可以帮您找回。',
  dropped: '好的，我已放弃该表单。没有发送任何内容。',
  formStillOpen: '表单还开着，尚未发送任何内容。要发送请说“发送”，要放弃请说“取消”。',
  nothingToSend:
    '没有等待发送的内容。我可以向服务台发送申请：例如请说“导出我的邮箱”或“询问服务台”，我会先给您看表单。',
  staleForm: '该表单太旧，或者不是给您的。请再次告诉我您需要什么。',
  goOnInPrivate: '申请可能包含私人信息，所以我在我们的个人聊天中继续。',
};
