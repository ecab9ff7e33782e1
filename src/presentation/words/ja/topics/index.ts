import { ARCHIVE } from './archive';
import { BACKUP } from './backup';
import { DELETED_CONTACT } from './deleted-contact';
import { DELETED_EVENT } from './deleted-event';
import { DELETED_NOTE } from './deleted-note';
import { DELETED_TASK } from './deleted-task';
import { DEPARTED } from './departed';
import { HOLDS } from './holds';
import { IN_PLACE_HOLD } from './in-place-hold';
import { ON_PREMISES } from './on-premises';
import { OUTLOOK_FILE } from './outlook-file';
import { OUTLOOK_RECOVERY } from './outlook-recovery';
import { POINT_IN_TIME } from './point-in-time';
import { REMOVED_ATTACHMENT } from './removed-attachment';
import { RETENTION } from './retention';
import { RETENTION_TAGS } from './retention-tags';
import { SHARED_MAILBOX } from './shared-mailbox';
import { SINGLE_ITEM_RECOVERY } from './single-item-recovery';
import { WHY_GONE } from './why-gone';
import { type AnswerBook } from '../../topic-words';

/** Answers in Japanese. */
export const JAPANESE_ANSWERS: AnswerBook = {
  tag: 'ja',
  topics: {
    retention: RETENTION,
    'retention-tags': RETENTION_TAGS,
    'single-item-recovery': SINGLE_ITEM_RECOVERY,
    archive: ARCHIVE,
    holds: HOLDS,
    'in-place-hold': IN_PLACE_HOLD,
    departed: DEPARTED,
    backup: BACKUP,
    'point-in-time': POINT_IN_TIME,
    'outlook-file': OUTLOOK_FILE,
    'outlook-recovery': OUTLOOK_RECOVERY,
    'on-premises': ON_PREMISES,
    'deleted-event': DELETED_EVENT,
    'deleted-contact': DELETED_CONTACT,
    'deleted-task': DELETED_TASK,
    'deleted-note': DELETED_NOTE,
    'removed-attachment': REMOVED_ATTACHMENT,
    'shared-mailbox': SHARED_MAILBOX,
    'why-gone': WHY_GONE,
  },
  usualStep: { title: '削除したメールを表示', say: '過去2週間に削除したメールを表示して' },
  heading: (title) => `${title}。`,
  backupStep: { title: 'バックアップから依頼', say: 'ヘルプデスクに聞く', helpdesk: true },
  next: (say) => `次は「${say}」と言ってください。`,
  helpful: {
    yes: '役に立ちました',
    no: '役に立ちませんでした',
    thanks: 'ありがとうございます。参考になります。',
    sorry: '申し訳ありません。必要なことを、別の言葉で教えてください。',
  },
  ownPage: '組織のページ',
  policy: {
    noSingleItemRecovery:
      '組織の設定で単一アイテムの回復がオフになっています。完全に削除したメールは失われます。',
    emptiesDeletedItems: (days) =>
      `組織の設定により、メールは${days}日後に「削除済みアイテム」からなくなります。`,
    backedUp:
      'お客様の組織には Microsoft 365 Backup があります。ヘルプデスクが承認すれば、ある日の状態のメールを新しいフォルダーに戻します。',
    archivesAfter: (days) => `組織の設定により、メールは${days}日後にそこへ移されます。`,
  },
  found: {
    deletesAfter: (folder, days) =>
      `${folder} のメールは、届いてから${days}日後に削除されます。組織のルールです。`,
    deletesNever: (folder) => `${folder} のルールでは、古くなっても削除されません。`,
    archives: (folder) =>
      `${folder} の古いメールは、ルールによりオンライン アーカイブに移されます。何日後かは、私には見えません。`,
    untagged: (folder) =>
      `${folder} だけのルールはありません。メールボックス全体のルールが適用されることはあります。`,
    noFolder: (name) => `${name} という名前のフォルダーは見つかりませんでした。`,
    closedMailbox: (mailbox) =>
      `${mailbox} はご自分の権限では開けないか、そのようなメールボックスがありません。何も見ていません。`,
    ownHolds: (numbers) => `ここで申請されたホールドが有効です。申請: ${numbers.join(', ')}。`,
    hasArchive: 'オンラインアーカイブがあります。',
    noArchive:
      'Microsoft の利用レポートによると、オンラインアーカイブはありません。このレポートは数日前のものです。',
    noOwnHold: 'ここで申請され、有効になっているホールドはありません。',
  },
  loss: {
    inDeletedItems: (subject, day) =>
      `${subject}は、${day}ごろまたはそれ以前から「削除済みアイテム」にあります。`,
    leftDeletedItems: (subject, day) =>
      `${subject}は、${day}ごろ「削除済みアイテム」から消えたか、そこを通らずに削除されました。`,
    restoredBefore: (day) => `${day}に元に戻しましたが、その後また削除されました。`,
    undone: (day) => `${day}にここで復元を取り消したので、元の場所に戻しました。`,
    restored: (day) =>
      `この一覧を作った後、${day}に元に戻しました。またなくなったときは、もう一度検索してください。`,
    policy: (days) =>
      days === null
        ? '組織のルールがこのメールの削除日を定めており、その日が来ていました。'
        : `組織のルールは受信から${days}日後にこのメールを削除し、その日が来ていました。`,
    rule: (name) =>
      `受信トレイのルール${name}はこのようなメールを削除します。このメールは未読のまま数分で消えました。`,
    unknown: '読める範囲では、誰が、または何が削除したか分かりません。ルールは見ることができません。',
    unknownNoRule: '見られるルールでは説明がつかず、誰が削除したかは記録されていません。',
    sure: {
      certain: '確かさ：確実です。この記録が残っています。',
      likely: '確かさ：おそらくそうです。時期が合いますが、証拠はありません。',
      unknowable: '確かさ：メールボックスからは分かりません。',
    },
    others: 'ほかにも当てはまるメールがあります。「なぜ2番目が消えた？」のように聞いてください。',
    which: 'どれのことですか。「なぜ2番目が消えた？」のように聞いてください。',
    whichMail: 'どのメールのことですか。「なぜAnnaからのメールが消えた？」のように聞いてください。',
  },
  unknown: (asks, helpdesk) =>
    [
      '申し訳ありません。分かりませんでした。見つからないメールについて教えてください。例:「火曜日に削除した田中さんのメールを復元して」。または、次のどれかでしょうか？',
      ...asks.map((ask) => `• ${ask}`),
      helpdesk
        ? 'どれでもなければ、「ヘルプデスクに聞く」と言ってください。「ヘルプ」で、ほかにできることが分かります。'
        : '「ヘルプ」で、ほかにできることが分かります。',
    ].join('\n'),
};
