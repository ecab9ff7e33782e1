import { type TopicWords } from '../../topic-words';

export const DELETED_TASK: TopicWords = {
  title: 'Gelöschte Aufgaben',
  ask: 'Ich habe eine Aufgabe gelöscht',
  text: [
    'Ich hole Mails zurück und sehe keine Aufgaben. In Outlook liegt eine gelöschte Aufgabe unter „Gelöschte Elemente“: Verschieben Sie sie zurück zu den Aufgaben.',
    'Ist sie dort nicht, wählen Sie „Aus diesem Ordner gelöschte Elemente wiederherstellen“. Was auch dort fehlt, findet vielleicht noch Ihr Helpdesk.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook im Web' },
  ],
  step: { title: 'Helpdesk fragen', say: 'Frag den Helpdesk', helpdesk: true },
};
