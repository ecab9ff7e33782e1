import { type ErrorCode } from '../../../domain/errors';

/** What went wrong, and what helps. */
export const ERRORS = {
  errors: {
    'sign-in-needed': 'I need you to sign in before I can look at your mail.',
    'access-denied':
      'I am not allowed to open your mailbox. An administrator has to approve Mail Recovery for your organisation first.',
    'mailbox-not-in-exchange-online':
      'Your mailbox is not in Exchange Online, or it has no licence, so I cannot reach it. Your helpdesk can help.',
    'item-gone': 'That message is no longer where it was. Search again, and I’ll look where it is now.',
    'folder-gone': 'The folder it should go to is gone. Search again, and I’ll offer your Inbox instead.',
    'mailbox-full':
      'Your mailbox is full, so nothing more fits in. Make some room, then try again. Nothing is lost meanwhile.',
    throttled: 'Your mailbox is very busy right now. Wait a few minutes, then try again.',
    'service-unavailable': 'Exchange is not answering right now. Try again in a few minutes.',
    'timed-out':
      'That took too long, so I stopped. Try again, or give me a sender or a date to narrow it down.',
    'storage-unavailable':
      'I cannot reach my own notes right now. Try again in a minute. Your mail is untouched.',
    'query-refused': 'I could not put that question to Exchange. Try it with fewer words or another date.',
    unexpected: 'Something went wrong on my side. Try again; if it happens twice, tell your helpdesk.',
  } satisfies Record<ErrorCode, string>,

  errorReference: (reference: string) => `Reference: ${reference}`,
  errorSummary: 'That did not work.',
};
