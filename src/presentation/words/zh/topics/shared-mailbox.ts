import { type TopicWords } from '../../topic-words';

export const SHARED_MAILBOX: TopicWords = {
  title: '不是您自己的邮箱',
  ask: '你能查看共享邮箱吗？',
  text: [
    '您有完全访问权限的共享邮箱，我可以查找；用的是您的权限，不是我的。请说出它的地址，例如“恢复邮箱 info@contoso.com 中删除的邮件”。',
    '我恢复的邮件会回到那个邮箱，并会记录是您要求的。您无法打开的邮箱，由服务台决定。',
  ],
  links: [{ to: 'recover-in-outlook', title: '在 Outlook 中' }],
  step: { title: '询问服务台', say: '询问服务台', helpdesk: true },
};
