import { type HELPDESK_PAGE as ENGLISH } from '../en/helpdesk-page';
import { number } from './figures';

/** The helpdesk's page in the browser. */
export const HELPDESK_PAGE: typeof ENGLISH = {
  helpdeskPage: {
    product: 'Mail Recovery',
    title: '服务台',
    skip: '跳到正文',
    windows: '显示的时间段',
    signOut: '注销',
    asOf: (at) => `截至 ${at}。此页面仅供查看：请在 Teams 中决定。`,
    json: '相同数据的 JSON',
    keyFigures: '概览',
    waitingNow: '等待中的申请',

    queue: {
      title: '队列',
      caption: '等待中的申请，最早的在前',
      columns: { number: '申请', kind: '类型', age: '已等待', state: '状态', turn: '轮到谁' },
      empty: '没有等待服务台的申请。',
      hidden: '有些申请与您自己的邮箱有关，不会显示给您。',
      hint: '要查看或决定某个申请，请在 Teams 中向 Mail Recovery 发送“状态”和申请编号。',
      pages: '队列页',
      page: (page, pages) => `第 ${page}/${pages} 页`,
      previous: '上一页',
      next: '下一页',
      turns: {
        requester: '申请人：有问题待答复',
        anybody: '服务台的任何人',
        assignee: '接手的人员',
        hand: '服务台人员，手动处理',
      },
    },

    kinds: {
      title: '按类型统计的申请',
      caption: '此时间段内的申请，按类型和当前状态',
      chart: '按类型统计的申请条形图；下表有相同的数据。',
      columns: { kind: '类型', total: '全部' },
      groups: { waiting: '等待中', underWay: '处理中', done: '已完成', notDone: '未执行' },
      empty: '此时间段内没有申请。',
    },
    reasons: {
      title: '未执行的原因',
      caption: '此时间段内未执行的申请是如何结束的',
      columns: { reason: '原因', count: '申请' },
      empty: '此时间段内没有这样结束的申请。',
      note: '审批人写的内容不计入统计。',
    },
    searches: {
      title: '每日搜索',
      caption: '每日搜索次数和放回的邮件数（UTC）',
      chart: (total, without) =>
        `柱形图：共搜索 ${number(total)} 次，其中 ${number(without)} 次没有找到已删除的邮件。下表有每天的数据。`,
      table: '每天的数据',
      columns: { day: '日期', searches: '搜索', withoutResult: '未找到已删除的邮件', restored: '放回的邮件' },
      groups: { found: '有结果', withoutResult: '未找到已删除的邮件' },
      empty: '此时间段内没有人搜索。',
    },

    open: {
      title: '打开服务台页面',
      lead: '此链接仅供您本人使用，只能用一次。之后您在此浏览器中保持登录 8 小时。',
      button: '打开页面',
    },
    signedOut: {
      title: '您已注销',
      lead: '要返回，请在 Teams 中向 Mail Recovery 发送“服务台页面”。',
    },
    signIn: {
      title: '请从 Teams 登录',
      lead: '请在 Teams 中向 Mail Recovery 发送“服务台页面”。服务台成员会收到此页面的链接。',
    },
    stale: {
      title: '此链接已失效',
      lead: '链接已经用过，或者超过了十分钟。需要新链接时，请在 Teams 中向 Mail Recovery 发送“服务台页面”。',
    },
    notForYou: {
      title: '您无法查看',
      lead: '只有服务台成员可以查看此页面，而您目前不是成员。',
    },
    unknown: {
      title: '请一分钟后重试',
      lead: '目录现在无法确认您是否属于服务台。',
    },
    thisMachineOnly: {
      title: '仅限本机',
      lead: '沙盒无需登录，因此该页面只显示给运行它的计算机，不能通过代理访问。',
    },
  },
};
