import { type TopicWords } from '../../topic-words';

export const SINGLE_ITEM_RECOVERY: TopicWords = {
  title: '完全に削除したメール',
  ask: '完全に削除したメールはどうなりますか？',
  text: [
    '回復可能なアイテムからも削除したメールは、誰にも見えなくなります。それでも Exchange は、{days}日間の残りの期間、保存しています。これを単一アイテムの回復といい、組織がオフにしていないかぎり有効です。',
    '元に戻すには、ヘルプデスクの承認が必要です。承認されたら、元の場所に戻してみます。できないものは、担当者が手作業で戻します。',
  ],
  links: [{ to: 'recoverable-items', title: '単一アイテムの回復' }],
  step: { title: 'ヘルプデスクに聞く', say: 'ヘルプデスクに聞く', helpdesk: true },
};
