import { type TopicWords } from '../../topic-words';

export const RETENTION_TAGS: TopicWords = {
  title: '自动消失的邮件',
  ask: '什么是保留标记？',
  text: [
    '贵组织可以为文件夹和邮件设置保留标记。它规定邮件在多少天后被删除，或者移到联机存档。',
    '有些旧邮件看起来从文件夹中消失了，其实往往在存档里。告诉我文件夹的名称，我就能读取它的标记。',
  ],
  links: [{ to: 'retention-tags', title: '保留标记和保留策略' }],
  step: { title: '查看我的收件箱', say: '我收件箱里的邮件会怎么样？' },
};
