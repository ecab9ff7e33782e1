import { type TopicWords } from '../../topic-words';

export const BACKUP: TopicWords = {
  title: 'メールのバックアップ',
  ask: '私のメールはバックアップされていますか？',
  text: [
    'Exchange Online は、各メールボックスのコピーを複数のデータセンターに保存しています。どこかで障害が起きても、何も失われません。ただし、削除に備えたバックアップではありません。削除すると、どのコピーからも消えます。',
    '削除したメールも、しばらくは残っています。「削除済みアイテム」からなくなった後、約{days}日間です。その間なら、元に戻せます。',
  ],
  links: [{ to: 'back-up-email', title: 'Exchange Online のメールのバックアップ' }],
  step: { title: '削除したメールを表示', say: '過去2週間に削除したメールを表示して' },
};
