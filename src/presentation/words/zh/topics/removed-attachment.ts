import { type TopicWords } from '../../topic-words';

export const REMOVED_ATTACHMENT: TopicWords = {
  title: '从邮件中删除的附件',
  ask: '我删除了邮件的附件',
  text: ['删除附件后，邮件会以不带附件的形式保存。Exchange 不保留您或我能打开的旧版本。您可以试试：'],
  points: [
    '询问发件人：附件在对方的“已发送邮件”中。',
    '如果是您自己发送或转发的，请查看您的“已发送邮件”。',
    '如果整封邮件都被删除了，请告诉我发件人是谁：这样的邮件我能找到。',
    '如果贵组织对您的邮件设有保留，也许还有旧版本。服务台可以查看。',
  ],
  links: [
    { to: 'recover-in-outlook', title: '在 Outlook 中' },
    { to: 'recover-on-the-web', title: '在 Outlook 网页版中' },
  ],
  step: { title: '询问服务台', say: '询问服务台', helpdesk: true },
};
