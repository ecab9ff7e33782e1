import { type TopicWords } from '../../topic-words';

export const HOLDS: TopicWords = {
  title: 'Ob Ihr Postfach auf Hold ist',
  ask: 'Ist mein Postfach auf Hold?',
  text: [
    'Ein Hold bewahrt Mails auf, auch wenn sie jemand löscht. Ich sehe nur die, um die Sie hier gebeten haben. Andere sehe ich nicht, und manche darf ich nicht nennen.',
    'Sicher weiß es Ihr Helpdesk oder die Rechtsabteilung.',
  ],
  links: [{ to: 'holds', title: 'Holds in Exchange Online' }],
  step: { title: 'Meine Anfragen', say: 'Meine Anfragen', helpdesk: true },
};
