import { type WATCH as ENGLISH } from '../en/watch';
import { messages } from './figures';

const within = (days: number): string => `${days} 天内`;
const atLeast = (n: number, more: boolean): string => (more ? `至少 ${messages(n)}` : messages(n));

/** Reminders before mail is gone for good. Unasked, they say numbers alone. */
export const WATCH: typeof ENGLISH = {
  watch: {
    notice: {
      title: (n, days, more) => `${atLeast(n, more)}将在 ${within(days)}消失`,
      before: () => '这些邮件已删除，届时会离开“可恢复的项目”。之后谁也无法为您找回。',
      weekly: '这是您的每周摘要。没有恢复的邮件届时将彻底消失。',
      say: (days) =>
        `要查看是哪些邮件，请说“显示 ${within(days)}会消失的邮件”；不想再收到提醒，请说“停止提醒”。`,
    },
    on: {
      title: '我会在邮件消失前告诉您',
      summary: '提醒已开启。',
      counts:
        '我只查看您自己的邮箱，而且只看“可恢复的项目”中的邮件是什么时候删除的。我只告诉您数量，不会说是谁的邮件或者关于什么。',
      before: (days) => `在邮件消失前大约 ${days} 天，每封提醒一次。`,
      weekly: (days) => `每周一：有多少封邮件将在 ${within(days)}消失。`,
      silent: '我在早上通知您；没有邮件要消失时不通知。',
      next: (day) => `下次查看是${day}。`,
      nothingNow: (days) => `目前没有邮件会在 ${within(days)}消失。`,
      now: (n, days, more) => `目前${more ? '至少' : ''} ${messages(n)}将在 ${within(days)}消失。`,
      say: {
        both: '要更改，请说“只要提醒”、“只要每周摘要”或“停止提醒”。',
        weekly: '如果也想在消失前收到提醒，请说“消失前提醒我”；或者说“停止提醒”。',
        before: '如果也想收到每周摘要，请说“给我发一份每周摘要”；或者说“停止提醒”。',
      },
    },
    off: '您没有开启提醒。请说“消失前提醒我”，我会在您删除的邮件快要消失时告诉您。',
    ended: '好的，不再提醒。要重新开启，请说“消失前提醒我”。',
    nothingToEnd: '您没有开启提醒，所以没有可停止的。',
    switchedOff: '贵组织已关闭提醒，所以我无法提醒您。您仍可随时问“本周有哪些邮件会消失？”。',
    paused: '贵组织已关闭提醒。您的提醒已暂停，重新开启后会继续。要结束提醒，请说“停止提醒”。',
    nothingVanishes: (days) =>
      `您没有邮件会在 ${within(days)}消失。在您清空“已删除邮件”之前，其中的邮件一直在那里。`,
    stopped: {
      'signed-out':
        '我已停止提醒您快要消失的邮件：您的登录已过期，我无法查看您的邮箱。要恢复提醒，请说“消失前提醒我”。',
      refused: '我已停止提醒您快要消失的邮件：我无法打开您的邮箱。要重试，请说“消失前提醒我”。',
      unreachable: '我已停止提醒您快要消失的邮件：我联系不上您。要恢复提醒，请说“消失前提醒我”。',
    },
    criteria: (days) => `${within(days)}会消失的`,
    partial: (scanned) =>
      `您有很多已删除的邮件。我查看了最先删除的 ${messages(scanned)}；可能还有更多会消失。`,
    buttons: {
      show: (n) => (n === 1 ? '显示' : '全部显示'),
      remind: '消失前提醒我',
      both: '提醒和每周摘要',
      weekly: '只要每周摘要',
      before: '只要消失前提醒',
      change: '更改提醒',
      stop: '停止提醒',
    },
    help: {
      title: '及时收到提醒',
      text: '我会统计快要彻底消失的邮件，并提前把数量告诉您。',
      examples: ['消失前提醒我', '给我发一份每周摘要', '本周有哪些邮件会消失？'],
    },
  },
};
