import { type TopicWords } from '../../topic-words';

export const DELETED_CONTACT: TopicWords = {
  title: '删除的联系人',
  ask: '我删除了一个联系人',
  text: [
    '我能找回邮件，但看不到联系人。在 Outlook 中，删除的联系人在“已删除邮件”里：请把它移回“联系人”。',
    '如果不在那里，选择“恢复已从此文件夹中删除的项目”。那里也没有的，服务台也许还能找到。',
  ],
  links: [
    { to: 'recover-in-outlook', title: '在 Outlook 中' },
    { to: 'recover-on-the-web', title: '在 Outlook 网页版中' },
  ],
  step: { title: '询问服务台', say: '询问服务台', helpdesk: true },
};
