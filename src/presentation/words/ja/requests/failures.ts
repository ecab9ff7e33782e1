import { type FAILURES as ENGLISH } from '../../en/requests/failures';

/** Why something could not be carried out: what everybody concerned reads, and what an approver can do about it. */
export const FAILURES: typeof ENGLISH = {
  failures: {
    'licence-missing': {
      what: 'Microsoft 365 に拒否されました。組織のライセンスに含まれていません。',
      cure: 'アプリから eDiscovery を使うには、Microsoft 365 E5 またはそのコンプライアンス アドオンが必要です。ない場合、エクスポートには Microsoft Purview の従量課金制の設定が必要です。設定が済んだら、もう一度お試しください。',
    },
    'role-missing': {
      what: 'Microsoft 365 に拒否されました。私に必要な役割がありません。',
      cure: 'このアプリのサービス プリンシパルを役割グループ eDiscovery Manager に追加し、eDiscovery 管理者にしてください（Connect-IPPSSession の後、Add-RoleGroupMember と Add-eDiscoveryCaseAdmin）。その後、もう一度お試しください。',
    },
    'consent-missing': {
      what: 'Microsoft 365 に拒否されました。eDiscovery へのアクセスを管理者が承認していません。',
      cure: 'グローバル管理者が、Entra 管理センターでこのアプリに eDiscovery.ReadWrite.All をアプリケーションの許可として付与します。その後、もう一度お試しください。',
    },
    'not-configured': {
      what: 'eDiscovery に接続していないため、実行できません。',
      cure: 'このボットの運用者が、eDiscovery の資格情報を設定する必要があります。その後、もう一度お試しください。',
    },
    'mailbox-not-found': {
      what: 'そのアドレスのメールボックスが Microsoft 365 に見つかりません。',
      cure: 'メールボックスが Exchange Online にあり、ライセンスがあるかご確認ください。アドレスが違っていた場合は、新しい申請が必要です。',
    },
    'hold-failed': {
      what: 'Microsoft 365 でホールドを設定できませんでした。',
      cure: 'Microsoft Purview ポータルでケースを開いてください。失敗した場所がホールド ポリシーに表示されます。その後、もう一度お試しください。',
    },
    'export-failed': {
      what: 'Microsoft 365 でエクスポートが中断されました。',
      cure: 'Microsoft Purview ポータルでケースを開いてください。エクスポートに理由が表示されます。その後、もう一度お試しください。',
    },
    'nothing-to-export': {
      what: 'メールボックスに当てはまるものがなく、エクスポートするものがありません。',
      cure: '期間を広げるか、別の言葉にすると、見つかるかもしれません。それは新しい申請になります。',
    },
    'list-gone': {
      what: '選んだメールの一覧がもう保存されていないため、何も移動しませんでした。',
      cure: 'もう一度検索して、復元するものを選んでください。それは新しい申請になります。',
    },
    'gave-up': {
      what: 'Microsoft 365 で1日以内に終わらなかったため、中止しました。',
      cure: '管理センターでサービス正常性をご確認ください。問題がなくなったら、もう一度お試しください。',
    },
    'case-gone': {
      what: '対象の eDiscovery ケースがなくなっています。',
      cure: 'Microsoft Purview ポータルで、誰かがケースを閉じたか削除した可能性があります。もう一度試す前に、理由をご確認ください。',
    },
    'by-hand-failed': {
      what: 'ヘルプデスクで実行できませんでした。',
      cure: '妨げになっていたことが解消したら、もう一度お試しください。手順を改めて表示します。',
    },
    'backup-refused': {
      what: 'Microsoft 365 Backup にアクセスできません。',
      cure: 'グローバル管理者が、このアプリに BackupRestore-Configuration.Read.All、BackupRestore-Search.Read.All、BackupRestore-Restore.Read.All、BackupRestore-Restore.ReadWrite.All をアプリケーションの許可として付与します。Microsoft 365 Backup の課金の設定も必要です。ボットのポリシーで features.backupRestore を有効にしておく必要があります。その後、もう一度お試しください。',
    },
    'not-backed-up': {
      what: 'そのメールボックスは Microsoft 365 Backup で保護されていません。',
      cure: 'メールボックスは、Microsoft 365 管理センターのバックアップ ポリシーに追加された日から保護されます。それより前のメールのバックアップはありません。',
    },
    'nothing-in-backup': {
      what: 'その期間のバックアップがないか、当てはまるものがありません。',
      cure: '別の日にするか、言葉を減らすと、見つかるかもしれません。それは新しい申請になります。',
    },
    'backup-failed': {
      what: 'Microsoft 365 Backup で復元が中断されました。',
      cure: 'Microsoft 365 管理センターの復元セッションに理由が表示されます。その後、もう一度お試しください。',
    },
    unexpected: {
      what: 'こちらで問題が起きました。',
      cure: 'もう一度お試しください。また失敗したときは、このボットの運用者に申請の番号をお知らせください。',
    },
  },
};
