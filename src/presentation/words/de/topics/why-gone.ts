import { type TopicWords } from '../../topic-words';

export const WHY_GONE: TopicWords = {
  title: 'Warum Mails weg sind',
  ask: 'Warum ist meine Mail weg?',
  text: [
    'Das Postfach hält fest, wo eine gelöschte Mail liegt, seit wann etwa, und wo sie vorher war. Wer oder was sie gelöscht hat, hält es nicht fest.',
    'Es können Ihre eigenen Regeln gewesen sein, Regeln Ihrer Organisation, ein Mailprogramm von Ihnen oder jemand mit Zugriff. Das Überwachungsprotokoll Ihrer Organisation sagt es vielleicht; Ihr Helpdesk kann nachsehen.',
  ],
  links: [{ to: 'retention-tags', title: 'Regeln, die Mails nach Alter löschen' }],
  step: { title: 'Helpdesk fragen', say: 'Frag den Helpdesk', helpdesk: true },
};
