import { type TopicWords } from '../../topic-words';

export const DELETED_NOTE: TopicWords = {
  title: 'Gelöschte Notizen',
  ask: 'Ich habe eine Notiz gelöscht',
  text: [
    'Ich hole Mails zurück und sehe keine Notizen. In Outlook liegt eine gelöschte Notiz unter „Gelöschte Elemente“: Verschieben Sie sie zurück zu den Notizen.',
    'Ist sie dort nicht, wählen Sie „Aus diesem Ordner gelöschte Elemente wiederherstellen“. Was auch dort fehlt, findet vielleicht noch Ihr Helpdesk.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook im Web' },
  ],
  step: { title: 'Helpdesk fragen', say: 'Frag den Helpdesk', helpdesk: true },
};
