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
  },
  usualStep: { title: '削除したメールを表示', say: '過去2週間に削除したメールを表示して' },
  heading: (title) => `${title}。`,
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
    noOwnHold: 'ここで申請され、有効になっているホールドはありません。',
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
