import { type AuditWhat, type DecisionRefusal } from '../../../../domain/audit';
import { type Limit } from '../../../../domain/limit';
import { type ReminderChoice, type EndReason } from '../../../../domain/reminder';
import { type StepName } from '../../../../escalation/execution/execution';
import { type HISTORY as ENGLISH } from '../../en/requests/history';
import { messages, number } from '../figures';

const STEPS: Readonly<Record<StepName, string>> = {
  'open-case': 'eDiscovery ケースを開く',
  'add-sources': 'メールボックスをケースに追加する',
  'place-hold': 'ホールドを設定する',
  'await-hold': 'ホールドの適用を待つ',
  'create-search': '検索を作成する',
  'start-estimate': '件数の計算を始める',
  'await-estimate': '件数の計算を待つ',
  'await-approval': '承認を待つ',
  'start-export': 'エクスポートを始める',
  'await-export': 'エクスポートを待つ',
  'remove-hold': 'ホールドを解除する',
  'close-case': 'ケースを閉じる',
  'await-hand': 'ヘルプデスクの作業を待つ',
  'restore-mail': 'メールを元に戻す',
  'restore-purged': '完全に削除したメールを元に戻してみる',
  'find-restore-point': 'その日のバックアップを探す',
  'create-restore': 'バックアップからの復元を準備する',
  'activate-restore': 'バックアップからの復元を始める',
  'await-restore': 'バックアップからの復元を待つ',
};

/** Why somebody's attempt did not count, as a sentence of its own. */
const REFUSED: Readonly<Record<DecisionRefusal, string>> = {
  'not-submitted': 'まだ送信されていませんでした',
  'already-submitted': 'すでに送信されていました',
  'already-approved': 'すでに承認されていました',
  'already-rejected': 'すでに却下されていました',
  'already-withdrawn': '取り下げられていました',
  'already-expired': '期限が切れていました',
  'being-executed': 'すでに実行中でした',
  'already-done': 'すでに完了していました',
  'already-failed': '失敗していました',
  'already-released': 'ホールドはすでに解除されていました',
  'not-approved': '承認されていませんでした',
  'not-in-place': 'ホールドが有効ではありませんでした',
  'not-an-approver': 'ヘルプデスク グループのメンバーではありません',
  'membership-unknown': 'ヘルプデスク グループのメンバーか、ディレクトリで確認できませんでした',
  'own-request': '本人の申請です',
  'own-mailbox': '本人のメールボックスに関する申請です',
  'already-voted': 'すでに意見を出していました',
  'scope-changed': 'その間に内容が変わっていました',
  'somebody-was-quicker': 'ほかの人が先に行いました',
  'not-the-requester': '申請者ではありません',
  'not-yours-to-do': 'ほかの人が行うことでした',
};

const WISHES: Readonly<Record<(AuditWhat & { kind: 'decision-refused' })['wish'], string>> = {
  approve: '承認',
  reject: '却下',
  withdraw: '取り下げ',
  task: '完了',
};

const LIMITED: Readonly<Record<Limit, string>> = {
  activities: '1分間の発言とボタン',
  searches: '1日の検索',
  restored: '1日に復元するメール',
};

const REMINDED: Readonly<Record<ReminderChoice, string>> = {
  both: '毎週と、消える直前',
  weekly: '毎週',
  before: '消える直前',
};

const STOPPED: Readonly<Record<EndReason, string>> = {
  'signed-out': 'サインインの期限が切れました',
  refused: 'メールボックスを開けませんでした',
  unreachable: '連絡できるチャットがありませんでした',
  forgotten: '本人のデータが削除されました',
};

