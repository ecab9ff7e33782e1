import { type TopicWords } from '../../topic-words';

export const DEPARTED: TopicWords = {
  title: '同事离职时',
  ask: '同事要离职，我们该怎么办？',
  text: [
    '帐户删除约 {leftDays} 天后，邮件就没有了，除非有保留。如果今天删除，就是{leftUntil}。',
    '请按以下顺序：',
  ],
  points: [
    '如果有邮件必须留存，先设置保留，以后就来不及了。',
    '如果其他人要在里面工作，就改为共享邮箱。',
    '让接任者能够打开邮箱，并把新邮件转发给接任者。',
    '然后再取消许可证，删除帐户。',
    '处于保留状态的邮箱没有帐户也会留存，服务台可以通过电子数据展示查阅。',
  ],
  links: [
    { to: 'offboarding', title: '员工离职时' },
    { to: 'inactive-mailboxes', title: '非活动邮箱' },
  ],
  step: { title: '申请查看邮箱', say: '我需要一位已离职同事的邮件', helpdesk: true },
};
