import { type NOTICES as ENGLISH } from '../../en/requests/notices';
import { number } from '../figures';

type Notices = typeof ENGLISH;

const counted = (messages: number): string => `削除されたメール${number(messages)}件`;

/** To the owner of a mailbox. */
const OWNER: Notices['ownerNotice'] = {
  asked: (n, messages, who) =>
    who === null
      ? `お客様のアカウントから、メールボックスの${counted(messages)}の復元が申請されました（申請 #${n}）。`
      : `${who} が、お客様のメールボックスの${counted(messages)}の復元を申請しました（申請 #${n}）。`,
  done: (n, messages, who) =>
    who === null
      ? `お客様のメールボックスで、${counted(messages)}が復元されました（申請 #${n}）。`
      : `${who} の申請により、お客様のメールボックスで${counted(messages)}が復元されました（申請 #${n}）。`,
  notYou: (n) =>
    `お心当たりがない場合は、ほかの人がアカウントを使っている可能性があります。「${n}を取り下げ」と言い、すぐにヘルプデスクにお知らせください。`,
  notExpected: 'お心当たりがない場合は、ヘルプデスクにお知らせください。',
};

type About = Notices['notices']['about'];

/** One event, said to the person who asked, to approvers, and where everybody reads: without names or content. */
type NoticeWords = About[keyof About];

const same = (named: NoticeWords['approver'], anybody: NoticeWords['anybody']): NoticeWords => ({
  requester: named,
  approver: named,
  anybody,
});

const ABOUT: About = {
  submitted: {
    requester: (request) => `${request}をヘルプデスクに送りました。`,
    approver: (request, who) => `${who} からの${request}が判断を待っています。`,
    anybody: (request) => `${request}が判断を待っています。`,
  },
  'scope-changed': same(
    (request, who) => `${who} が${request}を変更しました。これまでの承認は無効になりました。`,
    (request) => `${request}が変更されました。これまでの承認は無効になりました。`,
  ),
  endorsed: same(
    (request, who) => `${request}：${who} が賛成しました。もう1人の承認者の賛成が必要です。`,
    (request) => `${request}に、必要な2件のうち1件の承認がありました。`,
  ),
  approved: same(
    (request, who) => `${request}は ${who} に承認されました。`,
    (request) => `${request}は承認されました。`,
  ),
  rejected: same(
    (request, who) => `${request}は ${who} に却下されました。`,
    (request) => `${request}は却下されました。`,
  ),
  withdrawn: {
    requester: (request) => `${request}を取り下げました。`,
    approver: (request, who) => `${request}は ${who} に取り下げられました。`,
    anybody: (request) => `${request}は取り下げられました。`,
  },
  expired: same(
    (request) => `${request}は期限が切れました。期限までに判断がありませんでした。`,
    (request) => `${request}は期限が切れました。`,
  ),
  reminder: {
    requester: (request) => `${request}は、まだヘルプデスクを待っています。`,
    approver: (request) => `${request}は、まだ判断を待っています。`,
    anybody: (request) => `${request}は、まだ待っています。`,
  },
  'taken-over': {
    requester: (request, who) => `${request}：${who} が対応しています。`,
    approver: (request, who) => `${request}は ${who} が引き受けました。`,
    anybody: (request) => `${request}に担当者がつきました。`,
  },
  'handed-over': {
    requester: (request) => `${request}は、再び全承認者の担当になりました。`,
    approver: (request) => `${request}は、しばらく動きがなかったため、再び全員の担当になりました。`,
    anybody: (request) => `${request}は、再び全員の担当になりました。`,
  },
  delegated: {
    requester: (request, who) => `${request}は、${who} がヘルプデスクの別の担当者に引き継ぎました。`,
    approver: (request, who) => `${request}は、${who} から引き継がれました。`,
    anybody: (request) => `${request}は引き継がれました。`,
  },
  question: {
    requester: (request, who) => `${request}：${who} から質問があります。`,
    approver: (request, who) => `${request}：${who} が質問しました。`,
    anybody: (request) => `${request}は回答を待っています。`,
  },
  answer: {
    requester: (request) => `${request}：回答をヘルプデスクに送りました。`,
    approver: (request, who) => `${request}：${who} が回答しました。`,
    anybody: (request) => `${request}に回答がありました。`,
  },
  estimated: same(
    (request) => `${request}：eDiscovery が数え終わりました。`,
    (request) => `${request}：eDiscovery が数え終わりました。`,
  ),
  'not-counted': same(
    (request) => `${request}は、判断の前に数えられませんでした。`,
    (request) => `${request}は、判断の前に数えられませんでした。`,
  ),
  task: {
    requester: (request) => `${request}は、ヘルプデスクが対応しています。`,
    approver: (request) => `${request}には手作業が必要です。手順はカードにあります。`,
    anybody: (request) => `${request}には手作業が必要です。`,
  },
  progress: same(
    (request) => `${request}を実行中です。`,
    (request) => `${request}を実行中です。`,
  ),
  delayed: same(
    (request) =>
      `${request}に時間がかかっています。Microsoft 365 から応答がありません。引き続き試します。何も失われません。`,
    (request) => `${request}に時間がかかっています。`,
  ),
  done: same(
    (request) => `${request}が完了しました。`,
    (request) => `${request}が完了しました。`,
  ),
  failed: same(
    (request) => `${request}を実行できませんでした。`,
    (request) => `${request}を実行できませんでした。`,
  ),
  released: same(
    (request) => `${request}：ホールドが終わりました。`,
    (request) => `${request}：ホールドが終わりました。`,
  ),
  'hold-ends': same(
    (request) => `${request}：希望されたホールドの最終日が過ぎました。ホールドは続いています。`,
    (request) => `${request}：最終日が過ぎました。ホールドは続いています。`,
  ),
};

/** What people are told unasked. */
export const NOTICES: Notices = {
  ownerNotice: OWNER,
  notices: {
    about: ABOUT,
    comment: (text) => `コメント：「${text}」`,
    question: (text) => `質問：「${text}」`,
    answer: (text) => `回答：「${text}」`,
    why: (text) => `理由：「${text}」`,
    estimate: (text) => `見積もり：${text}`,
    next: {
      openCard: '詳細を見られる人は、カードでご確認ください。',
      decide: (n) => `カードで判断するか、「${n}を承認」または「${n}を却下」と言ってください。`,
      task: (n) => `終わったら「${n}は完了しました」と言ってください。`,
      answer: (n) => `カードで回答するか、「${n}に回答：」に続けて回答を言ってください。`,
      nothingFits: (n) =>
        `このままではエクスポートは失敗します。日付や言葉を変えるには「${n}を変更」、やめるには「申請${n}を取り下げ」と言ってください。`,
      retry: (n) => `その後、カードの「再試行」を押すか、「${n}を再試行」と言ってください。`,
      release: (n) => `終えるには「ホールド${n}を解除」と言ってください。これもヘルプデスクが判断します。`,
      nothing: 'ほかにしていただくことはありません。',
      wait: '今していただくことはありません。',
    },
  },
};
