import { type TopicWords } from '../../topic-words';

export const RETENTION_TAGS: TopicWords = {
  title: 'Mail that goes by itself',
  ask: 'What is a retention tag?',
  text: [
    'Your organisation can put a retention tag on folders and messages. It says after how many days mail is deleted, or moved to the online archive.',
    'Old mail that seems to have vanished from a folder was often moved to the archive that way. Name a folder, and I read its tag.',
  ],
  links: [{ to: 'retention-tags', title: 'Retention tags and policies' }],
  step: { title: 'Look at my Inbox', say: 'What happens with the mail in my Inbox?' },
};
