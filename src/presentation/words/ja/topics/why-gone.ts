import { type TopicWords } from '../../topic-words';

export const WHY_GONE: TopicWords = {
  title: 'メールがなくなった理由',
  ask: 'なぜメールが消えたのですか？',
  text: [
    'メールボックスには、削除されたメールの場所、おおよその時期、元の場所が残ります。誰が、または何が削除したかは残りません。',
    'ご自身のルール、組織のルール、メールソフト、アクセス権のある人のいずれかかもしれません。組織の監査ログで分かることがあり、ヘルプデスクが確認できます。',
  ],
  links: [{ to: 'retention-tags', title: '保持タグと保持ポリシー' }],
  step: { title: 'ヘルプデスクに聞く', say: 'ヘルプデスクに聞く', helpdesk: true },
};
