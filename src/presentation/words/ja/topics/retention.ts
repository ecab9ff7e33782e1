import { type TopicWords } from '../../topic-words';

export const RETENTION: TopicWords = {
  title: '削除したメールの保存期間',
  ask: '削除したメールはどのくらい保存されますか？',
  text: [
    '削除したメールは「削除済みアイテム」に入り、フォルダーを空にするまで残ります。',
    'そこからなくなったメールも、約{days}日間は復元できます。この日数は組織の設定です。今日の時点では、{reach}頃までさかのぼれます。その後は、訴訟ホールドなどで保持されていないかぎり、完全に失われます。',
  ],
  links: [{ to: 'recoverable-items', title: '回復可能なアイテム フォルダー' }],
  step: { title: '削除したメールを表示', say: '過去2週間に削除したメールを表示して' },
};