/** The history of a request: one sentence a line of the record. `who` is a name, or the bot's. */
export const HISTORY: typeof ENGLISH = {
  history: {
    title: (n) => `申請 #${n} の履歴`,
    summary: (n) => `申請 #${n} の履歴です。`,
    empty: (n) => `申請 #${n} の履歴はありません。`,
    page: (page, pages) => `${page}/${pages} ページ、古い順`,
    chained: '各行は前の行と結び付けて封印されているため、欠落や変更があれば分かります。',
    submitted: (who) => `${who} が申請を送信しました。`,
    scopeChanged: (who, voided) =>
      voided === 0
        ? `${who} が内容を変更しました。`
        : `${who} が内容を変更しました。${number(voided)}件の承認が無効になりました。`,
    was: (scope) => `変更前：${scope}`,
    now: (scope) => `変更後：${scope}`,
    scope: (scope) => `申請内容：${scope}`,
    reason: (reason) => `理由：${reason}`,
    endorsed: (who, needed) => `${who} が賛成しました（必要な承認は${needed}件）。`,
    approved: (who) => `${who} が承認しました。`,
    votedAgainst: (who) => `${who} が反対しました。ほかの人はまだ賛成できました。`,
    rejected: (who) => `${who} が却下しました。`,
    comment: (comment) => `コメント：${comment}`,
    withdrawn: (who) => `${who} が取り下げました。`,
    expired: '判断されないまま期限が切れました。',
    reminded: 'リマインダーを送信しました。',
    handedOver: (from) => `動きがなかったため、${from} から全承認者に戻りました。`,
    takenOver: (who) => `${who} が引き受けました。`,
    takenOverFrom: (who, from) => `${who} が ${from} から引き受けました。`,
    delegated: (who, to) => `${who} が ${to} に引き継ぎました。`,
    asked: (who) => `${who} が質問しました。`,
    answered: (who) => `${who} が回答しました。`,
    text: (text) => `本文：${text}`,
    refused: (who, wish, why) =>
      `${who} が${WISHES[wish]}を試みましたが、無効でした。理由：${REFUSED[why]}。`,
    estimated: (figures) => `eDiscovery が数えた結果：${figures}。`,
    stepBegun: (step) => `手順を開始：${step}。`,
    stepEnded: (step) => `手順を完了：${step}。`,
    step: (step) => (step in STEPS ? STEPS[step as StepName] : undefined),
    reference: (reference) => `参照番号：${reference}`,
    started: '実行を開始しました。',
    retried: (who) => `${who} がもう一度実行させました。`,
    completed: '実行が完了しました。',
    failed: (what) => `失敗しました。${what}`,
    detail: (detail) => `詳細：${detail}`,
    released: (by) => `申請 #${by} によりホールドが解除されました。`,
    bound: (who) => `${who} がチャネルをヘルプデスク用にしました。`,
    limitReached: (who, limit, most) =>
      `${who} が上限に達しました（${LIMITED[limit]}は${number(most)}まで）。`,
    restoreGuarded: (who, count) => `${who} が${messages(count)}を復元しようとしました。承認が必要です。`,
    foreignCard: (who) => `${who} がほかの人のカードのボタンを押しました。何も表示しませんでした。`,
    foreignTenant: (who) => `${who} は対象外の組織の人のため、お断りしました。`,
    sharedSearched: (who, mailbox, opened) =>
      opened
        ? `${who} が、Exchange で開く権限のあるメールボックス ${mailbox} を検索しました。`
        : `${who} が、開く権限のないメールボックス ${mailbox} について尋ねました。何も表示しませんでした。`,
    sharedRestored: (who, mailbox, count) =>
      `${who} がメールボックス ${mailbox} で${messages(count)}を復元しました。`,
    remindersWanted: (who, choice) =>
      `${who} が、メールが消える前のお知らせを希望しました：${REMINDED[choice]}。`,
    remindersEnded: (who) => `${who} が、メールが消える前のお知らせをやめました。`,
    remindersStopped: (reason) =>
      `ある人への、メールが消える前のお知らせが終わりました：${STOPPED[reason]}。`,
    at: (at, sentence) => `${at}：${sentence}`,
  },
};
