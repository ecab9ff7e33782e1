import { type TopicWords } from '../../topic-words';

export const SINGLE_ITEM_RECOVERY: TopicWords = {
  title: '彻底删除的邮件',
  ask: '彻底删除的邮件会怎么样？',
  text: [
    '从可恢复的项目中也删除的邮件，谁也看不到了。但在 {days} 天期满之前，Exchange 仍会保留它。这叫单个项目恢复；除非贵组织已关闭，否则它是开启的。',
    '只有服务台批准后，这样的邮件才能找回。届时我会尝试把它放回原处；我做不到的，由专人手动处理。',
  ],
  links: [{ to: 'recoverable-items', title: '单个项目恢复' }],
  step: { title: '询问服务台', say: '询问服务台', helpdesk: true },
};
