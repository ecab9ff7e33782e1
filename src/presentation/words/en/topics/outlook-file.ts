import { type TopicWords } from '../../topic-words';

export const OUTLOOK_FILE: TopicWords = {
  title: 'A copy of your mail of your own',
  ask: 'How do I save my Outlook mail as a file?',
  text: ['Classic Outlook for Windows saves mail, contacts and calendar as a .pst file:'],
  points: [
    'File, then Open & Export, then Import/Export.',
    '“Export to a file”, then “Outlook Data File (.pst)”.',
    'Choose your mailbox and “Include subfolders”.',
    'Choose a place, then Finish. The password is optional.',
    'Outlook on the web cannot do this: ask the helpdesk for an export.',
  ],
  links: [{ to: 'export-pst', title: 'Export to a .pst file' }],
  step: { title: 'Ask for an export', say: 'Export my mail', helpdesk: true },
};
