import { type TopicWords } from '../../topic-words';

export const IN_PLACE_HOLD: TopicWords = {
  title: 'インプレース保持は廃止されました',
  ask: 'インプレース保持とは何ですか？',
  text: [
    'インプレース保持 (In-Place Hold) は、検索条件に合うメールを残すものでした。Exchange Online では、2020年7月からは作成が、2020年10月からは変更ができません。',
    '今は、eDiscovery のホールドが同じ役割を果たします。訴訟ホールドは、メールボックス全体を残します。どちらもヘルプデスクに申請できます。',
  ],
  links: [{ to: 'holds', title: 'Exchange Online のホールド' }],
  step: { title: 'ホールドを申請', say: '私のメールボックスに訴訟ホールドをかけて', helpdesk: true },
};
