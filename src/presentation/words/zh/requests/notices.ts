import { type NOTICES as ENGLISH } from '../../en/requests/notices';
import { number } from '../figures';

type Notices = typeof ENGLISH;

const counted = (messages: number): string => `${number(messages)} 封已删除的邮件`;

/** To the owner of a mailbox. */
const OWNER: Notices['ownerNotice'] = {
  asked: (n, messages, who) =>
    who === null
      ? `有人用您的帐户申请恢复您邮箱中的 ${counted(messages)}（申请 #${n}）。`
      : `${who} 申请恢复您邮箱中的 ${counted(messages)}（申请 #${n}）。`,
  done: (n, messages, who) =>
    who === null
      ? `您邮箱中的 ${counted(messages)}已恢复（申请 #${n}）。`
      : `应 ${who} 的申请，您邮箱中的 ${counted(messages)}已恢复（申请 #${n}）。`,
  notYou: (n) => `如果不是您本人，可能有人在使用您的帐户：请说“撤回 ${n}”，并立即告诉服务台。`,
  notExpected: '如果您不知道此事，请告诉服务台。',
};

type About = Notices['notices']['about'];

/** One event, said to the person who asked, to approvers, and where everybody reads: without names or content. */
type NoticeWords = About[keyof About];

const same = (named: NoticeWords['approver'], anybody: NoticeWords['anybody']): NoticeWords => ({
  requester: named,
  approver: named,
  anybody,
});

const ABOUT: About = {
  submitted: {
    requester: (request) => `${request}已发给服务台。`,
    approver: (request, who) => `${who} 的${request}等待决定。`,
    anybody: (request) => `${request}等待决定。`,
  },
  'scope-changed': same(
    (request, who) => `${request}已由 ${who} 更改。之前的批准不再有效。`,
    (request) => `${request}已更改。之前的批准不再有效。`,
  ),
  endorsed: same(
    (request, who) => `${request}：${who} 已同意。还需要另一位审批人同意。`,
    (request) => `${request}已获得两个批准中的一个。`,
  ),
  approved: same(
    (request, who) => `${request}已由 ${who} 批准。`,
    (request) => `${request}已批准。`,
  ),
  rejected: same(
    (request, who) => `${request}已由 ${who} 驳回。`,
    (request) => `${request}已驳回。`,
  ),
  withdrawn: {
    requester: (request) => `${request}已撤回。`,
    approver: (request, who) => `${request}已由 ${who} 撤回。`,
    anybody: (request) => `${request}已撤回。`,
  },
  expired: same(
    (request) => `${request}已过期：没有人及时决定。`,
    (request) => `${request}已过期。`,
  ),
  reminder: {
    requester: (request) => `${request}仍在等待服务台。`,
    approver: (request) => `${request}仍在等待决定。`,
    anybody: (request) => `${request}仍在等待。`,
  },
  'taken-over': {
    requester: (request, who) => `${request}：${who} 正在处理。`,
    approver: (request, who) => `${request}已由 ${who} 接手。`,
    anybody: (request) => `${request}已有人处理。`,
  },
  'handed-over': {
    requester: (request) => `${request}重新交由所有审批人处理。`,
    approver: (request) => `${request}重新交由所有人处理：它已有一段时间没有进展。`,
    anybody: (request) => `${request}重新交由所有人处理。`,
  },
  delegated: {
    requester: (request, who) => `${request}已由 ${who} 转交给同事。`,
    approver: (request, who) => `${request}已由 ${who} 转交给您。`,
    anybody: (request) => `${request}已转交。`,
  },
  question: {
    requester: (request, who) => `${request}：${who} 有问题要问您。`,
    approver: (request, who) => `${request}：${who} 提出了问题。`,
    anybody: (request) => `${request}等待答复。`,
  },
  answer: {
    requester: (request) => `${request}：您的答复已发给服务台。`,
    approver: (request, who) => `${request}：${who} 已答复。`,
    anybody: (request) => `${request}已有答复。`,
  },
  estimated: same(
    (request) => `${request}：电子数据展示已统计完毕。`,
    (request) => `${request}：电子数据展示已统计完毕。`,
  ),
  'not-counted': same(
    (request) => `${request}在决定之前无法统计。`,
    (request) => `${request}在决定之前无法统计。`,
  ),
  task: {
    requester: (request) => `${request}正由服务台处理。`,
    approver: (request) => `${request}需要手动处理：步骤在卡片上。`,
    anybody: (request) => `${request}需要手动处理。`,
  },
  progress: same(
    (request) => `${request}正在执行。`,
    (request) => `${request}正在执行。`,
  ),
  delayed: same(
    (request) => `${request}用时较长：Microsoft 365 没有响应。我会继续尝试，不会丢失任何内容。`,
    (request) => `${request}用时较长。`,
  ),
  done: same(
    (request) => `${request}已完成。`,
    (request) => `${request}已完成。`,
  ),
  failed: same(
    (request) => `${request}无法执行。`,
    (request) => `${request}无法执行。`,
  ),
  released: same(
    (request) => `${request}：保留已结束。`,
    (request) => `${request}：保留已结束。`,
  ),
  'hold-ends': same(
    (request) => `${request}：希望保留的最后一天已过。保留仍然有效。`,
    (request) => `${request}：最后一天已过。保留仍然有效。`,
  ),
};

/** What people are told unasked. */
export const NOTICES: Notices = {
  ownerNotice: OWNER,
  notices: {
    about: ABOUT,
    comment: (text) => `备注：“${text}”`,
    question: (text) => `问题：“${text}”`,
    answer: (text) => `答复：“${text}”`,
    why: (text) => `理由：“${text}”`,
    estimate: (text) => `估算：${text}`,
    next: {
      openCard: '有权查看更多内容的人可以在卡片上看到。',
      decide: (n) => `请在卡片上决定，或者说“批准 ${n}”或“驳回 ${n}”。`,
      task: (n) => `完成后请说“${n} 已完成”。`,
      answer: (n) => `请在卡片上答复，或者说“答复 ${n}：”，后面接您的答复。`,
      nothingFits: (n) => `因此导出将会失败。要改为其他日期或词语，请说“更改 ${n}”；或者说“撤回申请 ${n}”。`,
      retry: (n) => `然后请按卡片上的“重试”，或者说“重试 ${n}”。`,
      release: (n) => `要结束保留，请说“解除保留 ${n}”。这也由服务台决定。`,
      nothing: '您不需要再做什么。',
      wait: '您现在不需要做什么。',
    },
  },
};
