import { type RUNBOOKS as ENGLISH } from '../../en/requests/runbooks';

/** Headings of what an agent does by hand. */
export const RUNBOOKS: typeof ENGLISH = {
  runbookTitle: 'Exchange Online PowerShell での手順',
  runbook: {
    connect: '接続する',
    'check-mailbox': 'メールボックスを確認する',
    'check-holds': 'どのホールドがあるか確認する',
    'place-litigation-hold': '訴訟ホールドを設定する',
    'confirm-litigation-hold': '設定されたか確認する',
    'remove-litigation-hold': '訴訟ホールドを終える',
    'list-purged': '完全に削除したメールを一覧にする',
    'restore-purged': '元に戻す',
    'list-items': '削除されたアイテムを一覧にする',
    'restore-items': '元に戻す',
    'list-versions': '以前のバージョンが残っているか確認する',
    'list-rules': 'メールを削除または移動するルールを確認する',
    'list-access': 'ほかに誰がメールボックスを開けるか確認する',
    'search-audit': '何が誰に削除されたか監査ログで調べる',
    'find-inactive': 'メールボックスを探す（アクティブまたは非アクティブ）',
    'keep-before-licence': 'ライセンスがなくなる前にメールボックスを残す',
    'convert-to-shared': '共有メールボックスに変換する',
    'grant-access': 'アクセス権を付与する',
    'search-mailbox': '検索する',
    disconnect: '切断する',
  },
  runbookNotes: {
    'needs-plan-2': 'メールボックスに Exchange Online プラン 2 が必要です。',
    'takes-up-to-four-hours': 'ホールドが有効になるまで、最大4時間かかります。',
    'remove-on-last-day':
      '訴訟ホールドには最終日がなく、期間は各アイテムの受信時から数えます。希望された日に手作業で解除してください。',
    'delayed-after-release': 'その後もしばらくの間、Exchange はホールドされていたものを残します。',
    'needs-import-export-role':
      '役割 Mailbox Import Export が必要です。割り当てられた人以外は持っていません。',
    'all-three-places':
      '「削除済みアイテム」、「回復可能なアイテム」、完全に削除されたものを調べます。元に戻す前に一覧を確認してください。',
    'versions-need-hold':
      '以前のバージョンはフォルダー Versions にあり、添付ファイルを削除したときにホールドまたは保持ポリシーが有効だった場合だけ残っています。空の場合は、その旨を書いてタスクを閉じてください。',
    'audit-in-utc': '監査ログの日付は UTC です。申請に書かれた件名を AuditData から探してください。',
    'audit-names-people':
      'ログにはほかの人の名前も含まれます。タスクを閉じるときのメモには、申請者本人のメールに関することだけを書いてください。',
    'days-are-last-change': '日付はアイテムが最後に変更された日で、ほぼ削除された日にあたります。',
    'text-in-subject-only': '文字列は、そのままの形で件名から探します。',
    'not-for-inactive':
      'アカウントがまだある場合に使えます。非アクティブなメールボックスでは、代わりに検索します。',
    'before-licence': 'ライセンスを外す前に行ってください。そうしないと、メールボックスも失われます。',
    'export-in-portal':
      'Security & Compliance PowerShell で実行します。結果は Microsoft Purview ポータルでエクスポートしてください。',
  },
  runbookRest: (lines) => `残りの${lines}行は、下にテキストで続きます。`,
  runbookSummary: (number) => `申請 #${number} の手順です。`,
};
