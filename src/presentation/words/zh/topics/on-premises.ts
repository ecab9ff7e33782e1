import { type TopicWords } from '../../topic-words';

export const ON_PREMISES: TopicWords = {
  title: '自建服务器上的邮箱',
  ask: '你能访问 Exchange Server 上的邮箱吗？',
  text: [
    '我能访问 Exchange Online 中的邮箱。贵组织自建的 Exchange Server 上的邮箱，或者没有许可证的邮箱，我无法访问。',
    '您仍可以在 Outlook 中试试“恢复已从此文件夹中删除的项目”。管理服务器的人能做得更多：他们有备份。',
  ],
  links: [{ to: 'exchange-server-backup', title: '备份 Exchange Server' }],
  step: { title: '询问服务台', say: '询问服务台', helpdesk: true },
};
