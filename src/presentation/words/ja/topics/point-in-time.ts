import { type TopicWords } from '../../topic-words';

export const POINT_IN_TIME: TopicWords = {
  title: '以前の状態に戻す',
  ask: '私のメールボックスを先週の状態に戻せますか？',
  text: [
    'Exchange Online では、メールボックスを過去のある日の状態に戻すことはできません。',
    'いちばん近い方法は、その日以降に削除したメールをすべて、元のフォルダーに戻すことです。約{days}日前の{reach}までさかのぼれます。「削除済みアイテム」に残っているものは、それより前でも戻せます。',
  ],
  links: [{ to: 'back-up-email', title: 'Exchange Online で復元できるもの' }],
  step: { title: '月曜日以降をすべて', say: '月曜日以降に削除したメールをすべて復元して' },
};
