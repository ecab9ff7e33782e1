import { type TopicWords } from '../../topic-words';

export const WHY_GONE: TopicWords = {
  title: 'Why mail is gone',
  ask: 'Why is my mail gone?',
  text: [
    'The mailbox records where a deleted mail lies, since about when, and where it was before. It does not record who or what deleted it.',
    'Your own rules, your organisation’s rules, a mail program of yours or somebody with access can have done it. Your organisation’s audit log may tell; your helpdesk can look.',
  ],
  links: [{ to: 'retention-tags', title: 'Rules that delete mail by age' }],
  step: { title: 'Ask the helpdesk', say: 'Ask the helpdesk', helpdesk: true },
};
