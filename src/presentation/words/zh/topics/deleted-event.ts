import { type TopicWords } from '../../topic-words';

export const DELETED_EVENT: TopicWords = {
  title: '删除的会议和约会',
  ask: '我从日历中删除了一个会议',
  text: [
    '会议邀请和更新都是邮件，我能找到。找回邀请后再次接受，会议就会回到您的日历中。',
    '直接在日历中删除的项目，我看不到。请在 Outlook 的“已删除邮件”中查找，再到“恢复已从此文件夹中删除的项目”中查找，然后移到日历。',
  ],
  links: [
    { to: 'recover-in-outlook', title: '在 Outlook 中' },
    { to: 'recover-on-the-web', title: '在 Outlook 网页版中' },
  ],
  step: { title: '询问服务台', say: '询问服务台', helpdesk: true },
};
