import { type TopicWords } from '../../topic-words';

export const HOLDS: TopicWords = {
  title: '您的邮箱是否处于保留状态',
  ask: '我的邮箱是否处于诉讼保留状态？',
  text: [
    '有了保留，即使有人删除，邮件也会留下。我只能看到您在这里申请的保留。可能还有其他保留，我看不到，或者不便透露。',
    '确切情况请询问服务台或法务部门。',
  ],
  links: [{ to: 'holds', title: 'Exchange Online 中的保留' }],
  step: { title: '我的申请', say: '我的申请', helpdesk: true },
};
