import { type TopicWords } from '../../topic-words';

export const ARCHIVE: TopicWords = {
  title: 'オンライン アーカイブ',
  ask: 'オンライン アーカイブはどこですか？',
  text: [
    'オンライン アーカイブは、普段のメールボックスとは別の、2つ目のメールボックスです。組織のルールにより、古いメールや、削除してから約{archiveDays}日を過ぎたメールが移されることがあります。',
    '私は中を見ることができません。次の場所でご覧いただけます。',
  ],
  points: [
    '従来の Outlook では、ご自分のフォルダーの下にある「オンライン アーカイブ」です。',
    'Outlook on the web では、フォルダーの下にある、「アーカイブ」とご自分の名前が付いた項目です。',
    'アーカイブの中で検索してください。普段の検索では対象にならないことがあります。',
  ],
  links: [{ to: 'archive', title: 'アーカイブ メールボックス' }],
  step: { title: 'ヘルプデスクに聞く', say: 'ヘルプデスクに聞く', helpdesk: true },
};
