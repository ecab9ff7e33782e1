import { type TopicWords } from '../../topic-words';

export const OUTLOOK_RECOVERY: TopicWords = {
  title: 'Getting mail back in Outlook yourself',
  ask: 'How do I recover deleted mail in Outlook myself?',
  text: ['I can do it for you. To do it yourself, in classic Outlook or on the web:'],
  points: [
    'Open Deleted Items; what is there, you move back.',
    'If it is not there, choose “Recover items deleted from this folder”.',
    'Tick what you miss, then Restore. Look for it in its old folder or in Deleted Items.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook on the web' },
  ],
  step: { title: 'Do it for me', say: 'What did I delete in the last two weeks?' },
};
