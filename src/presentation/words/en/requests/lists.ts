import { number } from '../figures';

const requests = (n: number): string => (n === 1 ? '1 request' : `${number(n)} requests`);

/** Lists of requests. */
export const LISTS = {
  queue: {
    title: (n: number) =>
      n === 1 ? '1 request waits for the helpdesk' : `${requests(n)} wait for the helpdesk`,
    empty: 'No request waits for the helpdesk.',
    noneForYou: 'None of these is for you to decide: they are about your own mailbox.',
    hint: (n: number): string =>
      n === 1 ? 'Tap it to see it and decide.' : 'Tap a request to see it and decide. The oldest is first.',
    sayFirst: (n: number) => `Say “status ${n}” to see one, “approve ${n}” or “reject ${n}” to decide.`,
    sayBrief: (n: number) => `Say “status ${n}” in our personal chat to see one.`,
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
  mine: {
    title: (n: number) => (n === 1 ? 'Your request' : `Your ${requests(n)}`),
    shown: (shown: number, total: number) => `The newest ${shown} of ${number(total)}`,
    hint: 'Tap a request to see it.',
    empty:
      'You have not sent any request yet. Say, for example, “put a hold on my mailbox” or “export my mail of 2024”.',
    say: (n: number) => `Say “status ${n}” to see one.`,
  },
  digest: {
    title: (n: number) => (n === 1 ? 'Good morning: 1 request waits' : `Good morning: ${requests(n)} wait`),
    none: 'Good morning! No request waits for the helpdesk.',
    oldest: (age: string) => `The oldest has been waiting for ${age}.`,
    more: (n: number) => `${number(n)} more`,
    hint: 'Say “queue” in our personal chat to see who needs what.',
  },
  row: {
    waiting: (age: string) => `waiting for ${age}`,
    asked: (at: string) => `asked ${at}`,
    needsHand: 'needs a hand',
    by: (name: string) => `from ${name}`,
    assignee: (name: string) => `looked after by ${name}`,
  },
};
