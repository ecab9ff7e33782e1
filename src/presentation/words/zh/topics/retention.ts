import { type TopicWords } from '../../topic-words';

export const RETENTION: TopicWords = {
  title: '已删除的邮件保留多久',
  ask: '已删除的邮件保留多久？',
  text: [
    '您删除的邮件会进入“已删除邮件”，在您清空该文件夹之前一直在那里。',
    '从那里清除后，邮件还可以恢复约 {days} 天，这是贵组织的设置。以今天计算，大约可以追溯到{reach}。之后就彻底没有了，除非有诉讼保留。',
  ],
  links: [{ to: 'recoverable-items', title: '“可恢复的项目”文件夹' }],
  step: { title: '查看我删除的邮件', say: '最近两周我删除了哪些邮件？' },
};
