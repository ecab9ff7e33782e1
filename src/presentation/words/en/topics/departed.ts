import { type TopicWords } from '../../topic-words';

export const DEPARTED: TopicWords = {
  title: 'When a colleague leaves',
  ask: 'A colleague is leaving: what should we do?',
  text: [
    'About {leftDays} days after the account is deleted its mail is gone, unless something keeps it. Deleted today, that would be on {leftUntil}.',
    'In this order:',
  ],
  points: [
    'First a hold, where mail must be kept; later is too late.',
    'Make it a shared mailbox, if others are to work in it.',
    'Let a successor open it, and forward new mail to them.',
    'Only then take the licence away and delete the account.',
    'A mailbox on hold is kept without an account; the helpdesk reads it by eDiscovery.',
  ],
  links: [
    { to: 'offboarding', title: 'When somebody leaves' },
    { to: 'inactive-mailboxes', title: 'Inactive mailboxes' },
  ],
  step: { title: 'Ask for the mailbox', say: 'I need the mail of a colleague who has left', helpdesk: true },
};
