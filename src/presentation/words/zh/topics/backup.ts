import { type TopicWords } from '../../topic-words';

export const BACKUP: TopicWords = {
  title: '您的邮件是否有备份',
  ask: '我的邮件有备份吗？',
  text: [
    'Exchange Online 在不同的数据中心为每个邮箱保存多个副本，一处发生故障，什么也不会丢失。但它们不是为您的删除准备的备份：您删除的邮件，每个副本也会删除。',
    '不过，已删除的邮件会保留一段时间：从“已删除邮件”清除后约 {days} 天。在此期间，我可以帮您找回。',
  ],
  links: [{ to: 'back-up-email', title: '备份 Exchange Online 中的电子邮件' }],
  step: { title: '查看我删除的邮件', say: '最近两周我删除了哪些邮件？' },
};
