import { type TopicWords } from '../../topic-words';

export const HOLDS: TopicWords = {
  title: 'ホールドの対象かどうか',
  ask: '私のメールボックスは訴訟ホールドの対象ですか？',
  text: [
    'ホールドがかかっていると、誰かが削除してもメールは残ります。私に分かるのは、ここで申請されたホールドだけです。ほかにもあるかもしれませんが、私には見えないか、お伝えできません。',
    '確かなことは、ヘルプデスクまたは法務部門にお問い合わせください。',
  ],
  links: [{ to: 'holds', title: 'Exchange Online のホールド' }],
  step: { title: '自分の申請', say: '私の申請を見せて', helpdesk: true },
};
