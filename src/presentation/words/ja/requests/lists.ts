import { type LISTS as ENGLISH } from '../../en/requests/lists';
import { number } from '../figures';

/** Lists of requests. */
export const LISTS: typeof ENGLISH = {
  queue: {
    title: (n) => `${number(n)}件の申請がヘルプデスクを待っています`,
    empty: 'ヘルプデスクを待っている申請はありません。',
    noneForYou: 'どれもご自分のメールボックスに関する申請のため、判断できません。',
    hint: (n) =>
      n === 1
        ? 'タップすると、内容を見て判断できます。'
        : '申請をタップすると、内容を見て判断できます。最も古いものが先頭です。',
    sayFirst: (n) =>
      `見るには「状況 ${n}」、判断するには「${n}を承認」または「${n}を却下」と言ってください。`,
    sayBrief: (n) => `見るには、個人チャットで「状況 ${n}」と言ってください。`,
    page: (page, pages) => `${page}/${pages} ページ`,
  },
  mine: {
    title: (n) => (n === 1 ? 'ご自分の申請' : `ご自分の申請（${number(n)}件）`),
    shown: (shown, total) => `${number(total)}件中、新しい${shown}件`,
    hint: '申請をタップすると、内容を見られます。',
    empty:
      'まだ申請を送信していません。「私のメールボックスに訴訟ホールドをかけて」「2024年の私のメールをエクスポートして」のように言ってください。',
    say: (n) => `見るには「状況 ${n}」と言ってください。`,
  },
  digest: {
    title: (n) => `おはようございます：${number(n)}件の申請が待っています`,
    none: 'おはようございます。ヘルプデスクを待っている申請はありません。',
    oldest: (age) => `最も古いものは${age}待っています。`,
    more: (n) => `ほか${number(n)}件`,
    hint: '誰が何を必要としているか見るには、個人チャットで「待ち行列」と言ってください。',
  },
  row: {
    waiting: (age) => `待ち時間 ${age}`,
    asked: (at) => `申請日時 ${at}`,
    needsHand: '手作業が必要',
    by: (name) => `申請者 ${name}`,
    assignee: (name) => `担当者 ${name}`,
  },
};
