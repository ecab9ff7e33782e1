import { type SERVICE_HEALTH as ENGLISH } from '../en/service-health';

/** How Exchange Online is doing. */
export const SERVICE_HEALTH: typeof ENGLISH = {
  serviceHealth: {
    working:
      '今、Microsoft は Exchange Online の問題を報告していません。それでもメールが見つからないときは、誰からか、何についてかを教えてください。お探しします。',
    troubled: '今、Microsoft は Exchange Online の問題を報告しています。',
    incident: (title, id, since) => `• ${title}（${id}、${since}から）`,
    untouched: 'このような問題でメールが削除されることはありません。解消してからもう一度お試しください。',
    unknown:
      'ここからは Microsoft 365 の状態が見えません。管理者は、管理センターの「サービス正常性」で確認できます。削除していない今日のメールがないときは、先にヘルプデスクにお問い合わせください。',
  },
};
