import { type TopicWords } from '../../topic-words';

export const OUTLOOK_RECOVERY: TopicWords = {
  title: '在 Outlook 中自己找回邮件',
  ask: '如何在 Outlook 中自己恢复已删除的邮件？',
  text: ['我可以帮您找回。要自己找回，请在经典 Outlook 或网页版中：'],
  points: [
    '打开“已删除邮件”；如果在里面，就移回原处。',
    '如果不在，选择“恢复已从此文件夹中删除的项目”。',
    '勾选您缺少的邮件，再选择“还原”。然后在原来的文件夹或“已删除邮件”中查找。',
  ],
  links: [
    { to: 'recover-in-outlook', title: '在 Outlook 中' },
    { to: 'recover-on-the-web', title: '在 Outlook 网页版中' },
  ],
  step: { title: '请帮我找回', say: '最近两周我删除了哪些邮件？' },
};
