import { type TopicWords } from '../../topic-words';

export const DELETED_EVENT: TopicWords = {
  title: 'Gelöschte Termine und Besprechungen',
  ask: 'Ich habe einen Termin aus dem Kalender gelöscht',
  text: [
    'Einladungen und Aktualisierungen sind Mails, die finde ich. Nehmen Sie eine wiederhergestellte Einladung noch einmal an, dann steht die Besprechung wieder im Kalender.',
    'Einen Eintrag, den Sie im Kalender selbst gelöscht haben, sehe ich nicht. Suchen Sie ihn in Outlook unter „Gelöschte Elemente“, dann unter „Aus diesem Ordner gelöschte Elemente wiederherstellen“, und verschieben Sie ihn in den Kalender.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook im Web' },
  ],
  step: { title: 'Helpdesk fragen', say: 'Frag den Helpdesk', helpdesk: true },
};
