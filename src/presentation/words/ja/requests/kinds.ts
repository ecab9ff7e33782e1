import { type KINDS as ENGLISH } from '../../en/requests/kinds';

/**
 * Kinds of requests, as they stand inside a sentence. An eDiscovery hold and a Litigation Hold are two different things of
 * Exchange Online, and neither is ever called by the other's name (Microsoft's terms: ../../README.md).
 */
export const KINDS: typeof ENGLISH = {
  kinds: {
    'ediscovery-hold': 'eDiscovery のホールド',
    'litigation-hold': '訴訟ホールド',
    export: 'PST へのエクスポート',
    purged: '完全に削除したメールの回復',
    departed: '退職した人のメール',
    'ediscovery-release': 'eDiscovery のホールドの解除',
    'litigation-release': '訴訟ホールドの解除',
    restore: '多数のメールの復元',
    backup: 'バックアップからの復元',
    event: '削除した予定',
    contact: '削除した連絡先',
    task: '削除したタスク',
    note: '削除したメモ',
    attachment: 'メールから削除した添付ファイル',
    mail: '別のメールボックスの削除メール',
    trace: 'メールを削除した人や原因の調査',
  },
  title: (number, kind) => `申請 #${number}：${kind}`,
  named: (number, kind) => `申請 #${number}（${kind}）`,
  nameAndAddress: (name, address) => `${name} (${address})`,
  age: {
    minutes: '1時間未満',
    hours: (n) => `${n}時間`,
    days: (n) => `${n}日`,
  },
  bot: 'Mail Recovery',
};
