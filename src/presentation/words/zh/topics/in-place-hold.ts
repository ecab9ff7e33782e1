import { type TopicWords } from '../../topic-words';

export const IN_PLACE_HOLD: TopicWords = {
  title: '就地保留已经停用',
  ask: '什么是就地保留？',
  text: [
    '就地保留 (In-Place Hold) 曾用来留存符合搜索条件的邮件。自 2020 年 7 月起，Exchange Online 中不能再新建；自 2020 年 10 月起，也不能再修改。',
    '现在，电子数据展示保留有同样的作用；诉讼保留会留存整个邮箱。两者都可以向服务台申请。',
  ],
  links: [{ to: 'holds', title: 'Exchange Online 中的保留' }],
  step: { title: '申请保留', say: '对我的邮箱进行诉讼保留', helpdesk: true },
};
