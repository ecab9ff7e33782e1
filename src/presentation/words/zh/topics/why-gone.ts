import { type TopicWords } from '../../topic-words';

export const WHY_GONE: TopicWords = {
  title: '邮件为什么不见了',
  ask: '为什么我的邮件不见了？',
  text: [
    '邮箱会记录已删除的邮件在哪里、大约从何时起、之前在哪里。它不记录是谁或什么删除的。',
    '可能是您自己的规则、组织的规则、某个邮件程序，或有访问权限的人。组织的审核日志也许能说明，服务台可以查看。',
  ],
  links: [{ to: 'retention-tags', title: '保留标记和保留策略' }],
  step: { title: '询问服务台', say: '询问服务台', helpdesk: true },
};
