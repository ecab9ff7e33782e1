import { type TopicWords } from '../../topic-words';

export const OUTLOOK_FILE: TopicWords = {
  title: '自己保存一份邮件',
  ask: '如何把 Outlook 邮件保存为文件？',
  text: ['经典 Outlook（Windows 版）可以把邮件、联系人和日历保存为 .pst 文件：'],
  points: [
    '依次选择“文件”、“打开和导出”、“导入/导出”。',
    '选择“导出到文件”，再选择“Outlook 数据文件(.pst)”。',
    '选择您的邮箱和“包括子文件夹”。',
    '选择保存位置，再选择“完成”。密码可以不设。',
    'Outlook 网页版做不到：请向服务台申请导出。',
  ],
  links: [{ to: 'export-pst', title: '导出为 .pst 文件' }],
  step: { title: '申请导出', say: '导出我的邮件', helpdesk: true },
};
