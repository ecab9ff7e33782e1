import { type STATES as ENGLISH } from '../../en/requests/states';
import { messages, number } from '../figures';

/** Where a request stands, in a few words, and what happens next. */
export const STATES: typeof ENGLISH = {
  state: {
    draft: '未送信',
    submitted: 'ヘルプデスク待ち',
    approved: '承認済み',
    rejected: '却下',
    withdrawn: '取り下げ',
    expired: '期限切れ',
    executing: '実行中',
    done: '完了',
    failed: '実行できませんでした',
    released: 'ホールド解除済み',
  },
  doneAs: {
    hold: 'ホールド中',
    export: 'エクスポート完了',
    released: 'ホールド解除済み',
    restored: 'メールが戻りました',
  },
  halfApproved: (given, needed) => `必要な承認${needed}件中${given}件`,
  inHand: 'ヘルプデスクで対応中',
  awaitsAnswer: '回答待ち',
  percent: (n) => `${n}% 完了`,

  next: {
    submitted: 'ヘルプデスクが判断します。判断がありしだい、ここでお知らせします。',
    secondApprover: '承認者の1人が賛成しました。始めるには、もう1人の賛成が必要です。',
    assigned: (name) => `${name} が担当しています。`,
    expires: (at) => `${at}までに判断がなければ、申請は終了し、何も行われません。`,
    answer: 'ヘルプデスクから質問があります。回答をいただいてから判断します。',
    approved: 'まもなく始めます。',
    executing: {
      'ediscovery-hold':
        'ホールドを設定しています。Microsoft 365 に適用されるまで、1日かかることがあります。ここでお知らせします。',
      'litigation-hold':
        'ヘルプデスクの担当者が、訴訟ホールドを手作業で設定します。その後、約4時間以内に有効になります。',
      export: 'エクスポートしています。量により、30分から何時間もかかります。ここでお知らせします。',
      purged: 'ヘルプデスクの担当者が、手作業でメールを取り戻します。終わったらここでお知らせします。',
      departed: 'ヘルプデスクの担当者が、手作業で行います。終わったらここでお知らせします。',
      'ediscovery-release': 'ホールドを解除しています。終わったらここでお知らせします。',
      'litigation-release': 'ヘルプデスクの担当者が、手作業で訴訟ホールドを終えます。',
      backup:
        'Microsoft 365 Backup がメールを新しいフォルダーに戻しています。終わったらここでお知らせします。',
      restore: 'メールを元に戻しています。終わったらここでお知らせします。',
      event: 'ヘルプデスクの担当者が、手作業で予定を元に戻します。終わったらここでお知らせします。',
      contact: 'ヘルプデスクの担当者が、手作業で連絡先を元に戻します。終わったらここでお知らせします。',
      task: 'ヘルプデスクの担当者が、手作業でタスクを元に戻します。終わったらここでお知らせします。',
      note: 'ヘルプデスクの担当者が、手作業でメモを元に戻します。終わったらここでお知らせします。',
      mail: 'ヘルプデスクの担当者が、手作業でメールを元に戻します。終わったらここでお知らせします。',
      trace: 'ヘルプデスクの担当者が調べます。結果はここでお知らせします。',
      attachment: 'ヘルプデスクの担当者が、以前の状態のメールを探します。結果はここでお知らせします。',
    },
    rejected: '何も行われていません。事情が変わった場合は、その内容を添えてもう一度申請できます。',
    withdrawn: '何も行われていません。',
    expired: '期限までに判断がなかったため、何も行われていません。もう一度申請できます。',
    download: 'eDiscovery の役割をお持ちでない場合は、ヘルプデスクが代わりにファイルをダウンロードできます。',
    helpdeskKnows: 'ヘルプデスクに伝わっており、もう一度試すことができます。',
    released: 'ホールドが終わり、組織の通常の保存期間に戻りました。',
    wishedEnd: (day) =>
      `希望された期限は${day}です。自動では終わりませんので、そのときに解除をご依頼ください。`,
  },

  todo: {
    decide: '承認または却下してください。',
    secondVote: '承認者の1人が賛成しました。もう1人の賛成が必要です。',
    approved: 'まもなく始めます。',
    working: '実行しています。終わったら双方にお知らせします。',
    byHand: '手作業が必要です。下の行を PowerShell で実行し、結果を教えてください。',
    rejected: '何も行われません。',
    withdrawn: '申請者が取り下げました。何も行われません。',
    expired: '期限までに判断がありませんでした。何も行われません。',
    wishedEnd: (day) => `希望された期限は${day}です。自動では終わりませんので、そのときに解除してください。`,
  },

  result: {
    hold: (caseName) =>
      `申請に当てはまるメールは、誰かが削除しても、ホールドが解除されるまで残ります。Microsoft Purview ポータルでは、eDiscovery ケース${caseName}にあります。`,
    released: 'ホールドが終わり、組織の通常の保存期間に戻りました。',
    exportPlace: (caseName) =>
      `PST は下のファイルの中にあります。ファイルは Microsoft Purview ポータルの eDiscovery、ケース${caseName}、「エクスポート」にあります。ダウンロードには eDiscovery の役割が必要です。`,
    filesTitle: (n) => `ファイル${number(n)}個`,
    file: (name, size) => `${name}、${size}`,
    moreFiles: (n) => `ほか${number(n)}個`,
    noFiles: 'Microsoft 365 のファイルの一覧がまだ届いていません。ポータルには表示されます。',
    until: (day) => `${day}頃まで置かれています。その後、サービスから削除されます。`,
    partial: '一部のアイテムをエクスポートできませんでした。ファイルの中のレポートに記載されています。',
    byHand: (name) => `${name} が実行しました。`,
    note: (text) => `メモ：「${text}」`,
    fromBackup: (items, asOf, folders, count) =>
      `${asOf}時点の${messages(items)}が${count === 0 ? '' : `新しいフォルダー${folders}に`}戻りました。`,
    backupPartial: '一部は復元できませんでした。',
    restored: (moved, failed, left) =>
      [
        `${messages(moved)}が戻りました`,
        ...(failed === 0 ? [] : [`${number(failed)}件は移動できず、前の場所のままです`]),
        ...(left === undefined || left === 0
          ? []
          : [`${number(left)}件は復元を停止したため、前の場所のままです`]),
      ].join('。') + '。',
  },
};
