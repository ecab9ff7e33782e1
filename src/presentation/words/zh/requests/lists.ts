import { type LISTS as ENGLISH } from '../../en/requests/lists';
import { number } from '../figures';

/** Lists of requests. */
export const LISTS: typeof ENGLISH = {
  queue: {
    title: (n) => `${number(n)} 个申请在等待服务台`,
    empty: '没有等待服务台的申请。',
    noneForYou: '这些都不能由您决定：它们与您自己的邮箱有关。',
    hint: (n) => (n === 1 ? '点击即可查看并决定。' : '点击申请即可查看并决定。最早的在最前面。'),
    sayFirst: (n) => `要查看，请说“状态 ${n}”；要决定，请说“批准 ${n}”或“驳回 ${n}”。`,
    sayBrief: (n) => `要查看，请在我们的个人聊天中说“状态 ${n}”。`,
    page: (page, pages) => `第 ${page}/${pages} 页`,
  },
  mine: {
    title: (n) => (n === 1 ? '您的申请' : `您的 ${number(n)} 个申请`),
    shown: (shown, total) => `共 ${number(total)} 个，显示最新的 ${shown} 个`,
    hint: '点击申请即可查看。',
    empty: '您还没有发送过申请。例如可以说“对我的邮箱进行诉讼保留”或“导出我2024年的邮件”。',
    say: (n) => `要查看，请说“状态 ${n}”。`,
  },
  digest: {
    title: (n) => `早上好：${number(n)} 个申请在等待`,
    none: '早上好！没有等待服务台的申请。',
    oldest: (age) => `最早的等待时间：${age}。`,
    more: (n) => `另外 ${number(n)} 个`,
    hint: '要查看谁需要什么，请在我们的个人聊天中说“队列”。',
  },
  row: {
    waiting: (age) => `等待时间：${age}`,
    asked: (at) => `提出于 ${at}`,
    needsHand: '需要手动处理',
    by: (name) => `申请人 ${name}`,
    assignee: (name) => `负责人 ${name}`,
  },
};
