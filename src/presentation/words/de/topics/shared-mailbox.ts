import { type TopicWords } from '../../topic-words';

export const SHARED_MAILBOX: TopicWords = {
  title: 'Postfächer, die nicht Ihre eigenen sind',
  ask: 'Kannst du in ein freigegebenes Postfach schauen?',
  text: [
    'Ich schaue in ein freigegebenes Postfach, auf das Sie Vollzugriff haben: mit Ihrem Recht, nie mit meinem. Nennen Sie seine Adresse, zum Beispiel „stelle die gelöschte Mail im Postfach info@contoso.com wieder her“.',
    'Was ich wiederherstelle, kommt in dieses Postfach zurück, und es wird festgehalten, dass Sie darum gebeten haben. Über eines, das Sie nicht öffnen dürfen, entscheidet Ihr Helpdesk.',
  ],
  links: [{ to: 'recover-in-outlook', title: 'In Outlook' }],
  step: { title: 'Helpdesk fragen', say: 'Frag den Helpdesk', helpdesk: true },
};
