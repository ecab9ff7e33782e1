import { type SERVICE_HEALTH as ENGLISH } from '../en/service-health';

/** How Exchange Online is doing. */
export const SERVICE_HEALTH: typeof ENGLISH = {
  serviceHealth: {
    working:
      'Microsoft 目前没有报告 Exchange Online 的问题。如果仍然缺少邮件，请告诉我是谁发来的或者关于什么，我来查找。',
    troubled: 'Microsoft 目前报告了 Exchange Online 的问题。',
    incident: (title, id, since) => `• ${title}（${id}，自 ${since}）`,
    untouched: '这样的问题不会删除邮件。请在问题解决后重试。',
    unknown:
      '我在这里看不到 Microsoft 365 的状态。管理员可以在管理中心的“服务运行状况”中查看。如果今天的邮件不见了，而您没有删除，请先询问服务台。',
  },
};
