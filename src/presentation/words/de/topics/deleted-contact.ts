import { type TopicWords } from '../../topic-words';

export const DELETED_CONTACT: TopicWords = {
  title: 'Gelöschte Kontakte',
  ask: 'Ich habe einen Kontakt gelöscht',
  text: [
    'Ich hole Mails zurück und sehe keine Kontakte. In Outlook liegt ein gelöschter Kontakt unter „Gelöschte Elemente“: Verschieben Sie ihn zurück zu den Kontakten.',
    'Ist er dort nicht, wählen Sie „Aus diesem Ordner gelöschte Elemente wiederherstellen“. Was auch dort fehlt, findet vielleicht noch Ihr Helpdesk.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook im Web' },
  ],
  step: { title: 'Helpdesk fragen', say: 'Frag den Helpdesk', helpdesk: true },
};
