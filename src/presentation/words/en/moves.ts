import { type ErrorCode } from '../../../domain/errors';
import { messages, number } from './figures';

/** Restores and their way back. */
export const MOVES = {
  progress: {
    restore: (total: number) => (total === 1 ? 'Restoring 1 message' : `Restoring ${number(total)} messages`),
    undo: (total: number) =>
      total === 1 ? 'Taking back 1 message' : `Taking back ${number(total)} messages`,
    done: (done: number, total: number) => `${number(done)} of ${number(total)} done`,
    failed: (n: number) => (n === 1 ? '1 did not work so far' : `${number(n)} did not work so far`),
    timeLeft: (seconds: number) =>
      seconds < 10
        ? 'A few seconds left'
        : seconds < 60
          ? `About ${Math.ceil(seconds / 10) * 10} seconds left`
          : seconds < 90
            ? 'About a minute left'
            : `About ${number(Math.round(seconds / 60))} minutes left`,
    carryOn: 'You can go on working. I’ll update this message as I go.',
    parked: (at: string) => `Your mailbox asked me to wait. I’ll go on by myself at ${at}.`,
    stopping: 'Stopping. What is under way comes to an end first.',
    summary: 'I’m moving your mail.',
  },

  moveList: {
    title: (first: number, last: number, total: number) =>
      total === 1 ? 'Your message' : `Messages ${number(first)} to ${number(last)} of ${number(total)}`,
    before: (path: string) => `Was in ${path}.`,
    summary: (page: number, pages: number) =>
      `Where each message was and is, page ${number(page)} of ${number(pages)}.`,
  },

  receipt: {
    restored: (n: number) =>
      n === 1
        ? 'Your message is back'
        : n === 2
          ? 'Both messages are back'
          : `All ${number(n)} messages are back`,
    partlyRestored: (done: number, total: number) => `${number(done)} of ${number(total)} messages are back`,
    notRestored: (total: number): string =>
      total === 1 ? 'I could not restore it' : 'I could not restore them',
    undone: (n: number) =>
      n === 1
        ? 'Undone: the message is where it was'
        : `Undone: ${n === 2 ? 'both' : `all ${number(n)}`} messages are where they were`,
    partlyUndone: (done: number, total: number) =>
      `${number(done)} of ${number(total)} messages are where they were`,
    notUndone: 'I could not undo it',
    running: (waiting: number) => `${messages(waiting)} still on the way`,
    stopped: {
      restore: (done: number, total: number) =>
        `Stopped: ${number(done)} of ${number(total)} messages are back`,
      undo: (done: number, total: number) =>
        `Stopped: ${number(done)} of ${number(total)} messages are where they were`,
    },
    notBegun: (waiting: number) =>
      waiting === 1
        ? '1 message is where it was before'
        : `${number(waiting)} messages are where they were before`,
    untouched: (path: string) => `Still in ${path}`,
    summary: {
      restore: (done: number, total: number) =>
        done === total ? `Restored ${messages(total)}.` : `Restored ${number(done)} of ${messages(total)}.`,
      undo: (done: number, total: number) =>
        done === total ? `Took back ${messages(total)}.` : `Took back ${number(done)} of ${messages(total)}.`,
    },
    moved: (path: string) => `Now in ${path}`,
    because: {
      original: '',
      'unknown-parent': 'its original folder is unknown',
      'parent-gone': 'its original folder is gone',
      'parent-deleted': 'its original folder is deleted too',
    },
    movedBecause: (path: string, why: string) => `Now in ${path}, because ${why}`,
    alreadyThere: (path: string) => `Was already in ${path}`,
    gone: 'No longer in your mailbox. It may have been removed for good.',
    movedElsewhere: (path: string) => `Now in ${path}, because its folder is gone`,
    failed: (path: string, why: string) => `Still in ${path}: ${why}`,
    waiting: 'On its way',
    folder: (name: string) => `Folder ${name}`,
    grouped: (n: number, path: string) => `${messages(n)} in ${path}`,
    groupedAlready: (n: number) => `${messages(n)} had been there already`,
    moreFailed: (n: number) => (n === 1 ? 'and 1 more' : `and ${number(n)} more`),
    undoHint: 'Not what you wanted? Say “undo”.',
    goOnHint: 'Say “go on” and I move the rest.',
    retryHint: 'What did not work is still where it was; you can ask me for it again.',
    reasons: {
      'sign-in-needed': 'you need to sign in again',
      'access-denied': 'I am not allowed to move it',
      'mailbox-not-in-exchange-online': 'your mailbox is not in Exchange Online',
      'item-gone': 'it moved while I was working',
      'folder-gone': 'the folder is gone',
      'mailbox-full': 'your mailbox is full',
      throttled: 'your mailbox is busy',
      'service-unavailable': 'Exchange did not answer',
      'timed-out': 'it took too long',
      'storage-unavailable': 'I could not note it down',
      'query-refused': 'Exchange refused it',
      unexpected: 'something went wrong',
    } satisfies Record<ErrorCode, string>,
  },
};
