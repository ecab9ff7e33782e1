import { type StopReason } from '../../../domain/reminder';
import { messages } from './figures';

const within = (days: number): string => (days === 1 ? 'within a day' : `within ${days} days`);
const vanish = (n: number): string => (n === 1 ? 'vanishes' : 'vanish');
const atLeast = (n: number, more: boolean): string => (more ? `At least ${messages(n)}` : messages(n));

/** Reminders before mail is gone for good. Unasked, they say numbers alone. */
export const WATCH = {
  watch: {
    /** Sent by itself. */
    notice: {
      title: (n: number, days: number, more: boolean) => `${atLeast(n, more)} ${vanish(n)} ${within(days)}`,
      before: (n: number): string =>
        n === 1
          ? 'It is deleted and leaves Recoverable Items then. After that, nobody can bring it back for you.'
          : 'They are deleted and leave Recoverable Items then. After that, nobody can bring them back for you.',
      weekly: 'This is your weekly overview. What you do not restore is gone for good then.',
      say: (days: number) =>
        `Say “show me what vanishes ${within(days)}” to see which, or “stop the reminders” to hear no more.`,
    },
    on: {
      title: 'I’ll tell you before it is gone',
      summary: 'Reminders are on.',
      counts:
        'I look into your own mailbox only, and only at when the mail in Recoverable Items was deleted. I tell you a number, never whose mail it is or what it is about.',
      before: (days: number) => `About ${days} days before mail vanishes, once for each message.`,
      weekly: (days: number) => `On Monday: how many messages vanish ${within(days)}.`,
      silent: 'I write in your morning, and not at all where nothing vanishes.',
      next: (day: string) => `The next time I look is ${day}.`,
      nothingNow: (days: number) => `As things are, nothing vanishes ${within(days)}.`,
      now: (n: number, days: number, more: boolean) =>
        `As things are: ${atLeast(n, more).toLocaleLowerCase('en')} ${vanish(n)} ${within(days)}.`,
      say: {
        both: 'Say “only the reminders”, “only the weekly digest” or “stop the reminders” to change that.',
        weekly: 'Say “remind me before it is gone” to be told before as well, or “stop the reminders”.',
        before: 'Say “send me a weekly digest” for an overview as well, or “stop the reminders”.',
      },
    },
    off: 'You get no reminders. Say “remind me before it is gone”, and I’ll tell you when deleted mail of yours is about to vanish.',
    ended: 'All right, no more reminders. Say “remind me before it is gone” to have them again.',
    nothingToEnd: 'You get no reminders, so there is nothing to stop.',
    switchedOff:
      'Your organisation has switched reminders off, so I can’t remind you. You can still ask “what vanishes this week?” at any time.',
    paused:
      'Your organisation has switched reminders off. Yours are paused, and go on should it switch them on again. Say “stop the reminders” to end them.',
    nothingVanishes: (days: number) =>
      `Nothing of yours vanishes ${within(days)}. What is in Deleted Items stays there until you empty it.`,
    stopped: {
      'signed-out':
        'I have stopped reminding you of mail that vanishes: your sign-in had run out, and I could not look into your mailbox. Say “remind me before it is gone” to have the reminders again.',
      refused:
        'I have stopped reminding you of mail that vanishes: your mailbox would not let me in. Say “remind me before it is gone” to try again.',
      unreachable:
        'I have stopped reminding you of mail that vanishes: I could not reach you. Say “remind me before it is gone” to have the reminders again.',
    } satisfies Record<StopReason, string>,
    criteria: (days: number) => `that vanishes ${within(days)}`,
    /** A search that looked at what was deleted first and stopped. */
    partial: (scanned: number) =>
      `You have a lot of deleted mail. I looked through the ${messages(scanned)} that were deleted first; more may vanish.`,
    buttons: {
      show: (n: number): string => (n === 1 ? 'Show it' : 'Show them'),
      remind: 'Remind me before it is gone',
      both: 'Reminders and weekly',
      weekly: 'Only weekly',
      before: 'Only before it is gone',
      change: 'Change reminders',
      stop: 'Stop reminders',
    },
    help: {
      title: 'Be told in time',
      text: 'I count what is about to vanish for good, and tell you the number before it does.',
      examples: [
        'Tell me before it is gone',
        'Send me a weekly digest of what will vanish',
        'What vanishes this week?',
      ],
    },
  },
};
