import { type TopicWords } from '../../topic-words';

export const POINT_IN_TIME: TopicWords = {
  title: '回到以前某一天',
  ask: '能把我的邮箱恢复到上周的状态吗？',
  text: [
    'Exchange Online 无法把邮箱恢复到以前某一天的状态。',
    '最接近的办法：我把您从那天起删除的邮件全部找回，每封都放回原来的文件夹。大约可以追溯 {days} 天，到{reach}；仍在“已删除邮件”中的，还可以更早。',
  ],
  links: [{ to: 'back-up-email', title: 'Exchange Online 可以恢复什么' }],
  step: { title: '周一以来的全部邮件', say: '恢复我从周一以来删除的所有邮件' },
};
