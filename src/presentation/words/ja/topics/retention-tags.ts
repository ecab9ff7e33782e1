import { type TopicWords } from '../../topic-words';

export const RETENTION_TAGS: TopicWords = {
  title: '自動的に消えるメール',
  ask: '保持タグとは何ですか？',
  text: [
    '組織は、フォルダーやメールに保持タグを付けることができます。何日後にメールを削除するか、またはオンライン アーカイブに移すかを決めるものです。',
    'フォルダーから消えたように見える古いメールは、アーカイブに移っていることがよくあります。フォルダーの名前を教えてください。そのタグを確認します。',
  ],
  links: [{ to: 'retention-tags', title: '保持タグと保持ポリシー' }],
  step: { title: '受信トレイを確認', say: '受信トレイのメールはどうなりますか？' },
};
