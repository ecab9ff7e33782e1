import { type TopicWords } from '../../topic-words';

export const ARCHIVE: TopicWords = {
  title: '您的联机存档',
  ask: '我的联机存档在哪里？',
  text: [
    '联机存档是您邮箱旁边的第二个邮箱。贵组织的规则可能会把旧邮件移到那里，删除超过约 {archiveDays} 天的邮件也可能移过去。',
    '我看不到其中的内容，但您可以：',
  ],
  points: [
    '在经典 Outlook 中，在您的文件夹下方查找“联机存档”。',
    '在 Outlook 网页版中，在文件夹下方查找带有“存档”和您姓名的一项。',
    '请在存档中单独搜索：搜索邮箱时可能不包括存档。',
  ],
  links: [{ to: 'archive', title: '存档邮箱' }],
  step: { title: '询问服务台', say: '询问服务台', helpdesk: true },
};
